import { assert } from '../assert.js'
import { err, ok, type Result } from '../result.js'
import { civilOfDayNumber, dayNumberOfCivil, daysInMonth } from './civil.js'

declare const businessDateBrand: unique symbol

/**
 * A day of the calendar as `YYYY-MM-DD`, without time or zone, in years 0001 to 9999. Two of them compare correctly with
 * `<` and `>`, because the text sorts as the days do.
 */
export type BusinessDate = string & { readonly [businessDateBrand]: 'BusinessDate' }

/** A text that is no day: wrong shape, or a day the calendar does not have (30 February). */
export interface BusinessDateError {
  readonly code: 'not_a_date' | 'no_such_day'
  readonly text: string
}

/** Reads an ISO day. Other ways of writing dates (day/month order, separators) are the business of file formats. */
export function parseBusinessDate(text: string): Result<BusinessDate, BusinessDateError> {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return err({ code: 'not_a_date', text })
  if (!isBusinessDate(text)) return err({ code: 'no_such_day', text })
  return ok(text)
}

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isBusinessDate(text: string): text is BusinessDate {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false
  const year = Number(text.slice(0, 4))
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8, 10))
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** A day known to be right when the program is written; a wrong one is a programming error. */
export function businessDate(text: string): BusinessDate {
  assert(isBusinessDate(text), `Not a day written YYYY-MM-DD: ${text}`)
  return text
}

/** The day of these numbers (month 1 to 12), or `null` when the calendar has no such day. */
export function businessDateOfParts(year: number, month: number, day: number): BusinessDate | null {
  const text = formatParts(year, month, day)
  return isBusinessDate(text) ? text : null
}

/** The day `days` later, or earlier when negative. */
export function addDays(date: BusinessDate, days: number): BusinessDate {
  const { year, month, day } = civilOfDayNumber(dayNumber(date) + days)
  return businessDate(formatParts(year, month, day))
}

/** The same day `months` later (earlier when negative); a day that month lacks becomes its last: 31 January + 1 = 28 or 29 February. */
export function addMonths(date: BusinessDate, months: number): BusinessDate {
  const month_index = yearOf(date) * 12 + monthNumberOf(date) - 1 + months
  const year = Math.floor(month_index / 12)
  const month = month_index - year * 12 + 1
  return businessDate(formatParts(year, month, Math.min(dayOf(date), daysInMonth(year, month))))
}

/** Days from `from` to `to`: positive when `to` is later, 0 on the same day. */
export function daysBetween(from: BusinessDate, to: BusinessDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** −1, 0 or 1 as `left` is before, the same as or after `right`; fit for sorting. */
export function compareDates(left: BusinessDate, right: BusinessDate): -1 | 0 | 1 {
  if (left === right) return 0
  return left < right ? -1 : 1
}

function dayNumber(date: BusinessDate): number {
  return dayNumberOfCivil({ year: yearOf(date), month: monthNumberOf(date), day: dayOf(date) })
}

function yearOf(date: BusinessDate): number {
  return Number(date.slice(0, 4))
}

function monthNumberOf(date: BusinessDate): number {
  return Number(date.slice(5, 7))
}

function dayOf(date: BusinessDate): number {
  return Number(date.slice(8, 10))
}

function formatParts(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
