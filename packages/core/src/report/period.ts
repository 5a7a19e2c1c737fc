import { addDays, addMonths, type BusinessDate, daysBetween } from '../calendar/index.js'
import { endOfMonth, monthOf, monthsBetween, shiftMonth, startOfMonth } from '../calendar/index.js'

/** Days from one to another, both included; null is no end on that side. */
export interface Period {
  readonly from: BusinessDate | null
  readonly to: BusinessDate | null
}

/** What a figure is compared with. */
export const comparisons = ['previous_period', 'previous_year'] as const

/** Against what figures are compared. */
export type Comparison = (typeof comparisons)[number]

/** What a report is about in time: the period that selects, and the day as of which is counted. */
export interface ReportTime {
  readonly period: Period
  readonly as_of: BusinessDate
}

/**
 * The period and the as-of day to compare with, like for like: everything moves by the same number of months, or of days
 * for a period that is not of whole months, so that a month to date is held against the same part of the month before and
 * placements against placements of the same age. Null where there is nothing before: a period without a first day has no
 * previous one.
 */
export function comparedTime({ period, as_of }: ReportTime, comparison: Comparison): ReportTime | null {
  switch (comparison) {
    case 'previous_year':
      return shiftedByMonths({ period, as_of }, -12)
    case 'previous_period': {
      const { from } = period
      if (from === null) return null
      const to = period.to ?? as_of
      const months = wholeMonths(from, to, period.to === null)
      if (months !== null) return shiftedByMonths({ period, as_of }, -months)
      const days = daysBetween(from, to) + 1
      return {
        period: { from: addDays(from, -days), to: period.to && addDays(period.to, -days) },
        as_of: addDays(as_of, -days),
      }
    }
  }
}

/** The number of calendar months from the first day to the last; null when they are not whole, the last begun one aside. */
function wholeMonths(from: BusinessDate, to: BusinessDate, is_open: boolean): number | null {
  const begins = from === startOfMonth(monthOf(from))
  const ends = is_open || to === endOfMonth(monthOf(to))
  return begins && ends && to >= from ? monthsBetween(monthOf(from), monthOf(to)) + 1 : null
}

function shiftedByMonths({ period, as_of }: ReportTime, months: number): ReportTime {
  return {
    period: {
      from: period.from && shiftDay(period.from, months),
      to: period.to && shiftDay(period.to, months),
    },
    as_of: shiftDay(as_of, months),
  }
}

/** The last day of a month stays the last day: 28 February is held against 31 January. */
function shiftDay(day: BusinessDate, months: number): BusinessDate {
  return day === endOfMonth(monthOf(day)) ? endOfMonth(shiftMonth(monthOf(day), months)) : addMonths(day, months)
}

/** Periods that move with the day on which they are read. */
export const relative_periods = [
  'this_month',
  'last_month',
  'this_quarter',
  'last_quarter',
  'this_year',
  'last_year',
  'last_7_days',
  'last_30_days',
  'last_3_months',
  'last_12_months',
] as const

/** A period that moves with the day on which it is read. */
export type RelativePeriod = (typeof relative_periods)[number]

/**
 * The days that a moving period means on a day. "This" goes on to the end of the month, quarter or year; "last … days" end
 * on the day itself, "last … months" with the month before.
 */
export function relativePeriod(relative: RelativePeriod, today: BusinessDate): Period {
  const month = monthOf(today)
  const quarter = shiftMonth(month, -((Number(month.slice(5)) - 1) % 3))
  const year = shiftMonth(month, 1 - Number(month.slice(5)))
  const months = (first: typeof month, count: number): Period => ({
    from: startOfMonth(first),
    to: endOfMonth(shiftMonth(first, count - 1)),
  })
  switch (relative) {
    case 'this_month':
      return months(month, 1)
    case 'last_month':
      return months(shiftMonth(month, -1), 1)
    case 'this_quarter':
      return months(quarter, 3)
    case 'last_quarter':
      return months(shiftMonth(quarter, -3), 3)
    case 'this_year':
      return months(year, 12)
    case 'last_year':
      return months(shiftMonth(year, -12), 12)
    case 'last_7_days':
      return { from: addDays(today, -6), to: today }
    case 'last_30_days':
      return { from: addDays(today, -29), to: today }
    case 'last_3_months':
      return months(shiftMonth(month, -3), 3)
    case 'last_12_months':
      return months(shiftMonth(month, -12), 12)
  }
}
