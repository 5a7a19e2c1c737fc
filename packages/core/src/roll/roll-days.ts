import { type BusinessDate, endOfMonth, monthOf, shiftMonth } from '../calendar/index.js'

/**
 * The days between which balances are followed: the ends of `months` whole months, and of the month before the first, the
 * earliest first. The last is the as-of day where it ends a month, and otherwise the end of the month before it, because
 * a month that is not over has had less time to roll.
 */
export function rollDays(as_of: BusinessDate, months: number): BusinessDate[] {
  const month = monthOf(as_of)
  const last = as_of === endOfMonth(month) ? month : shiftMonth(month, -1)
  return Array.from({ length: months + 1 }, (_, position) => endOfMonth(shiftMonth(last, position - months)))
}
