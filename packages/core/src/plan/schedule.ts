import { assert } from '../assert.js'
import {
  addMonths,
  adjustDay,
  type BusinessDate,
  businessDateOfParts,
  type BusinessDayRule,
  endOfMonth,
  monthOf,
} from '../calendar/index.js'

/** Which instalment takes what does not divide. */
export type RemainderPlace = 'last' | 'first'

/** How a plan is laid out. Either the number of instalments is given or the amount of each. */
export interface ScheduleInput {
  /** What the instalments sum to, above zero, in minor units. */
  readonly amount_minor: bigint
  readonly by:
    | { readonly kind: 'count'; readonly count: number }
    | { readonly kind: 'amount'; readonly instalment_minor: bigint }
  readonly first_due_on: BusinessDate
  /** On which day of the months after the first instalment; 29 to 31 become the last day of a shorter month. */
  readonly day_of_month: number
  readonly remainder: RemainderPlace
  readonly business_day_rule: BusinessDayRule
  /** Whose public holidays count, ISO 3166-1 alpha-2. */
  readonly country: string
}

/** One payment of a plan. */
export interface ScheduledInstalment {
  /** From 1 on. */
  readonly position: number
  readonly amount_minor: bigint
  /** The day on which it falls due, by the business-day rule. */
  readonly due_on: BusinessDate
}

/** The most instalments that a plan can have, whatever an agency allows. */
export const instalment_count_maximum = 360

/**
 * Lays a plan out: equal instalments, one a month, and what does not divide on the first or the last, so that they always
 * sum to the amount. Given an amount, there are as many whole instalments as fit, and the rest is one more, or, when it
 * comes first, the first. Instalments of nothing are not made: an amount of 2 cents in 3 instalments gives two.
 */
export function layOutPlan(input: ScheduleInput): ScheduledInstalment[] {
  const amounts = amountsOf(input)
  return amounts.map((amount_minor, index) => ({ position: index + 1, amount_minor, due_on: dueDay(input, index) }))
}

function amountsOf({ amount_minor, by, remainder }: ScheduleInput): bigint[] {
  assert(amount_minor > 0n, 'A plan has an amount above zero')
  const [each, whole_count, rest] =
    by.kind === 'count' ? divided(amount_minor, by.count) : repeated(amount_minor, by.instalment_minor)
  const amounts = Array.from({ length: whole_count }, () => each)
  if (rest === 0n) return amounts
  if (by.kind === 'amount') return remainder === 'first' ? [rest, ...amounts] : [...amounts, rest]
  const taker = remainder === 'first' ? 0 : amounts.length - 1
  return amounts.map((amount, index) => (index === taker ? amount + rest : amount))
}

function divided(amount_minor: bigint, asked: number): [bigint, number, bigint] {
  assert(
    Number.isSafeInteger(asked) && asked >= 1 && asked <= instalment_count_maximum,
    'A plan has 1 to 360 instalments',
  )
  const count = BigInt(asked) > amount_minor ? Number(amount_minor) : asked
  return [amount_minor / BigInt(count), count, amount_minor % BigInt(count)]
}

function repeated(amount_minor: bigint, instalment_minor: bigint): [bigint, number, bigint] {
  assert(instalment_minor > 0n, 'An instalment is above zero')
  const count = amount_minor / instalment_minor
  assert(count <= BigInt(instalment_count_maximum), 'A plan has at most 360 instalments')
  return [instalment_minor, Number(count), amount_minor % instalment_minor]
}

/** The first falls due on its own day; the others on the day of the month, in the months after it. */
function dueDay(
  { first_due_on, day_of_month, business_day_rule, country }: ScheduleInput,
  index: number,
): BusinessDate {
  if (index === 0) return adjustDay(first_due_on, business_day_rule, country)
  const month = monthOf(addMonths(first_due_on, index))
  const day =
    businessDateOfParts(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day_of_month) ?? endOfMonth(month)
  return adjustDay(day, business_day_rule, country)
}
