import type { CsvFailure, RowProblem } from '../failure.js'
import { restoreCell } from './formula.js'
import { checkHeader, type CsvHeader } from './header.js'
import type { CsvLimits } from './limits.js'
import type { CsvRecord } from './tokenizer.js'

/** A row that cannot be used, with its cells as they were read. */
export interface RefusedRow extends CsvRecord {
  problem: RowProblem
}

/** Rows in file order within each list. Each record has as many cells as the header has names. */
export interface CsvRows {
  records: CsvRecord[]
  refused: RefusedRow[]
}

export interface RowTotals {
  records: number
  refused: number
  /** Lines without any content: passed over, never an error. */
  blank: number
}

interface RowReaderOptions {
  delimiter_line: boolean
  limits: CsvLimits
  required_columns: readonly string[]
  /** Turns the text of a header cell into what it means, where records hold bytes of an encoding still unknown. */
  header_text?: (cell: string) => string
}

/** Tells header, rows, blank lines and rows of a wrong width apart. */
export class RowReader {
  readonly totals: RowTotals = { records: 0, refused: 0, blank: 0 }
  readonly #options: RowReaderOptions
  #skip_declaration: boolean
  #header: CsvHeader | null = null

  constructor(options: RowReaderOptions) {
    this.#options = options
    this.#skip_declaration = options.delimiter_line
  }

  get header(): CsvHeader | null {
    return this.#header
  }

  /** Sorts the records of a block. A failure ends the file; the rows before it are in the result. */
  take(records: readonly CsvRecord[], rows: CsvRows): CsvFailure | null {
    for (const record of records) {
      const failure = this.#takeOne(record, rows)
      if (failure !== null) return failure
    }
    return null
  }

  /** Takes the records that came out at the end of the file; `unterminated` when the last has no line ending. */
  finish(records: readonly CsvRecord[], unterminated: boolean, rows: CsvRows): CsvFailure | null {
    const last = records.at(-1)
    if (last !== undefined && unterminated && this.#header !== null) {
      const expected = this.#header.names.length + this.#header.reject_columns
      const found = last.cells.length
      if (found < expected && !isBlank(last.cells)) {
        return { code: 'truncated_record', line: last.line, column: found, detail: { expected, found } }
      }
    }
    const failure = this.take(records, rows)
    if (failure !== null) return failure
    if (this.#header === null) return { code: 'empty_file', line: null, column: null, detail: {} }
    const data_rows = this.totals.records + this.totals.refused
    return data_rows > 0 ? null : { code: 'header_only', line: this.#header.line, column: null, detail: {} }
  }

  #takeOne(record: CsvRecord, rows: CsvRows): CsvFailure | null {
    if (this.#skip_declaration) {
      this.#skip_declaration = false
      return null
    }
    if (isBlank(record.cells)) {
      this.totals.blank++
      return null
    }
    return this.#header === null ? this.#takeHeader(record) : this.#takeRow(record, this.#header, rows)
  }

  #takeHeader(record: CsvRecord): CsvFailure | null {
    const { header_text, required_columns } = this.#options
    const cells = header_text === undefined ? record.cells : record.cells.map(header_text)
    const checked = checkHeader(cells, record.line, required_columns)
    if (!checked.ok) return checked.failure
    this.#header = checked.header
    return null
  }

  #takeRow(record: CsvRecord, header: CsvHeader, rows: CsvRows): CsvFailure | null {
    const { line } = record
    const { limits } = this.#options
    if (this.totals.records + this.totals.refused >= limits.rows) {
      return { code: 'too_many_rows', line, column: null, detail: { limit: limits.rows } }
    }
    const own = header.reject_columns
    const cells = own === 0 ? record.cells : record.cells.slice(own).map(restoreCell)
    const expected = header.names.length
    const found = cells.length
    if (found !== expected) {
      const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1
      if (found < expected || found > expected + header.unnamed_columns) {
        const problem: RowProblem = { code: 'wrong_cell_count', line, column: null, detail: { expected, found } }
        rows.refused.push({ line, cells, problem })
        this.totals.refused++
        return null
      }
      if (filled > expected) {
        return { code: 'empty_column_name', line: header.line, column: own + filled, detail: {} }
      }
      cells.length = expected
    }
    rows.records.push(own === 0 ? record : { line, cells })
    this.totals.records++
    return null
  }
}

function isBlank(cells: readonly string[]): boolean {
  if (cells[0] !== '' && cells[0]?.trim() !== '') return false
  return cells.every((cell) => cell.trim() === '')
}
