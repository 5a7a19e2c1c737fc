import type { ActivityOutcome } from '../activity.js'
import type { HoldKind } from '../hold/index.js'

/** What can come of a call, in the order in which the desk offers them: what ends well first. */
export const call_outcomes = [
  'promised',
  'reached_right_party',
  'callback_asked',
  'refused',
  'disputed',
  'third_party',
  'no_answer',
  'voicemail',
  'wrong_number',
] as const satisfies readonly ActivityOutcome[]

/** The outcome of a call. */
export type CallOutcome = (typeof call_outcomes)[number]

/** What is to be done after a call, on which the outcome decides. */
export type AfterCall =
  /** In so many working days, later with each call in a row that reached nobody. */
  | { readonly kind: 'after_working_days'; readonly days: readonly [number, ...number[]] }
  /** On the day and at the hour that the debtor named. */
  | { readonly kind: 'as_asked' }
  /** Whatever else the case has: the promise, the dispute, or the search for another number. */
  | { readonly kind: 'nothing' }

/** What follows from an outcome. */
export interface OutcomeRule {
  readonly after: AfterCall
  /** Whether the number that was called is none of the debtor's, and ends. */
  readonly ends_contact_point: boolean
  /** The form that comes next, because the outcome says only half of what happened. */
  readonly next_form: 'promise' | 'hold' | null
  /** The hold that the outcome suggests. */
  readonly suggested_hold: HoldKind | null
  /** Whether somebody spoke who can say why payment is late. */
  readonly has_reason: boolean
}

const rule = (after: AfterCall, more: Partial<OutcomeRule> = {}): OutcomeRule => ({
  after,
  ends_contact_point: false,
  next_form: null,
  suggested_hold: null,
  has_reason: false,
  ...more,
})

const in_days = (...days: [number, ...number[]]): AfterCall => ({ kind: 'after_working_days', days })

/**
 * What follows from each outcome of a call. The days are those of the agency's habit: soon after nobody answered, then
 * less and less often, so that a number that never answers does not fill the day; a week for somebody who listened, two
 * for somebody who refused; a third party is not pressed, and is told nothing.
 */
export const outcome_rules: Readonly<Record<CallOutcome, OutcomeRule>> = {
  promised: rule({ kind: 'nothing' }, { next_form: 'promise', has_reason: true }),
  reached_right_party: rule(in_days(5), { has_reason: true }),
  callback_asked: rule({ kind: 'as_asked' }, { has_reason: true }),
  refused: rule(in_days(10), { has_reason: true }),
  disputed: rule({ kind: 'nothing' }, { next_form: 'hold', suggested_hold: 'dispute', has_reason: true }),
  third_party: rule(in_days(2)),
  no_answer: rule(in_days(1, 2, 3, 5)),
  voicemail: rule(in_days(2, 3, 5)),
  wrong_number: rule({ kind: 'nothing' }, { ends_contact_point: true }),
}

/** True for an outcome that a call can have. */
export function isCallOutcome(text: string): text is CallOutcome {
  return (call_outcomes as readonly string[]).includes(text)
}
