import { lazy, Suspense } from 'react'
import type { DayCalendarProps, PeriodCalendarProps } from './calendar-days.js'

/** Calendars are fetched when the first is shown: most pages are read without one. */
const DayCalendarLater = lazy(async () => ({ default: (await import('./calendar-days.js')).DayCalendar }))
const PeriodCalendarLater = lazy(async () => ({ default: (await import('./calendar-days.js')).PeriodCalendar }))

const placeholder = <div style={{ width: '16rem', height: '18rem' }} aria-busy />

/** A calendar to choose a day from. */
export function DayCalendar(props: DayCalendarProps) {
  return (
    <Suspense fallback={placeholder}>
      <DayCalendarLater {...props} />
    </Suspense>
  )
}

/** A calendar to choose a period from. */
export function PeriodCalendar(props: PeriodCalendarProps) {
  return (
    <Suspense fallback={placeholder}>
      <PeriodCalendarLater {...props} />
    </Suspense>
  )
}
