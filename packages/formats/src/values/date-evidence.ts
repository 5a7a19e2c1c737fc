import { date_orders, type DateOrder, readDateText } from './date-text.js'
import { isRealDay, timeOf } from './parse-date.js'
import { type CellProof, cellProof, detached } from './proof.js'
import { readTimeText } from './time-text.js'

/** What the dates of a whole column say about their order. */
export interface DateFinding {
  /** Cells that are a real day in at least one order. */
  readable: number
  /** Cells among these with a time of day behind the date, and with a zone behind the time. */
  with_time: number
  with_zone: number
  order: DateOrderOutcome
}

/**
 * `decided`: one order reads every date; `proof` is a cell that excludes the other order of day and month, null when
 * all orders read the same days. `ambiguous`: several orders read every date and disagree: a person must choose.
 * `contradictory`: no order reads every date; the proofs are two cells that exclude each other.
 */
export type DateOrderOutcome =
  | { kind: 'decided'; order: DateOrder; proof: CellProof | null }
  | { kind: 'ambiguous'; code: 'ambiguous_date_order'; orders: DateOrder[]; example: CellProof }
  | { kind: 'contradictory'; code: 'contradictory_date_orders'; proofs: DateProof[] }

export interface DateProof extends CellProof {
  /** The orders in which the cell is a real day. */
  orders: DateOrder[]
}

interface DateCell {
  has_time: boolean
  has_zone: boolean
  /** The year stands in front or the month has a name. */
  needs_no_order: boolean
}

const known_texts_maximum = 1_000

/** Watches the dates of a column in constant memory; the order is decided by all of them together. */
export class DateEvidence {
  #readable = 0
  #with_time = 0
  #with_zone = 0
  #needs_no_order = 0
  readonly #excluded = new Map<DateOrder, DateProof>()
  /** Texts met before: they add to the counts and to nothing else. Bounded, as everything here. */
  readonly #known = new Map<string, DateCell>()
  /** First cell that two orders read as different days, per pair of orders. */
  readonly #disagreements = new Map<string, CellProof>()

  /** Takes a trimmed, filled cell; true when it is a real day in some order. */
  add(text: string, line: number): boolean {
    const known = this.#known.get(text)
    const cell = known ?? this.#read(text, line)
    if (cell === null) return false
    if (known === undefined && this.#known.size < known_texts_maximum) this.#known.set(detached(text), cell)
    this.#readable++
    if (cell.has_time) this.#with_time++
    if (cell.has_zone) this.#with_zone++
    if (cell.needs_no_order) this.#needs_no_order++
    return true
  }

  #read(text: string, line: number): DateCell | null {
    const date_text = readDateText(text)
    if (date_text === null) return null
    const { readings, rest } = date_text
    const time = rest === '' ? null : readTimeText(timeOf(rest))
    if (rest !== '' && time === null) return null
    const orders = date_orders.filter((order) => isRealDay(readings[order]))
    if (orders.length === 0) return null
    const needs_no_order = readings.day_month_year === readings.month_day_year
    if (!needs_no_order) this.#weigh(text, line, readings, orders)
    return { has_time: time !== null, has_zone: time !== null && time.zone !== null, needs_no_order }
  }

  #weigh(text: string, line: number, readings: DateReadings, orders: DateOrder[]): void {
    for (const order of date_orders) {
      if (!orders.includes(order) && !this.#excluded.has(order)) {
        this.#excluded.set(order, { ...cellProof(text, line), orders })
      }
    }
    for (const [left, right] of pairs(orders)) {
      const pair = `${left} ${right}`
      if (!this.#disagreements.has(pair) && !isSameDay(readings[left], readings[right])) {
        this.#disagreements.set(pair, cellProof(text, line))
      }
    }
  }

  /** The finding over all cells added; null when none was a date. */
  finish(): DateFinding | null {
    if (this.#readable === 0) return null
    const counts = { readable: this.#readable, with_time: this.#with_time, with_zone: this.#with_zone }
    return { ...counts, order: this.#outcome() }
  }

  #outcome(): DateOrderOutcome {
    if (this.#needs_no_order === this.#readable) return { kind: 'decided', order: 'year_month_day', proof: null }
    const possible = date_orders.filter((order) => !this.#excluded.has(order))
    const [first] = possible
    if (first === undefined) {
      return { kind: 'contradictory', code: 'contradictory_date_orders', proofs: this.#contradiction() }
    }
    for (const [left, right] of pairs(possible)) {
      const example = this.#disagreements.get(`${left} ${right}`)
      if (example !== undefined) return { kind: 'ambiguous', code: 'ambiguous_date_order', orders: possible, example }
    }
    const rival: DateOrder = first === 'day_month_year' ? 'month_day_year' : 'day_month_year'
    const excluding = this.#excluded.get(rival)
    const proof = excluding === undefined ? null : { line: excluding.line, text: excluding.text }
    return { kind: 'decided', order: first, proof }
  }

  /** Every order is excluded by some cell: the cells with the fewest readings exclude each other most plainly. */
  #contradiction(): DateProof[] {
    const cells = [...new Map([...this.#excluded.values()].map((proof) => [proof.line, proof])).values()]
    return cells
      .toSorted((left, right) => left.orders.length - right.orders.length || left.line - right.line)
      .slice(0, 3)
  }
}

type DateReadings = NonNullable<ReturnType<typeof readDateText>>['readings']

function isSameDay(left: DateReadings[DateOrder], right: DateReadings[DateOrder]): boolean {
  return left?.year === right?.year && left?.month === right?.month && left?.day === right?.day
}

function pairs(orders: readonly DateOrder[]): [DateOrder, DateOrder][] {
  return orders.flatMap((left, index) => orders.slice(index + 1).map((right): [DateOrder, DateOrder] => [left, right]))
}
