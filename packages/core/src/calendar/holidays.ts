import { addDays, type BusinessDate, businessDate } from './business-date.js'
import { weekdayOf } from './weekday.js'

const fixed_french_holidays = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']

/** The eleven public holidays of France (Code du travail, art. L3133-1) in a year; those of Alsace-Moselle are not in it. */
export function frenchHolidays(year: number): BusinessDate[] {
  const easter = easterSunday(year)
  return [
    ...fixed_french_holidays.map((month_day) => businessDate(`${String(year).padStart(4, '0')}-${month_day}`)),
    addDays(easter, 1),
    addDays(easter, 39),
    addDays(easter, 50),
  ]
}

/**
 * The bank holidays of England and Wales (Banking and Financial Dealings Act 1971) in a year, with the days that stand in
 * for those on a weekend; those proclaimed for one year alone are not in it.
 */
export function englishHolidays(year: number): BusinessDate[] {
  const on = (month_day: string) => businessDate(`${String(year).padStart(4, '0')}-${month_day}`)
  const easter = easterSunday(year)
  const christmas = on('12-25')
  // Christmas and Boxing Day on a weekend move to the Monday and Tuesday after it.
  const christmas_days = movedTo[weekdayOf(christmas)] ?? [0, 1]
  return [
    ...[on('01-01')].map((day) => addDays(day, weekdayOf(day) > 5 ? 8 - weekdayOf(day) : 0)),
    addDays(easter, -2),
    addDays(easter, 1),
    firstMonday(on('05-01')),
    addDays(firstMonday(on('06-01')), -7),
    addDays(firstMonday(on('09-01')), -7),
    ...christmas_days.map((days) => addDays(christmas, days)),
  ]
}

/** By how many days Christmas and Boxing Day move when Christmas is on a Friday, Saturday or Sunday. */
const movedTo: Readonly<Record<number, readonly [number, number]>> = { 5: [0, 3], 6: [2, 3], 7: [2, 1] }

function firstMonday(first: BusinessDate): BusinessDate {
  return addDays(first, (8 - weekdayOf(first)) % 7)
}

/** The public holidays of a country (ISO 3166-1 alpha-2) in a year, where they are known; none elsewhere. */
export function publicHolidays(country: string, year: number): BusinessDate[] {
  if (country === 'FR') return frenchHolidays(year)
  return country === 'GB' ? englishHolidays(year) : []
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm of Meeus, Jones and Butcher). */
function easterSunday(year: number): BusinessDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const sum = epact + weekday - 7 * shift + 114
  const month = String(Math.floor(sum / 31)).padStart(2, '0')
  return businessDate(`${String(year).padStart(4, '0')}-${month}-${String((sum % 31) + 1).padStart(2, '0')}`)
}
