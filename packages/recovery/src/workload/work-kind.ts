/**
 * What open cases are looked through for. `idle` and `old_dispute` take a number of days; the others none.
 * The words for them are in `work.graphql.ts` and on the screen.
 */
export const work_kinds = [
  'open',
  'never_worked',
  'idle',
  'promise_today',
  'promise_week',
  'broken_promise',
  'old_dispute',
  'never_reached',
] as const

/** A question about open cases. */
export type WorkKind = (typeof work_kinds)[number]

/** From how many days on a case is idle, and a dispute old. */
export type WorkDays = { readonly idle_days: number; readonly dispute_days: number }

export const work_days_default: WorkDays = { idle_days: 30, dispute_days: 60 }

/** Ten years: more would select nothing. */
export const work_days_maximum = 3_650
