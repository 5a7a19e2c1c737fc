import { assert } from '@quittance/core'
import type { CsvFailure } from '../failure.js'
import { isDelimiter } from './delimiter.js'
import type { CsvDialect } from './dialect.js'
import type { CsvLimits } from './limits.js'

/** One record of a delimited file. `line` is the physical line it begins on, from 1. */
export interface CsvRecord {
  line: number
  cells: string[]
}

type TokenizerDialect = Pick<CsvDialect, 'delimiter' | 'quote' | 'line_ending'>

const waiting_for_more = -1
const stopped = -2

/**
 * Cuts text into records, block by block, with at most one unfinished record in memory.
 *
 * Written by hand because the format is where hostile files strike, and for speed: a line without any quote is found
 * and split by native code. A quote only has a meaning at the start of a cell (RFC 4180); elsewhere it is a character,
 * as in `5" pipe`. After a failure the tokenizer must not be used further.
 */
export class CsvTokenizer {
  readonly #delimiter: string
  readonly #quote: string
  readonly #newline: string
  readonly #limits: CsvLimits
  #text = ''
  #line = 1
  #failure: CsvFailure | null = null
  // Place reached inside the unfinished record.
  #open_line = 1
  #open_column = 1
  // Next occurrences in #text, looked up again only once passed, so that each character is searched once.
  #next_quote = -1
  #next_newline = -1
  #next_delimiter = -1
  #unterminated = false

  constructor(dialect: TokenizerDialect, limits: CsvLimits) {
    assert(isDelimiter(dialect.delimiter), `Not a delimiter: ${JSON.stringify(dialect.delimiter)}`)
    this.#delimiter = dialect.delimiter
    this.#quote = dialect.quote
    this.#newline = dialect.line_ending === 'cr' ? '\r' : '\n'
    this.#limits = limits
  }

  /** Where reading stands: the physical line, and the cell in the record from 1. */
  get position(): { line: number; column: number } {
    return { line: this.#open_line, column: this.#open_column }
  }

  /** True when the last record of the file had no line ending. */
  get unterminated(): boolean {
    return this.#unterminated
  }

  /** Takes the next text and appends the records completed by it. A failure ends the file. */
  push(text: string, records: CsvRecord[]): CsvFailure | null {
    return this.#run(this.#text + text, records, false)
  }

  /** Ends the file: what is left is the last record, without line ending. */
  finish(records: CsvRecord[]): CsvFailure | null {
    this.#unterminated = this.#text !== ''
    return this.#run(this.#text, records, true)
  }

  #run(text: string, records: CsvRecord[], final: boolean): CsvFailure | null {
    this.#next_quote = this.#next_newline = this.#next_delimiter = -1
    let start = 0
    while (start < text.length) {
      const newline = this.#newlineFrom(text, start)
      const plain = newline < text.length && this.#quoteFrom(text, start) > newline
      const next = plain
        ? this.#plainRecord(text, start, newline, records)
        : this.#anyRecord(text, start, final, records)
      if (next === stopped) return this.#failure
      if (next === waiting_for_more) {
        this.#text = text.slice(start)
        return null
      }
      start = next
    }
    this.#text = ''
    this.#open_line = this.#line
    this.#open_column = 1
    return null
  }

