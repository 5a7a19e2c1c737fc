import { assert, type BusinessDate, businessDateOf, daysBetween, isBusinessDate } from '@quittance/core'

/** A count with the separators of the language. */
export function formatCount(count: number | bigint, tag: string): string {
  return new Intl.NumberFormat(tag).format(count)
}

/** Bytes in the unit that people read: `4,2 Mo` in French, `4.2 MB` in English. */
export function formatBytes(size_bytes: number, tag: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  let size = size_bytes
  let position = 0
  while (size >= 1000 && position < units.length - 1) {
    size /= 1000
    position += 1
  }
  const unit = units[position] ?? 'byte'
  // The short name of a byte has no plural in English: `8 byte`.
  const unitDisplay = unit === 'byte' ? 'long' : 'short'
  return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 }).format(size)
}

/** A business day as people write it: `23 nov. 2026`, `23 Nov 2026`. */
export function formatDate(date: string, tag: string): string {
  assert(isBusinessDate(date), `Not a day written YYYY-MM-DD: ${date}`)
  const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' })
  return withFirstDay(format, new Date(`${date}T00:00:00Z`), tag)
}

/** A day of the current or another known year, without its year: `1er juin`, `1 Jun`. */
export function formatDay(date: string, tag: string): string {
  assert(isBusinessDate(date), `Not a day written YYYY-MM-DD: ${date}`)
  const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month: 'short' })
  return withFirstDay(format, new Date(`${date}T00:00:00Z`), tag)
}

/** French writes the first day of a month as an ordinal, which `Intl` does not know: `1er juin`. */
function withFirstDay(format: Intl.DateTimeFormat, instant: Date, tag: string): string {
  if (!tag.startsWith('fr')) return format.format(instant)
  return format
    .formatToParts(instant)
    .map(({ type, value }) => (type === 'day' && value === '1' ? '1er' : value))
    .join('')
}

/** A month as people write it, short: `nov. 2026`, `Nov 2026`. `month` is `YYYY-MM`. */
export function formatMonth(month: string, tag: string): string {
  return new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month: 'short', year: 'numeric' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )
}

/** An instant with its time, in the organisation's time zone. */
export function formatInstant(instant: string, tag: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat(tag, { timeZone, dateStyle: 'medium', timeStyle: 'short' })
  return withFirstDay(format, new Date(instant), tag)
}

/** How far a day is from `today`: `il y a 3 jours`, `in 2 weeks`, `today`. */
export function formatDistance(date: BusinessDate, today: BusinessDate, tag: string): string {
  const days = daysBetween(today, date)
  const format = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
  const distance = Math.abs(days)
  if (distance < 14) return format.format(days, 'day')
  if (distance < 60) return format.format(Math.round(days / 7), 'week')
  if (distance < 730) return format.format(Math.round(days / 30.44), 'month')
  return format.format(Math.round(days / 365.25), 'year')
}

/** How long ago an instant was, to the minute within the hour, else by hours and days: `now`, `il y a 5 minutes`. */
export function formatAge(instant: string, now: Date, tag: string, timeZone: string): string {
  const minutes = Math.round((new Date(instant).getTime() - now.getTime()) / 60_000)
  const format = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
  if (minutes === 0) return format.format(0, 'second')
  if (Math.abs(minutes) < 60) return format.format(minutes, 'minute')
  if (Math.abs(minutes) < 60 * 12) return format.format(Math.round(minutes / 60), 'hour')
  return formatDistance(businessDateOf(new Date(instant), timeZone), businessDateOf(now, timeZone), tag)
}

/** A length of time as `4 min 05 s`. */
export function formatDuration(duration_seconds: number): string {
  const minutes = Math.floor(duration_seconds / 60)
  const seconds = duration_seconds % 60
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${String(seconds).padStart(2, '0')} s`
}
