import { addDays, type BusinessDate, publicHolidays, weekdayOf } from '../calendar/index.js'
import { anomaly_history } from './anomaly.js'
import type { AnomalySpan } from './condition.js'

/** How far back comparable days are looked for. */
const weeks_maximum = 52

/** Days of a span that an anomaly is looked for in. */
export function anomalyDays(span: AnomalySpan): number {
  return span === 'day' ? 1 : 7
}

/**
 * The last days of the spans that a day, or the seven days that end on it, may be held against, the latest first: those of
 * the same weekday in the 52 weeks before, twelve at most. A public holiday is held against none but such, and a week against
 * weeks with as many of them on working weekdays, because little happens on a day when offices are closed, which is not odd.
 * Where the holidays of the country (ISO 3166-1 alpha-2) are not known, all weeks are alike.
 */
export function comparableDays(day: BusinessDate, span: AnomalySpan, country: string): BusinessDate[] {
  const own = closedDays(day, span, country)
  return Array.from({ length: weeks_maximum }, (_, position) => addDays(day, -7 * (position + 1)))
    .filter((before) => closedDays(before, span, country) === own)
    .slice(0, anomaly_history)
}

/** Public holidays from Monday to Friday within the span that ends on a day. */
function closedDays(last: BusinessDate, span: AnomalySpan, country: string): number {
  const days = Array.from({ length: anomalyDays(span) }, (_, position) => addDays(last, -position))
  return days.filter((day) => weekdayOf(day) <= 5 && publicHolidays(country, Number(day.slice(0, 4))).includes(day))
    .length
}
