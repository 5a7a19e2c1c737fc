import { assert } from '../assert.js'

/** An exact sum of money: whole minor units (cents for EUR, yen for JPY) of one ISO 4217 currency. */
export interface Money {
  readonly amount_minor: bigint
  readonly currency: string
}

/** Builds a sum of money. */
export function money(amount_minor: bigint, currency: string): Money {
  return { amount_minor, currency }
}

/** Nothing, in a currency. */
export function zero(currency: string): Money {
  return { amount_minor: 0n, currency }
}

/** The sum of two amounts of one currency; mixing currencies is a programming error. */
export function add(left: Money, right: Money): Money {
  assertSameCurrency(left, right)
  return { amount_minor: left.amount_minor + right.amount_minor, currency: left.currency }
}

/** `left` − `right`, in one currency; mixing currencies is a programming error. */
export function subtract(left: Money, right: Money): Money {
  assertSameCurrency(left, right)
  return { amount_minor: left.amount_minor - right.amount_minor, currency: left.currency }
}

/** The same amount with the other sign. */
export function negate(value: Money): Money {
  return { amount_minor: -value.amount_minor, currency: value.currency }
}

/** −1, 0 or 1 as `left` is smaller than, equal to or greater than `right`, in one currency. */
export function compare(left: Money, right: Money): -1 | 0 | 1 {
  assertSameCurrency(left, right)
  if (left.amount_minor === right.amount_minor) return 0
  return left.amount_minor < right.amount_minor ? -1 : 1
}

/** One total per currency, currencies in alphabetical order. Amounts of different currencies are never mixed. */
export function sumByCurrency(values: Iterable<Money>): Money[] {
  const totals = new Map<string, bigint>()
  for (const value of values) totals.set(value.currency, (totals.get(value.currency) ?? 0n) + value.amount_minor)
  return [...totals]
    .map(([currency, amount_minor]) => ({ amount_minor, currency }))
    .toSorted((left, right) => (left.currency < right.currency ? -1 : 1))
}

function assertSameCurrency(left: Money, right: Money): void {
  assert(left.currency === right.currency, `Cannot mix currencies: ${left.currency} and ${right.currency}`)
}
