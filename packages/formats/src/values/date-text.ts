import { monthOfName } from './month-name.js'

/** The order of the parts of a date. A four-digit year in front is always year, month, day. */
export const date_orders = ['day_month_year', 'month_day_year', 'year_month_day'] as const
export type DateOrder = (typeof date_orders)[number]

/** A day in numbers, as an order reads it; it may not exist in the calendar. */
export interface DayParts {
  year: number
  month: number
  day: number
}

/** A text in the shape of a date, before any order is applied. */
export interface DateText {
  /** What each order makes of it; null when the order cannot read this shape. */
  readings: Readonly<Record<DateOrder, DayParts | null>>
  /** What stands behind the date, trimmed: a time of day, or nothing. */
  rest: string
}

const triple_pattern =
  /^(?<first>\d{1,4})(?<mark>[-/.])(?<second>\d{1,2})\k<mark>(?<third>\d{1,2}|\d{4})(?!\d)(?<rest>.*)$/s
const compact_pattern = /^(?<digits>\d{8})(?!\d)(?<rest>.*)$/s
const named_day_pattern =
  /^(?<day>\d{1,2})(?:er|st|nd|rd|th)?[-\s./]{0,3}(?<name>\p{L}{3,10})\.?[-\s./,]{0,3}(?<year>\d{4}|\d{2})(?!\d)(?<rest>.*)$/su
const named_month_pattern =
  /^(?<name>\p{L}{3,10})\.?\s{1,3}(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?<year>\d{4})(?!\d)(?<rest>.*)$/su

/** Cheap looks that spare most words the patterns above. */
const starts_with_month = /^(?:jan|f[eé]v|feb|ma[irsy]|a[pv]r|jui?[nl]|ao[uû]|aug|sep|oct|nov|d[eé]c)/i
const has_month_behind =
  /^\d{1,2}(?:er|st|nd|rd|th)?[-\s./]{0,3}(?:jan|f[eé]v|feb|ma[irsy]|a[pv]r|jui?[nl]|ao[uû]|aug|sep|oct|nov|d[eé]c)/i

const longest_date_text = 60

/**
 * Recognises the shape of a date in a trimmed text: three numbers with `-`, `/` or `.` between them, eight digits, or a
 * month written in French or English. Null when it is none. Two-digit years are 1970 to 2069, as POSIX reads them.
 */
export function readDateText(text: string): DateText | null {
  if (text.length < 6 || text.length > longest_date_text) return null
  const first = text.charCodeAt(0)
  const starts_with_figure = first >= 48 && first <= 57
  if (!starts_with_figure) return starts_with_month.test(text) ? readNamed(named_month_pattern.exec(text)) : null
  const third = text.charCodeAt(2)
  const second = text.charCodeAt(1)
  // Most cells that start with a figure are numbers: two looks tell them from a date without running a pattern.
  const looks_like_triple = isMark(second) || isMark(third) || isMark(text.charCodeAt(4))
  if (looks_like_triple) {
    const triple = readTriple(text)
    if (triple !== null) return triple
  }
  if (text.length >= 8) {
    const compact = compact_pattern.exec(text)?.groups
    if (compact !== undefined) return readCompact(compact['digits'] ?? '', compact['rest'] ?? '')
  }
  return has_month_behind.test(text) ? readNamed(named_day_pattern.exec(text)) : null
}

const isMark = (code: number): boolean => code >= 45 && code <= 47

function readTriple(text: string): DateText | null {
  const groups = triple_pattern.exec(text)?.groups
  if (groups === undefined) return null
  const { first = '', second = '', third = '', rest = '' } = groups
  const middle = Number(second)
  if (first.length === 4) {
    if (third.length === 4) return null
    return sameInEveryOrder({ year: Number(first), month: middle, day: Number(third) }, rest)
  }
  if (first.length === 3 || third.length === 1) return null
  const year = fullYear(third)
  const readings = {
    day_month_year: { year, month: middle, day: Number(first) },
    month_day_year: { year, month: Number(first), day: middle },
    year_month_day:
      first.length === 2 && third.length === 2 ? { year: fullYear(first), month: middle, day: Number(third) } : null,
  }
  return { readings, rest: rest.trim() }
}

/** Eight digits: with the year in front when these make a plausible year and month, else with the year at the end. */
function readCompact(digits: string, rest: string): DateText {
  const first = Number(digits.slice(0, 2))
  const second = Number(digits.slice(2, 4))
  const leading = { year: Number(digits.slice(0, 4)), month: Number(digits.slice(4, 6)), day: Number(digits.slice(6)) }
  const leads_with_year = isPlausibleYear(leading.year) && leading.month >= 1 && leading.month <= 12
  if (leads_with_year) return sameInEveryOrder(leading, rest)
  const year = Number(digits.slice(4))
  const readings = {
    day_month_year: { year, month: second, day: first },
    month_day_year: { year, month: first, day: second },
    year_month_day: null,
  }
  return { readings, rest: rest.trim() }
}

function readNamed(match: RegExpExecArray | null): DateText | null {
  const { day = '', name = '', year = '', rest = '' } = match?.groups ?? {}
  const month = monthOfName(name)
  return month === null ? null : sameInEveryOrder({ year: fullYear(year), month, day: Number(day) }, rest)
}

function sameInEveryOrder(parts: DayParts, rest: string): DateText {
  return { readings: { day_month_year: parts, month_day_year: parts, year_month_day: parts }, rest: rest.trim() }
}

function fullYear(digits: string): number {
  const year = Number(digits)
  return digits.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year
}

/** Dates of claims lie in these years; anything else is a slip of the pen or a field that is no date. */
export const earliest_year = 1900
export const latest_year = 2100

export function isPlausibleYear(year: number): boolean {
  return year >= earliest_year && year <= latest_year
}
