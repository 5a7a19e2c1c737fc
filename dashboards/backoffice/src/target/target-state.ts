import { type BusinessMonth, isBusinessMonth } from '@quittance/core'
import type { TargetListQuery } from './target-list.generated.js'

/** A target as it was set. */
export type SetTarget = TargetListQuery['targets']['nodes'][number]

/** What became of a target: it holds, another took its place, it is still to begin, or it ends the one before. */
export type TargetState = 'in_force' | 'superseded' | 'to_come' | 'ended'

/** The state of each target in a month. `targets` come the latest set first. */
export function targetStates(targets: readonly SetTarget[], month: BusinessMonth): ReadonlyMap<string, TargetState> {
  return new Map(
    targets.map((target, position): [string, TargetState] => {
      if (isBusinessMonth(target.fromMonth) && target.fromMonth > month) {
        const again = targets
          .slice(0, position)
          .some((other) => isSame(other, target) && other.fromMonth === target.fromMonth)
        return [target.id, again ? 'superseded' : 'to_come']
      }
      const beaten = targets.some(
        (other, place) =>
          isSame(other, target) &&
          other.fromMonth <= month &&
          (other.fromMonth > target.fromMonth || (other.fromMonth === target.fromMonth && place < position)),
      )
      return [target.id, beaten ? 'superseded' : target.numerator === null ? 'ended' : 'in_force']
    }),
  )
}

/** For the same KPI and whom, in one currency. */
function isSame(left: SetTarget, right: SetTarget): boolean {
  return (
    left.kpiId === right.kpiId &&
    left.creditor?.id === right.creditor?.id &&
    left.portfolio?.id === right.portfolio?.id &&
    left.agentId === right.agentId &&
    left.currency === right.currency
  )
}
