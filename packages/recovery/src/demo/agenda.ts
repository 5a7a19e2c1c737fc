import type { Day } from './working-day.js'

/** Things still to happen on a case, given back in order of day, and of entry within a day. */
export class Agenda<Event> {
  private readonly entries: { readonly day: Day; readonly event: Event }[] = []

  constructor(private readonly last_day: Day) {}

  /** Adds an event; one later than the last day is dropped, because it has not happened yet. */
  add(day: Day, event: Event): void {
    if (day > this.last_day) return
    let position = this.entries.length
    while (position > 0 && (this.entries[position - 1]?.day ?? 0) > day) position -= 1
    this.entries.splice(position, 0, { day, event })
  }

  /** Takes the next event out, or undefined when nothing more happens. */
  next(): { readonly day: Day; readonly event: Event } | undefined {
    return this.entries.shift()
  }
}
