import {
  addDays,
  type BusinessDate,
  businessDate,
  daysBetween,
  frenchHolidays,
  monthOf,
  shiftMonth,
  startOfMonth,
} from '@quittance/core'

/** A calendar day as the number of days since 1970-01-01, so that the simulation can add and compare. */
export type Day = number

const EPOCH = businessDate('1970-01-01')

/** The day of a business date. */
export function dayOf(date: BusinessDate): Day {
  return daysBetween(EPOCH, date)
}

/** The business date of a day. Files of millions of rows name a few thousand days again and again, so they are kept. */
export function dateOf(day: Day): BusinessDate {
  const known = dates_by_day.get(day)
  if (known !== undefined) return known
  const date = addDays(EPOCH, day)
  dates_by_day.set(day, date)
  return date
}

const dates_by_day = new Map<Day, BusinessDate>()

/** The day with this number (1 to 28) in the month that lies `months` after the month of `day` (negative: before). */
export function dayInMonth(day: Day, months: number, day_of_month: number): Day {
  return dayOf(startOfMonth(shiftMonth(monthOf(dateOf(day)), months))) + day_of_month - 1
}

/** The month of the year, 1 to 12. */
export function monthOfYear(day: Day): number {
  return Number(dateOf(day).slice(5, 7))
}

/** True on days when French offices and banks work: Monday to Friday, outside the eleven public holidays. */
export function isWorkingDay(day: Day): boolean {
  // 1970-01-01 was a Thursday, so days 2 and 3 of the epoch are a Saturday and a Sunday.
  const days_since_saturday = (((day - 2) % 7) + 7) % 7
  return days_since_saturday > 1 && !holidays(Number(dateOf(day).slice(0, 4))).has(day)
}

/** The first working day on or after this one. */
export function workingDayFrom(day: Day): Day {
  let candidate = day
  while (!isWorkingDay(candidate)) candidate += 1
  return candidate
}

/** The last working day on or before this one. */
export function workingDayUntil(day: Day): Day {
  let candidate = day
  while (!isWorkingDay(candidate)) candidate -= 1
  return candidate
}

const holidays_by_year = new Map<number, ReadonlySet<Day>>()

function holidays(year: number): ReadonlySet<Day> {
  const known = holidays_by_year.get(year)
  if (known !== undefined) return known
  const days = new Set(frenchHolidays(year).map(dayOf))
  holidays_by_year.set(year, days)
  return days
}
