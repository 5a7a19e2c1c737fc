import { DatePicker } from '@mantine/dates'
import { useCalendarLabels } from './calendar-labels.js'
import { LocalDates } from './local-dates.js'

export interface DayCalendarProps {
  readonly value: string
  /** The last day that can be chosen. */
  readonly maxDate: string
  readonly onChange: (day: string | null) => void
}

/** One day to choose. */
export function DayCalendar({ value, maxDate, onChange }: DayCalendarProps) {
  const labels = useCalendarLabels()
  return (
    <LocalDates>
      <DatePicker ariaLabels={labels} value={value} defaultDate={value} maxDate={maxDate} onChange={onChange} />
    </LocalDates>
  )
}

export interface PeriodCalendarProps {
  readonly value: [string | null, string | null]
  /** The month that is shown first; left out: this one. */
  readonly defaultDate: string | undefined
  readonly presets: { label: string; value: [string, string] }[]
  readonly onChange: (period: [string | null, string | null]) => void
}

/** Two days to choose, or one twice. */
export function PeriodCalendar({ value, defaultDate, presets, onChange }: PeriodCalendarProps) {
  const labels = useCalendarLabels()
  return (
    <LocalDates>
      <DatePicker
        ariaLabels={labels}
        type="range"
        allowSingleDateInRange
        value={value}
        onChange={onChange}
        presets={presets}
        {...(defaultDate === undefined ? {} : { defaultDate })}
      />
    </LocalDates>
  )
}
