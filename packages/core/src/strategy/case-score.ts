import { type BusinessDate, daysBetween } from '../calendar/index.js'
import { assertNever } from '../assert.js'
import type { StrategyContent } from './strategy.js'

/**
 * What orders cases of one rank: the larger comes first. The balance, the part of it that is still expected at this age,
 * or nothing, where the oldest due day decides alone.
 */
export function caseScore(
  { order, chances }: Pick<StrategyContent, 'order' | 'chances'>,
  { balance_minor, opened_on }: { readonly balance_minor: bigint; readonly opened_on: BusinessDate },
  as_of: BusinessDate,
): bigint {
  switch (order) {
    case 'balance':
      return balance_minor
    case 'expected_value':
      return (balance_minor * BigInt(chanceAt(chances, daysBetween(opened_on, as_of)))) / 100n
    case 'oldest_due':
      return 0n
    default:
      return assertNever(order)
  }
}

/** The percentage of the last step that has begun; 100 before the first. */
function chanceAt(chances: StrategyContent['chances'], age_days: number): number {
  return chances.findLast(({ from_days }) => from_days <= age_days)?.percent ?? 100
}
