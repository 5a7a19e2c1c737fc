import { DateInput, type DateInputProps } from '@mantine/dates'
import { LocalDates } from './local-dates.js'

/** A field for a day, written or chosen, in the language of the screen. */
export function DateField(props: DateInputProps) {
  return (
    <LocalDates>
      <DateInput {...props} />
    </LocalDates>
  )
}
