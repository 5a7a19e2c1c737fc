import { type BusinessDate, businessDate, daysBetween } from './business-date.js'

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
