import { addDays, type BusinessDate, businessDate } from './business-date.js'

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
