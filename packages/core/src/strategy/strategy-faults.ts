import type { CaseConditions, Delay, StrategyContent } from './strategy.js'

/** What is wrong with a strategy. `rule` counts from 1, as people count. */
export type StrategyFault =
  | { readonly code: 'no_rules' | 'days_ahead_invalid' | 'lease_invalid' | 'chances_invalid' | 'limits_invalid' }
  | { readonly code: 'too_many_rules'; readonly maximum: number }
  | { readonly code: 'delay_invalid' | 'range_empty' | 'never_reached'; readonly rule: number }
  | { readonly code: 'distribution_range_empty' | 'distribution_asks_nothing'; readonly rule: number }

export const strategy_rules_maximum = 60
const delay_days_maximum = 365

/** Everything that makes a strategy useless or contradictory; an empty list for one that can be used. */
export function strategyFaults(content: StrategyContent): StrategyFault[] {
  const { rules, distribution } = content
  return [
    ...(rules.length === 0 ? [{ code: 'no_rules' } as const] : []),
    ...(rules.length > strategy_rules_maximum || distribution.rules.length > strategy_rules_maximum
      ? [{ code: 'too_many_rules', maximum: strategy_rules_maximum } as const]
      : []),
    ...(isWithin(content.days_ahead_maximum, 1, 180) ? [] : [{ code: 'days_ahead_invalid' } as const]),
    ...(isWithin(content.lease_minutes, 5, 480) ? [] : [{ code: 'lease_invalid' } as const]),
    ...(areChances(content) ? [] : [{ code: 'chances_invalid' } as const]),
    ...(isLimit(distribution.cases_maximum) && isLimit(distribution.due_per_day_maximum)
      ? []
      : [{ code: 'limits_invalid' } as const]),
    ...rules.flatMap(({ reason, conditions, delay }, place): StrategyFault[] => [
      ...(isDelay(delay) ? [] : [{ code: 'delay_invalid', rule: place + 1 } as const]),
      ...(isEmptyRange(conditions) ? [{ code: 'range_empty', rule: place + 1 } as const] : []),
      // An earlier rule that speaks of every case for the same reason leaves nothing to this one.
      ...(rules.slice(0, place).some((earlier) => earlier.reason === reason && asksNothing(earlier.conditions))
        ? [{ code: 'never_reached', rule: place + 1 } as const]
        : []),
    ]),
    ...distribution.rules.flatMap(({ conditions, team_id, skill, language }, place): StrategyFault[] => [
      ...(isEmptyRange(conditions) ? [{ code: 'distribution_range_empty', rule: place + 1 } as const] : []),
      ...(team_id === null && skill === null && language === null
        ? [{ code: 'distribution_asks_nothing', rule: place + 1 } as const]
        : []),
    ]),
  ]
}

function isWithin(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to
}

function isLimit(value: number | null): boolean {
  return value === null || isWithin(value, 1, 100_000)
}

function isDelay({ count }: Delay): boolean {
  return isWithin(count, -delay_days_maximum, delay_days_maximum)
}

/** Steps rise, and each is a percentage. */
function areChances({ chances }: StrategyContent): boolean {
  return chances.every(
    ({ from_days, percent }, place) =>
      isWithin(from_days, 0, 10_000) &&
      isWithin(percent, 0, 100) &&
      (place === 0 || from_days > (chances[place - 1]?.from_days ?? -1)),
  )
}

function isEmptyRange(conditions: CaseConditions): boolean {
  const { balance_from_minor, balance_to_minor, age_from_days, age_to_days } = conditions
  return (
    (balance_from_minor !== null && balance_to_minor !== null && balance_from_minor > balance_to_minor) ||
    (age_from_days !== null && age_to_days !== null && age_from_days > age_to_days)
  )
}

function asksNothing(conditions: CaseConditions): boolean {
  return Object.values(conditions).every((value) => value === null || (Array.isArray(value) && value.length === 0))
}
