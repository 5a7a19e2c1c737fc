import { DateEvidence, type DateFinding } from './date-evidence.js'
import { NumberEvidence, type NumberFinding } from './number-evidence.js'

/** What all cells of a column say together. Counts are cells; lengths are characters after trimming. */
export interface ColumnFinding {
  filled: number
  empty: number
  shortest: number
  longest: number
  /** What most filled cells are; `text` when nothing fits nine in ten of them, `empty` when none is filled. */
  looks_like: ColumnLook
  dates: DateFinding | null
  numbers: NumberFinding | null
}

export type ColumnLook = 'empty' | 'text' | 'date' | 'date_time' | 'integer' | 'amount'

const telling_share = 0.9

/** Watches every cell of a column in constant memory. */
export class ColumnEvidence {
  #filled = 0
  #empty = 0
  #shortest = Infinity
  #longest = 0
  readonly #dates = new DateEvidence()
  readonly #numbers = new NumberEvidence()

  /** Takes the next cell; `line` is the physical line of its row. */
  add(cell: string, line: number): void {
    const text = cell.trim()
    if (text === '') {
      this.#empty++
      return
    }
    this.#filled++
    if (text.length < this.#shortest) this.#shortest = text.length
    if (text.length > this.#longest) this.#longest = text.length
    this.#dates.add(text, line)
    this.#numbers.add(text, line)
  }

  /** The finding over all cells added. */
  finish(): ColumnFinding {
    const dates = this.#dates.finish()
    const numbers = this.#numbers.finish()
    return {
      filled: this.#filled,
      empty: this.#empty,
      shortest: this.#filled === 0 ? 0 : this.#shortest,
      longest: this.#longest,
      looks_like: this.#look(dates, numbers),
      dates,
      numbers,
    }
  }

  #look(dates: DateFinding | null, numbers: NumberFinding | null): ColumnLook {
    if (this.#filled === 0) return 'empty'
    const enough = this.#filled * telling_share
    if (dates !== null && dates.readable >= enough) return dates.with_time >= enough ? 'date_time' : 'date'
    if (numbers === null || numbers.readable < enough || numbers.leading_zeros > 0) return 'text'
    return numbers.integers === numbers.readable ? 'integer' : 'amount'
  }
}
