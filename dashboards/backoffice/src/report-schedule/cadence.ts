import { type DayShift, nextRuns, readCadence, type WrittenCadence } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { useLocale } from '../app/locale.js'
import type { SchedulePartsFragment } from './schedule-parts.generated.js'

/** What the form holds of a cadence. */
export type CadenceValues = Omit<SchedulePartsFragment['cadence'], '__typename'>

/** As the rules of core take it. */
export function writtenCadence(values: CadenceValues): WrittenCadence {
  return {
    kind: values.kind,
    time: values.time,
    working_days_only: values.workingDaysOnly,
    weekdays: values.weekdays,
    day: values.day,
    shift: values.shift,
  }
}

/** The next few times; none while what is written is wrong. */
export function nextTimes(
  values: CadenceValues,
  organisation: { readonly timeZone: string; readonly country: string },
  now: Date,
): Date[] {
  const cadence = readCadence(writtenCadence(values))
  if (!cadence.ok) return []
  return nextRuns(cadence.value, { time_zone: organisation.timeZone, country: organisation.country }, now, 3)
}

/** The name of a day of the week: 1 is Monday. */
export function weekdayName(weekday: number, tag: string, style: 'long' | 'short' = 'long'): string {
  // 1 January 2024 was a Monday.
  const day = new Date(Date.UTC(2024, 0, weekday))
  return new Intl.DateTimeFormat(tag, { timeZone: 'UTC', weekday: style }).format(day)
}

/** A cadence in one line: "Monday, Thursday at 08:00". */
export function useCadenceText(): (values: CadenceValues) => string {
  const { t } = useLingui()
  const { tag } = useLocale()
  return ({ kind, time, workingDaysOnly, weekdays, day }) => {
    switch (kind) {
      case 'daily':
        return workingDaysOnly ? t`Every working day at ${time}` : t`Every day at ${time}`
      case 'weekly': {
        const days = weekdays.map((weekday) => weekdayName(weekday, tag, 'short')).join(', ')
        return t`${days} at ${time}`
      }
      case 'monthly':
        return day === 31 ? t`Last day of the month at ${time}` : t`Day ${day} of the month at ${time}`
    }
  }
}

/** What becomes of a day on which nobody works, in words. */
export function useShiftText(): (shift: DayShift) => string {
  const { t } = useLingui()
  return (shift) => {
    switch (shift) {
      case 'none':
        return t`Send all the same`
      case 'next_working_day':
        return t`Send on the next working day`
      case 'previous_working_day':
        return t`Send on the working day before`
    }
  }
}
