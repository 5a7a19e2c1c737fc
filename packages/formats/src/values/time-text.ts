/** A time of day read from a file. */
export interface TimeText {
  /** `HH:mm:ss`; fractions of a second are dropped. */
  time: string
  /** `Z` or an offset such as `+02:00`, null when the text names none. */
  zone: string | null
}

const pattern =
  /^(?<hour>\d{1,2})(?::|h)(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?\s?(?<half>am|pm)?\s?(?<zone>z|utc|[+-]\d{2}:?\d{2})?$/i

/** Reads `14:30`, `14:30:05.123`, `14h30`, `2:30 pm`, with `Z` or an offset behind; null when it is no time of day. */
export function readTimeText(text: string): TimeText | null {
  const groups = pattern.exec(text)?.groups
  if (groups === undefined) return null
  const { hour = '', minute = '', second = '00', half, zone } = groups
  const hours = half === undefined ? Number(hour) : twelveHourClock(Number(hour), half.toLowerCase())
  if (hours === null || hours > 23 || Number(minute) > 59 || Number(second) > 59) return null
  return {
    time: `${String(hours).padStart(2, '0')}:${minute}:${second}`,
    zone: zone === undefined ? null : offset(zone),
  }
}

function twelveHourClock(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half === 'pm' ? 12 : 0)
}

function offset(zone: string): string {
  if (/^(?:z|utc)$/i.test(zone)) return 'Z'
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
}
