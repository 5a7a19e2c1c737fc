import { addDays, type BusinessDate } from '../calendar/index.js'
import { act_of_reason, type WorkReason } from '../work-reason/index.js'
import { dueDay } from './due-day.js'
import { meetsConditions, type StrategyCase } from './meets-conditions.js'
import type { StrategyContent } from './strategy.js'

/** A fact that gives a reason to work a case. */
export interface WorkFact {
  readonly reason: WorkReason
  /** When the reason arose, or will. */
  readonly arose_on: BusinessDate
  /** The fact that it is about; null when it is the case itself. */
  readonly subject_id: string | null
  /** Somebody put this reason about this fact off until this day; null when nobody did. */
  readonly snoozed_until: BusinessDate | null
}

/** Why and when a case is worked next. */
export interface NextAction {
  readonly reason: WorkReason
  readonly due_on: BusinessDate
  /** Place of the rule in the strategy; the number of rules when none speaks of the case. */
  readonly rank: number
  readonly subject_id: string | null
}

/**
 * The one next action of an open case. Of the reasons that are due the one of the first rank wins; while none is due, the
 * one that is due soonest. A case of which no rule speaks is looked at again so many days after it was last touched, and
 * so is one whose reasons all lie further ahead: there is always an answer, and it is never further away than that.
 */
export function chooseNextAction(
  content: StrategyContent,
  one: StrategyCase,
  facts: readonly WorkFact[],
  { as_of, country }: { readonly as_of: BusinessDate; readonly country: string },
): NextAction {
  const fallback: NextAction = {
    reason: 'follow_up',
    due_on: addDays(one.touched_on, content.days_ahead_maximum),
    rank: content.rules.length,
    subject_id: null,
  }
  const possible = facts.flatMap((fact): NextAction[] => {
    const act = act_of_reason[fact.reason]
    if (act !== null && one.forbidden.includes(act)) return []
    const rank = content.rules.findIndex(
      ({ reason, conditions }) => reason === fact.reason && meetsConditions(conditions, one, as_of),
    )
    const rule = content.rules[rank]
    if (rule === undefined) return []
    const planned = dueDay(fact.arose_on, rule.delay, country)
    const due_on = fact.snoozed_until !== null && fact.snoozed_until > planned ? fact.snoozed_until : planned
    return [{ reason: fact.reason, due_on, rank, subject_id: fact.subject_id }]
  })
  return [fallback, ...possible].reduce((best, next) => (comesBefore(next, best, as_of) ? next : best))
}

/** True when `left` is done before `right` on a day; never for two alike. */
export function comesBefore(left: NextAction, right: NextAction, as_of: BusinessDate): boolean {
  const left_due = left.due_on <= as_of
  const right_due = right.due_on <= as_of
  if (left_due !== right_due) return left_due
  if (left_due && left.rank !== right.rank) return left.rank < right.rank
  if (left.due_on !== right.due_on) return left.due_on < right.due_on
  if (left.rank !== right.rank) return left.rank < right.rank
  return (left.subject_id ?? '') < (right.subject_id ?? '')
}
