import { type BusinessDate, businessDateOfParts, err, ok, type Result } from '@quittance/core'
import type { DateOrder, DayParts } from './date-text.js'
import { isPlausibleYear, readDateText } from './date-text.js'
import { readTimeText } from './time-text.js'

/**
 * Why a text is no date. `other_date_order`: the text is a date, but not in the order of its column.
 * `impossible_date`: the calendar has no such day. `time_with_zone`: a moment whose day depends on the place.
 */
export type DateError = { readonly code: DateErrorCode; readonly text: string }
export type DateErrorCode =
  | 'empty_date'
  | 'unreadable_date'
  | 'impossible_date'
  | 'year_out_of_range'
  | 'other_date_order'
  | 'unreadable_time'
  | 'time_with_zone'

/** A moment as a file writes it: day, time of day if there is one, zone if it is named. */
export interface DateTimeValue {
  date: BusinessDate
  /** `HH:mm:ss`, null when the text is a date only. */
  time: string | null
  /** `Z` or an offset such as `+02:00`; null means the organisation's own zone. */
  zone: string | null
}

/**
 * Reads a date in the order of its column, strictly: no day is ever moved into the next month. A time of day behind it
 * is dropped, unless it names a zone, for then the day itself may be another one.
 */
export function parseDate(text: string, order: DateOrder): Result<BusinessDate, DateError> {
  const parsed = parseDateTime(text, order)
  if (!parsed.ok) return parsed
  if (parsed.value.zone !== null) return err({ code: 'time_with_zone', text: text.trim().slice(0, shown_characters) })
  return ok(parsed.value.date)
}

/** Reads a date with or without a time of day, in the order of its column. */
export function parseDateTime(text: string, order: DateOrder): Result<DateTimeValue, DateError> {
  const trimmed = text.trim()
  const refuse = (code: DateErrorCode) => err({ code, text: trimmed.slice(0, shown_characters) })
  if (trimmed === '') return refuse('empty_date')
  const date_text = readDateText(trimmed)
  if (date_text === null) return refuse('unreadable_date')
  const parts = date_text.readings[order]
  if (parts === null) return refuse('other_date_order')
  if (!isPlausibleYear(parts.year)) return refuse('year_out_of_range')
  const date = businessDateOfParts(parts.year, parts.month, parts.day)
  if (date === null) {
    const readable_otherwise = Object.values(date_text.readings).some(isRealDay)
    return refuse(readable_otherwise ? 'other_date_order' : 'impossible_date')
  }
  if (date_text.rest === '') return ok({ date, time: null, zone: null })
  const time = readTimeText(timeOf(date_text.rest))
  return time === null ? refuse('unreadable_time') : ok({ date, ...time })
}

const shown_characters = 100

/** The time of day in what stands behind a date: `T10:00`, `, 10:00` or `à 10:00`. */
export function timeOf(rest: string): string {
  return rest.replace(/^(?:T(?=\d)|,|at\s|à\s)\s*/i, '')
}

/** True when the calendar has the day and its year is one a claim can have. */
export function isRealDay(parts: DayParts | null): boolean {
  if (parts === null || !isPlausibleYear(parts.year) || parts.month < 1 || parts.month > 12 || parts.day < 1)
    return false
  // Days up to 28 exist in every month; only the rest needs the calendar.
  return parts.day <= 28 || businessDateOfParts(parts.year, parts.month, parts.day) !== null
}
