import type { CsvFailure } from '../failure.js'
import { blocksOf } from './blocks.js'
import { type DecodedText, StreamDecoder } from './decoder.js'
import type { CsvDialect } from './dialect.js'
import type { CsvEncoding } from './encoding.js'
import type { CsvHeader } from './header.js'
import { type CsvLimits, default_csv_limits } from './limits.js'
import { type CsvRows, RowReader, type RowTotals } from './rows.js'
import { type CsvRecord, CsvTokenizer } from './tokenizer.js'

/** What must be known before reading; `inspectCsv` finds it out and a person may correct it. */
export interface CsvSettings {
  encoding: CsvEncoding
  dialect: CsvDialect
}

export interface ReadCsvOptions extends CsvSettings {
  /** Names the header must have. */
  required_columns?: readonly string[]
  limits?: Partial<CsvLimits>
}

/**
 * What reading a file yields, in this order: `header` once, `rows` many times, then `end`; or at any point `failure`,
 * after which nothing comes. `bytes_read` counts from the start of the file, for progress.
 */
export type CsvEvent =
  | { kind: 'header'; header: CsvHeader }
  | ({ kind: 'rows'; bytes_read: number } & CsvRows)
  | { kind: 'failure'; failure: CsvFailure }
  | { kind: 'end'; totals: RowTotals; bytes_read: number }

/**
 * Reads a delimited file as a stream, in memory bounded by the limits whatever the file holds. About 256 KB of the file
 * make one `rows` event. Rows before a failure have been yielded already: the caller decides to throw them away.
 * Throws only what `bytes` itself throws.
 */
export async function* readCsv(bytes: AsyncIterable<Uint8Array>, options: ReadCsvOptions): AsyncGenerator<CsvEvent> {
  const reader = new CsvReader(options)
  let bytes_read = 0
  let header_sent = false
  for await (const block of blocksOf(bytes)) {
    bytes_read += block.length
    const step = reader.next(block)
    if (!header_sent && reader.header !== null) {
      header_sent = true
      yield { kind: 'header', header: reader.header }
    }
    if (step.rows.records.length + step.rows.refused.length > 0) yield { kind: 'rows', bytes_read, ...step.rows }
    if (step.failure !== null) {
      yield { kind: 'failure', failure: step.failure }
      return
    }
  }
  const last = reader.finish()
  if (!header_sent && reader.header !== null) yield { kind: 'header', header: reader.header }
  if (last.rows.records.length + last.rows.refused.length > 0) yield { kind: 'rows', bytes_read, ...last.rows }
  if (last.failure !== null) yield { kind: 'failure', failure: last.failure }
  else yield { kind: 'end', totals: reader.totals, bytes_read }
}

interface ReadStep {
  rows: CsvRows
  failure: CsvFailure | null
}

class CsvReader {
  readonly #encoding: CsvEncoding
  readonly #decoder: StreamDecoder
  readonly #tokenizer: CsvTokenizer
  readonly #rows: RowReader

  constructor({ encoding, dialect, required_columns = [], limits }: ReadCsvOptions) {
    const all_limits = { ...default_csv_limits, ...limits }
    this.#encoding = encoding
    this.#decoder = new StreamDecoder(encoding)
    this.#tokenizer = new CsvTokenizer(dialect, all_limits)
    this.#rows = new RowReader({ delimiter_line: dialect.delimiter_line, limits: all_limits, required_columns })
  }

  get header(): CsvHeader | null {
    return this.#rows.header
  }

  get totals(): RowTotals {
    return this.#rows.totals
  }

  next(block: Buffer): ReadStep {
    const { text, fault } = this.#decoder.decode(block)
    const step = this.#takeText(text)
    return step.failure !== null || fault === null ? step : { ...step, failure: this.#faultFailure(fault) }
  }

  finish(): ReadStep {
    const rows: CsvRows = { records: [], refused: [] }
    const { fault } = this.#decoder.finish()
    if (fault !== null) return { rows, failure: this.#faultFailure(fault) }
    const records: CsvRecord[] = []
    const failure = this.#tokenizer.finish(records)
    return { rows, failure: failure ?? this.#rows.finish(records, this.#tokenizer.unterminated, rows) }
  }

  #takeText(text: string): ReadStep {
    const rows: CsvRows = { records: [], refused: [] }
    const records: CsvRecord[] = []
    const nul = text.indexOf('\0')
    const failure = this.#tokenizer.push(nul === -1 ? text : text.slice(0, nul), records)
    // What the records before the failure say about the file comes first, as it does in the file.
    const row_failure = this.#rows.take(records, rows)
    if (row_failure !== null || failure !== null) return { rows, failure: row_failure ?? failure }
    return { rows, failure: nul === -1 ? null : nulFailure(this.#tokenizer) }
  }

  #faultFailure(fault: NonNullable<DecodedText['fault']>): CsvFailure {
    const place = this.#tokenizer.position
    if (fault.at_end) {
      const expected = this.#rows.header?.names.length ?? place.column
      return { code: 'truncated_record', ...place, detail: { expected, found: place.column } }
    }
    return { code: 'invalid_bytes', ...place, detail: { encoding: this.#encoding, bytes: fault.bytes } }
  }
}

/** The failure for a NUL at the place the tokenizer has reached. */
export function nulFailure(tokenizer: CsvTokenizer): CsvFailure {
  return { code: 'nul_byte', ...tokenizer.position, detail: {} }
}