  /** A whole line in which no quote occurs. */
  #plainRecord(text: string, start: number, newline: number, records: CsvRecord[]): number {
    const end = this.#withoutReturn(text, start, newline)
    if (end - start > this.#limits.record_characters) return this.#stop('record_too_large', this.#line, null)
    const cells = text.slice(start, end).split(this.#delimiter, this.#limits.columns + 1)
    if (cells.length > this.#limits.columns) return this.#stop('too_many_columns', this.#line, cells.length)
    if (end - start > this.#limits.cell_characters) {
      const large = cells.findIndex((cell) => cell.length > this.#limits.cell_characters)
      if (large !== -1) return this.#stop('cell_too_large', this.#line, large + 1)
    }
    records.push({ line: this.#line++, cells })
    return newline + 1
  }

  /** Any record, cell by cell. Keeps nothing when the text ends inside it: the next block starts it again. */
  #anyRecord(text: string, start: number, final: boolean, records: CsvRecord[]): number {
    const cells: string[] = []
    const line = this.#line
    this.#open_line = line
    let at = start
    for (;;) {
      this.#open_column = cells.length + 1
      if (cells.length === this.#limits.columns)
        return this.#stop('too_many_columns', this.#open_line, cells.length + 1)
      const quoted = text.startsWith(this.#quote, at)
      at = quoted ? this.#quotedCell(text, at, final, cells) : this.#unquotedCell(text, at, final, cells)
      if (at < 0) return at === stopped ? stopped : this.#wait(text, start)
      if (at - start > this.#limits.record_characters) return this.#stop('record_too_large', line, null)
      if (at < text.length && text.startsWith(this.#delimiter, at)) {
        at++
        continue
      }
      // The cell readers stop at a delimiter, at a line ending or at the end of the file.
      records.push({ line, cells })
      this.#line = this.#open_line + 1
      return at < text.length && text.startsWith('\r\n', at) && this.#newline === '\n' ? at + 2 : at + 1
    }
  }

  #unquotedCell(text: string, start: number, final: boolean, cells: string[]): number {
    const newline = this.#newlineFrom(text, start)
    const end = Math.min(this.#delimiterFrom(text, start), newline)
    if (end - start > this.#limits.cell_characters)
      return this.#stop('cell_too_large', this.#open_line, cells.length + 1)
    if (end === text.length && !final) return waiting_for_more
    const cell_end = end === newline ? this.#withoutReturn(text, start, end) : end
    cells.push(text.slice(start, cell_end))
    return end < text.length ? cell_end : end
  }

  #quotedCell(text: string, start: number, final: boolean, cells: string[]): number {
    const first_line = this.#open_line
    let value = ''
    let from = start + 1
    for (;;) {
      const close = text.indexOf(this.#quote, from)
      const piece_end = close === -1 ? text.length : close
      // Looks no further than one character beyond the limit, so that the finding does not depend on the blocks.
      const counted_end = Math.min(piece_end, from + this.#limits.cell_characters - value.length + 1)
      this.#open_line += this.#newlinesBetween(text, from, counted_end)
      if (value.length + piece_end - from > this.#limits.cell_characters)
        return this.#stopInQuotes('cell_too_large', first_line, cells)
      if (close === -1 || (close + 1 === text.length && !final)) {
        return final ? this.#stopInQuotes('unbalanced_quote', first_line, cells) : waiting_for_more
      }
      value += text.slice(from, close)
      from = close + 2
      if (!text.startsWith(this.#quote, close + 1)) break
      value += this.#quote
    }
    return this.#afterQuote(text, from - 1, final, first_line, cells, value)
  }

  /** Behind a closing quote only a delimiter, a line ending or the end of the file may follow. */
  #afterQuote(text: string, at: number, final: boolean, first_line: number, cells: string[], value: string): number {
    const follows = text.slice(at, at + 2)
    const cut = !final && follows === '\r' && this.#newline === '\n'
    if (cut) return waiting_for_more
    const ends =
      follows === '' ||
      follows.startsWith(this.#delimiter) ||
      follows.startsWith(this.#newline) ||
      follows === '\r\n' ||
      (final && follows === '\r')
    if (!ends) return this.#stopInQuotes('text_after_quote', first_line, cells)
    cells.push(value)
    return at
  }

  /** The text ends inside a record: fine, unless what is already there is beyond the limits. */
  #wait(text: string, start: number): number {
    const record = text.length - start
    if (record > this.#limits.record_characters) return this.#stop('record_too_large', this.#line, null)
    return waiting_for_more
  }

  #stop(code: 'cell_too_large' | 'record_too_large' | 'too_many_columns', line: number, column: number | null): number {
    const limit = {
      cell_too_large: this.#limits.cell_characters,
      record_too_large: this.#limits.record_characters,
      too_many_columns: this.#limits.columns,
    }[code]
    this.#failure = { code, line, column, detail: { limit } }
    return stopped
  }

  /**
   * A fault inside or behind a quoted cell. When the cell runs over several lines, the likely cause is a quote that was
   * opened by mistake and found a wrong partner, so the line where it opens is what the reader of the message needs.
   */
  #stopInQuotes(
    code: 'cell_too_large' | 'unbalanced_quote' | 'text_after_quote',
    first_line: number,
    cells: string[],
  ): number {
    const column = cells.length + 1
    const place = { line: first_line, column }
    if (code === 'unbalanced_quote' || this.#open_line > first_line) {
      this.#failure = { code: 'unbalanced_quote', ...place, detail: { noticed_line: this.#open_line } }
      return stopped
    }
    if (code === 'cell_too_large') return this.#stop(code, first_line, column)
    this.#failure = { code, ...place, detail: {} }
    return stopped
  }

  #withoutReturn(text: string, start: number, end: number): number {
    return end > start && this.#newline === '\n' && text.charCodeAt(end - 1) === 13 ? end - 1 : end
  }

  #newlinesBetween(text: string, from: number, end: number): number {
    let count = 0
    for (let at = this.#newlineFrom(text, from); at < end; at = this.#newlineFrom(text, at + 1)) count++
    return count
  }

  #newlineFrom(text: string, from: number): number {
    return this.#next_newline >= from ? this.#next_newline : (this.#next_newline = find(text, this.#newline, from))
  }

  #quoteFrom(text: string, from: number): number {
    return this.#next_quote >= from ? this.#next_quote : (this.#next_quote = find(text, this.#quote, from))
  }

  #delimiterFrom(text: string, from: number): number {
    return this.#next_delimiter >= from
      ? this.#next_delimiter
      : (this.#next_delimiter = find(text, this.#delimiter, from))
  }
}

/** The next occurrence, or the length of the text when there is none. */
function find(text: string, wanted: string, from: number): number {
  const found = text.indexOf(wanted, from)
  return found === -1 ? text.length : found
}
