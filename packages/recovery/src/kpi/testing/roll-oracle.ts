import {
  ageing_edges_default,
  bucketOf,
  type BusinessDate,
  type RollMatrix,
  rollMatrix,
  type RollMove,
  type RollUnit,
} from '@quittance/core'
import type { ReportSpec } from '../../report/report-spec.js'
import { agedFrom } from './oracle.js'
import { standingOn, type StandingClaim } from './stock-oracle.js'
import type { Delivery, WorldClaim } from './world.js'

/** The way of one claim between two days, by a plain walk over what is known. */
export type RollWay = RollMove & { readonly claim: WorldClaim }

/** The ways of the claims that are selected and were open on one of two days. */
export const rollWays = (
  known: readonly Delivery[],
  spec: ReportSpec,
  unit: RollUnit,
  [first_day, second_day]: readonly [BusinessDate, BusinessDate],
  isSelected: (claim: WorldClaim) => boolean,
): RollWay[] => {
  const edges = spec.ageing_edges ?? ageing_edges_default
  const dayOf = (claim: WorldClaim) => agedFrom(claim, spec.ageing_basis)
  const on = (day: BusinessDate) => new Map(standingOn(known, day, dayOf).map((one) => [one.claim.id, one]))
  const [before, after] = [on(first_day), on(second_day)]
  const placeOf = (standing: StandingClaim, day: BusinessDate): string =>
    bucketOf(unit === 'case' ? standing.case_due_on : dayOf(standing.claim), day, edges).id
  return [...after.values()].flatMap(({ claim }): RollWay[] => {
    const [was, is] = [openOf(before.get(claim.id)), openOf(after.get(claim.id))]
    if ((was === null && is === null) || !isSelected(claim)) return []
    const before_minor = was?.balance_minor ?? 0n
    const after_minor = is?.balance_minor ?? 0n
    const recalled = known
      .flatMap(({ movements }) => movements)
      .filter((move) => move.claim.id === claim.id && move.kind === 'recall')
      .filter(({ occurred_on }) => occurred_on > first_day && occurred_on <= second_day)
      .reduce((sum, { amount_minor }) => sum + amount_minor, 0n)
    const fallen = before_minor > after_minor ? before_minor - after_minor : 0n
    return [
      {
        claim,
        from: was === null ? null : placeOf(was, first_day),
        to: is === null ? (recalled > 0n ? 'recalled' : 'paid') : placeOf(is, second_day),
        before_minor,
        after_minor,
        recalled_minor: recalled < fallen ? recalled : fallen,
        written_off_minor: 0n,
        claim_count: 1n,
      },
    ]
  })
}

/** The matrix of those ways. */
export const rollOf = (ways: readonly RollWay[], spec: ReportSpec): RollMatrix =>
  rollMatrix(ways, spec.ageing_edges ?? ageing_edges_default)

const openOf = (standing: StandingClaim | undefined): StandingClaim | null =>
  standing !== undefined && standing.balance_minor > 0n ? standing : null
