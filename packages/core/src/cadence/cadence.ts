import { addDays, type BusinessDate, monthOf, startOfMonth, endOfMonth, shiftMonth } from '../calendar/index.js'
import { firstDayAfter, instantOfLocalTime, type LocalTime } from '../calendar/index.js'
import { isWorkingDay, type Weekday, weekdayOf } from '../calendar/index.js'

/** What becomes of a day on which nobody works. */
export const day_shifts = ['none', 'next_working_day', 'previous_working_day'] as const

/** What becomes of a day on which nobody works. */
export type DayShift = (typeof day_shifts)[number]

/** On which days something comes round, and at what time of the organisation's clocks. */
export type Cadence =
  | { readonly kind: 'daily'; readonly time: LocalTime; readonly working_days_only: boolean }
  | { readonly kind: 'weekly'; readonly time: LocalTime; readonly weekdays: readonly Weekday[] }
  /** `day` is 1 to 31; a month that has no such day has it on its last one. */
  | { readonly kind: 'monthly'; readonly time: LocalTime; readonly day: number; readonly shift: DayShift }

/** Whose clocks and calendar count. */
export interface Place {
  /** IANA name such as `Europe/Paris`. */
  readonly time_zone: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
}

/**
 * The next instant strictly after `after` at which a cadence comes round. Each day has one at most, also the night in which
 * clocks are changed: a time that is skipped comes later that night, one that comes twice counts the first time.
 */
export function nextRun(cadence: Cadence, place: Place, after: Date): Date {
  const first = firstDayAfter(after, cadence.time, place.time_zone)
  return instantOfLocalTime(nextDay(cadence, place, first), cadence.time, place.time_zone)
}

/** The next few of them, the earliest first. */
export function nextRuns(cadence: Cadence, place: Place, after: Date, count: number): Date[] {
  const runs: Date[] = []
  for (let last = after; runs.length < count; last = runs.at(-1) ?? last) runs.push(nextRun(cadence, place, last))
  return runs
}

/** The first day of the cadence on or after `from`. */
function nextDay(cadence: Cadence, place: Place, from: BusinessDate): BusinessDate {
  switch (cadence.kind) {
    case 'daily':
      return firstDay(from, (day) => !cadence.working_days_only || isWorkingDay(day, place.country))
    case 'weekly':
      return firstDay(from, (day) => cadence.weekdays.includes(weekdayOf(day)))
    case 'monthly': {
      // A shifted day may lie in the month before or after the one that it belongs to.
      const months = [-1, 0, 1, 2].map((months_later) => shiftMonth(monthOf(from), months_later))
      const days = months.map((month) => {
        const last = endOfMonth(month)
        const wanted = addDays(startOfMonth(month), cadence.day - 1)
        return shiftedDay(wanted < last ? wanted : last, cadence.shift, place.country)
      })
      return days.find((day) => day >= from) ?? from
    }
  }
}

function shiftedDay(day: BusinessDate, shift: DayShift, country: string): BusinessDate {
  switch (shift) {
    case 'none':
      return day
    case 'next_working_day':
      return firstDay(day, (candidate) => isWorkingDay(candidate, country))
    case 'previous_working_day':
      return firstDay(day, (candidate) => isWorkingDay(candidate, country), -1)
  }
}

/** No run of days without work, and no week, is as long as this. */
const days_looked_at = 15

function firstDay(from: BusinessDate, is_wanted: (day: BusinessDate) => boolean, step = 1): BusinessDate {
  for (let days = 0; days < days_looked_at; days += 1) {
    const day = addDays(from, days * step)
    if (is_wanted(day)) return day
  }
  return from
}
