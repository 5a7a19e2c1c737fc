import { isLocalTime, weekdays } from '../calendar/index.js'
import { err, ok, type Result } from '../result.js'
import type { Cadence, DayShift } from './cadence.js'

/** A cadence as people write it: everything that the form holds, whatever its kind. */
export interface WrittenCadence {
  readonly kind: Cadence['kind']
  readonly time: string
  readonly working_days_only: boolean
  readonly weekdays: readonly number[]
  readonly day: number
  readonly shift: DayShift
}

/** What is wrong with it; `field` is where a form shows it. */
export interface CadenceFailure {
  readonly code: 'bad_time' | 'no_weekday' | 'bad_day'
  readonly field: 'time' | 'weekdays' | 'day'
}

/** Takes what its kind needs and checks it. */
export function readCadence(written: WrittenCadence): Result<Cadence, CadenceFailure> {
  const { kind, time } = written
  if (!isLocalTime(time)) return err({ code: 'bad_time', field: 'time' })
  switch (kind) {
    case 'daily':
      return ok({ kind, time, working_days_only: written.working_days_only })
    case 'weekly': {
      const chosen = weekdays.filter((day) => written.weekdays.includes(day))
      const known = written.weekdays.every((day) => weekdays.some((weekday) => weekday === day))
      if (chosen.length === 0 || !known) return err({ code: 'no_weekday', field: 'weekdays' })
      return ok({ kind, time, weekdays: chosen })
    }
    case 'monthly':
      if (!Number.isInteger(written.day) || written.day < 1 || written.day > 31)
        return err({ code: 'bad_day', field: 'day' })
      return ok({ kind, time, day: written.day, shift: written.shift })
  }
}
