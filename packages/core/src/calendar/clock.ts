import { assert } from '../assert.js'
import { type BusinessDate, isBusinessDate } from './business-date.js'

/** Where time comes from. Rules never read it: they are given a clock, or better, a day. */
export interface Clock {
  /** The present instant. */
  now(): Date
  /** The present business day in an IANA time zone such as `Europe/Paris`. */
  today(timeZone: string): BusinessDate
}

/** A clock that stands still, for tests and for replaying a past day. */
export function fixedClock(instant: Date): Clock {
  // A copy each time, because a Date can be changed by whoever holds it.
  const epoch_ms = instant.getTime()
  return {
    now: () => new Date(epoch_ms),
    today: (timeZone) => businessDateOf(new Date(epoch_ms), timeZone),
  }
}

/** The day that an instant falls on in an IANA time zone. An unknown zone raises the `RangeError` of `Intl`. */
export function businessDateOf(instant: Date, timeZone: string): BusinessDate {
  const parts = new Map(
    dayFormat(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  const text = `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`
  assert(isBusinessDate(text), `An instant outside the years 0001 to 9999: ${instant.toISOString()}`)
  return text
}

/** True for a time zone that this machine knows. */
export function isTimeZone(timeZone: string): boolean {
  try {
    dayFormat(timeZone)
    return true
  } catch {
    return false
  }
}

/** Making a formatter is slow and the zones of a process are few. */
const formats = new Map<string, Intl.DateTimeFormat>()

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const created = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  formats.set(timeZone, created)
  return created
}
