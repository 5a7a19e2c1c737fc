import { addDays, type BusinessDate, type BusinessMonth, daysBetween, endOfMonth, monthOf } from '../calendar/index.js'
import { shiftMonth, startOfMonth } from '../calendar/index.js'

/** A month of a forecast. */
export interface ForecastSpan {
  readonly month: BusinessMonth
  /** Days of it that lie after the as-of day. */
  readonly days_left: number
  readonly days: number
}

/** The most months that a forecast looks ahead. */
export const forecast_months_maximum = 12

/** The rest of the month of the as-of day, when it is not over, and `months` whole months after it. */
export function forecastSpans(as_of: BusinessDate, months: number): ForecastSpan[] {
  const first = monthOf(addDays(as_of, 1))
  const begun = first === monthOf(as_of) ? 1 : 0
  return Array.from({ length: months + begun }, (_, position) => {
    const month = shiftMonth(first, position)
    const days = daysBetween(startOfMonth(month), endOfMonth(month)) + 1
    return { month, days, days_left: Math.min(days, daysBetween(as_of, endOfMonth(month))) }
  })
}
