import { type BusinessDate, daysBetween } from '../calendar/index.js'
import type { HeldAct } from '../hold/index.js'
import type { CaseConditions, OpenPhase, ReachKind } from './strategy.js'

/** What the rules of a strategy look at in a case. */
export interface StrategyCase {
  readonly phase: OpenPhase
  readonly debtor_kind: 'person' | 'company'
  readonly creditor_id: string
  readonly portfolio_ids: readonly string[]
  readonly reachable_by: readonly ReachKind[]
  /** In minor units of the currency of the first claim. */
  readonly balance_minor: bigint
  readonly opened_on: BusinessDate
  /** The last day on which anything was done or decided about it; never before it was opened. */
  readonly touched_on: BusinessDate
  /** What holds on all of it forbid. */
  readonly forbidden: readonly HeldAct[]
}

/** True when the conditions speak of the case on a day. */
export function meetsConditions(conditions: CaseConditions, one: StrategyCase, as_of: BusinessDate): boolean {
  const age_days = daysBetween(one.opened_on, as_of)
  return (
    isAmong(conditions.phases, [one.phase]) &&
    isAmong(conditions.debtor_kinds, [one.debtor_kind]) &&
    isAmong(conditions.creditor_ids, [one.creditor_id]) &&
    isAmong(conditions.portfolio_ids, one.portfolio_ids) &&
    isAmong(conditions.reachable_by, one.reachable_by) &&
    one.balance_minor >= (conditions.balance_from_minor ?? one.balance_minor) &&
    one.balance_minor <= (conditions.balance_to_minor ?? one.balance_minor) &&
    age_days >= (conditions.age_from_days ?? age_days) &&
    age_days <= (conditions.age_to_days ?? age_days)
  )
}

function isAmong<Value>(wanted: readonly Value[], present: readonly Value[]): boolean {
  return wanted.length === 0 || present.some((value) => wanted.includes(value))
}
