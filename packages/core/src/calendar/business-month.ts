import { assert } from '../assert.js'
import { addDays, addMonths, type BusinessDate, businessDate, isBusinessDate } from './business-date.js'

declare const businessMonthBrand: unique symbol

/** A month of the calendar as `YYYY-MM`; the text sorts as the months do. */
export type BusinessMonth = string & { readonly [businessMonthBrand]: 'BusinessMonth' }

/** True for a month written `YYYY-MM`. */
export function isBusinessMonth(text: string): text is BusinessMonth {
  return /^\d{4}-\d{2}$/u.test(text) && isBusinessDate(`${text}-01`)
}

/** A month known to be right when the program is written; a wrong one is a programming error. */
export function businessMonth(text: string): BusinessMonth {
  assert(isBusinessMonth(text), `Not a month written YYYY-MM: ${text}`)
  return text
}

/** The month of a day. */
export function monthOf(date: BusinessDate): BusinessMonth {
  return businessMonth(date.slice(0, 7))
}

/** The first day of a month. */
export function startOfMonth(month: BusinessMonth): BusinessDate {
  return businessDate(`${month}-01`)
}

/** The last day of a month. */
export function endOfMonth(month: BusinessMonth): BusinessDate {
  return addDays(addMonths(startOfMonth(month), 1), -1)
}

/** The month `months` later, or earlier when negative. */
export function shiftMonth(month: BusinessMonth, months: number): BusinessMonth {
  return monthOf(addMonths(startOfMonth(month), months))
}

/** Months from `from` to `to`: 0 in the same month, 1 for the next, negative when `to` is earlier. */
export function monthsBetween(from: BusinessMonth, to: BusinessMonth): number {
  return monthIndex(to) - monthIndex(from)
}

/** Every month from `from` to `to`, both included; none when `to` is earlier. */
export function eachMonth(from: BusinessMonth, to: BusinessMonth): BusinessMonth[] {
  const count = monthsBetween(from, to) + 1
  return Array.from({ length: Math.max(count, 0) }, (_, position) => shiftMonth(from, position))
}

function monthIndex(month: BusinessMonth): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
}
