import { type BusinessDate } from './business-date.js'
import { frenchHolidays } from './holidays.js'
import { weekdayOf } from './weekday.js'

/**
 * True on days when offices and banks work: Monday to Friday, in France outside the public holidays. Those of other
 * countries (ISO 3166-1 alpha-2) are not known.
 */
export function isWorkingDay(date: BusinessDate, country: string): boolean {
  if (weekdayOf(date) > 5) return false
  return country !== 'FR' || !frenchHolidays(Number(date.slice(0, 4))).includes(date)
}
