import type { WorkKind } from '../app/schema.generated.js'

/** The questions about open cases, as the columns of the workload. */
export const work_kinds = [
  'open',
  'never_worked',
  'idle',
  'promise_today',
  'promise_week',
  'broken_promise',
  'old_dispute',
  'never_reached',
] as const satisfies readonly WorkKind[]

/** From how many days on a case is idle, and a dispute old, while nobody says otherwise. */
export const idle_days_default = 30
export const dispute_days_default = 60

/** Ten years: more would select nothing. */
const days_maximum = 3650

/** A number of days from the address, where it is one from 1 to 3,650. */
export function daysOf(text: string | number | undefined): number | undefined {
  const days = Math.round(Number(text))
  return text !== '' && days >= 1 && days <= days_maximum ? days : undefined
}
