import { type BusinessDate, businessDate, daysBetween } from './business-date.js'
import { frenchHolidays } from './holidays.js'

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** All of them, the week's first first. */
export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

const some_monday = businessDate('2024-01-01')

/** On which day of the week a day falls. */
export function weekdayOf(date: BusinessDate): Weekday {
  const days_since_monday = ((daysBetween(some_monday, date) % 7) + 7) % 7
  return weekdays[days_since_monday] ?? 1
}

/**
 * True on days when offices and banks work: Monday to Friday, in France outside the public holidays. Those of other
 * countries (ISO 3166-1 alpha-2) are not known.
 */
export function isWorkingDay(date: BusinessDate, country: string): boolean {
  if (weekdayOf(date) > 5) return false
  return country !== 'FR' || !frenchHolidays(Number(date.slice(0, 4))).includes(date)
}
