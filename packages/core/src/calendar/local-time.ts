import { type BusinessDate, addDays } from './business-date.js'
import { businessDateOf } from './clock.js'

/** A time of day as `HH:MM`, from 00:00 to 23:59. */
export type LocalTime = string

/** True for a time of day written `HH:MM`. */
export function isLocalTime(text: string): text is LocalTime {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text)
}

/**
 * The instant at which clocks of a time zone show a time on a day. In the night in which they are put forward, a time that
 * they skip is taken as much later; in the night in which they are put back, a time that comes twice is its first.
 */
export function instantOfLocalTime(date: BusinessDate, time: LocalTime, time_zone: string): Date {
  const wanted_ms = Date.parse(`${date}T${time}:00Z`)
  // No offset is larger than a day: one of the two offsets around the wanted time is the right one.
  const before_ms = wanted_ms - offset_ms(new Date(wanted_ms - day_ms), time_zone)
  const after_ms = wanted_ms - offset_ms(new Date(wanted_ms + day_ms), time_zone)
  const candidates = [Math.min(before_ms, after_ms), Math.max(before_ms, after_ms)]
  const shown = candidates.find((candidate_ms) => shownAt_ms(new Date(candidate_ms), time_zone) === wanted_ms)
  return new Date(shown ?? before_ms)
}

/** The time of day that clocks of a time zone show at an instant. */
export function localTimeOf(instant: Date, time_zone: string): LocalTime {
  return new Date(shownAt_ms(instant, time_zone)).toISOString().slice(11, 16)
}

const day_ms = 86_400_000

/** What clocks show at an instant, as if it were UTC. */
function shownAt_ms(instant: Date, time_zone: string): number {
  const parts = new Map(
    timeFormat(time_zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  const date = businessDateOf(instant, time_zone)
  return Date.parse(`${date}T${parts.get('hour')}:${parts.get('minute')}:${parts.get('second')}Z`)
}

function offset_ms(instant: Date, time_zone: string): number {
  return shownAt_ms(instant, time_zone) - Math.floor(instant.getTime() / 1000) * 1000
}

/** The first day after an instant on which clocks still show a later time than `time`, or that one's next day. */
export function firstDayAfter(instant: Date, time: LocalTime, time_zone: string): BusinessDate {
  const today = businessDateOf(instant, time_zone)
  return instantOfLocalTime(today, time, time_zone) > instant ? today : addDays(today, 1)
}

/** Making a formatter is slow and the zones of a process are few. */
const formats = new Map<string, Intl.DateTimeFormat>()

function timeFormat(time_zone: string): Intl.DateTimeFormat {
  const known = formats.get(time_zone)
  if (known) return known
  const created = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: time_zone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(time_zone, created)
  return created
}
