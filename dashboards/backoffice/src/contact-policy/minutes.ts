/** Minutes since midnight as people write a time: `08:00`, and `24:00` for the end of a day. */
export function clockOfMinute(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** The minutes of a time as people write it, such as `8:00`, `08:00`, `8h30` or `24:00`; null for what is none. */
export function minuteOfClock(text: string): number | null {
  const found = /^(\d{1,2})\s*[:h]\s*(\d{2})?$/u.exec(text.trim())
  if (found === null) return null
  const minute = Number(found[1]) * 60 + Number(found[2] ?? 0)
  return Number(found[2] ?? 0) < 60 && minute <= 1440 ? minute : null
}
