import { detached } from './proof.js'

const most_values = 20
const longest_value = 120
/** Kept of each value; cells alike so far count as one value. */
const kept_characters = 500

/** The first distinct values of a column, in constant memory; `more` says whether others came. */
export class DistinctSample {
  readonly #values = new Set<string>()
  #more = false

  /** Takes the next filled cell. */
  add(cell: string): void {
    if (this.#more) return
    const kept = cell.length <= kept_characters ? cell : cell.slice(0, kept_characters)
    if (this.#values.has(kept)) return
    if (this.#values.size === most_values) this.#more = true
    else this.#values.add(detached(kept))
  }

  get more(): boolean {
    return this.#more
  }

  /** The values, in the order they were met. */
  get values(): readonly string[] {
    return [...this.#values]
  }
}

/** A value as it is shown: long ones are cut, never inside a character. */
export function shownValue(value: string): string {
  if (value.length <= longest_value) return value
  return `${value
    .slice(0, longest_value)
    .toWellFormed()
    .replace(/\ufffd$/, '')}…`
}
