import {
  addDays,
  ageingBuckets,
  bucketOf,
  type BusinessDate,
  matchPromises,
  measure_ids,
  type MeasureId,
  monthOf,
  type MovementFact,
  recoveryCurve,
  right_party_outcomes,
} from '@quittance/core'
import type { ReportSpec } from '../../report/report-spec.js'
import type { Delivery, World, WorldClaim, WorldMovement } from './world.js'

/** The plain answers to a specification, by the definitions of the KPIs and with no SQL. */
export const oracle = (world: World, spec: ReportSpec) => {
  const known = world.deliveries.filter(({ recorded_at }) => spec.known_at === null || recorded_at <= spec.known_at)
  const isSelected = ({ portfolio }: WorldClaim): boolean =>
    (spec.portfolio_ids?.includes(portfolio.id) ?? true) && (spec.creditor_ids?.includes(portfolio.creditor_id) ?? true)
  const isInPeriod = (day: BusinessDate): boolean =>
    day >= (spec.period.from ?? day) && day <= (spec.period.to ?? day) && day <= spec.as_of
  const facts = factsOf(known, spec.as_of)
    .filter(({ claim }) => isSelected(claim))
    .filter(({ day }) => day <= spec.as_of)
  const placement = facts.filter(({ claim }) => isInPeriod(claim.placed_on))
  const occurrence = facts.filter(({ day }) => isInPeriod(day))

  const claims = known
    .flatMap((delivery) => delivery.claims)
    .filter((claim) => isSelected(claim) && isInPeriod(claim.placed_on))
  const balances = claims.map((claim) => ({ claim, open_minor: openBalance(known, claim, spec.as_of) }))
  const edges = spec.ageing_edges ?? undefined
  return {
    placement: totals(placement),
    occurrence: totals(occurrence),
    placementFacts: placement,
    occurrenceFacts: occurrence,
    ageing: ageingBuckets(edges).map(({ id }) => {
      const own = balances.filter(({ claim }) => bucketOf(claim.due_on, spec.as_of, edges).id === id)
      return {
        id,
        open_minor: sum(own.map(({ open_minor }) => open_minor)),
        claim_count: BigInt(own.filter(({ open_minor }) => open_minor > 0n).length),
        by_case: byCase(own.map(({ claim, open_minor }) => [claim.case_id, open_minor])),
      }
    }),
    curve: recoveryCurve(
      placement
        .filter(({ measure }) => measure === 'placed_minor')
        .map(({ claim, value }) => ({ placement_month: monthOf(claim.placed_on), placed_minor: value })),
      placement
        .filter(({ measure }) => measure === 'collected_minor')
        .map(({ claim, day, value }) => ({
          placement_month: monthOf(claim.placed_on),
          collected_on: day,
          collected_minor: value,
        })),
      { as_of: spec.as_of, mode: 'cumulative' },
    ),
  }
}

const totals = (facts: readonly Fact[]) =>
  Object.fromEntries(
    measure_ids.map((id) => [id, sum(facts.filter(({ measure }) => measure === id).map(({ value }) => value))]),
  )

type Fact = {
  readonly measure: MeasureId
  readonly claim: WorldClaim
  readonly day: BusinessDate
  readonly value: bigint
}

/** The sum of each case, without those that add nothing. */
export const byCase = (amounts: readonly (readonly [case_id: string, amount: bigint])[]): Map<string, bigint> => {
  const sums = new Map<string, bigint>()
  for (const [case_id, amount] of amounts) sums.set(case_id, (sums.get(case_id) ?? 0n) + amount)
  return new Map([...sums].filter(([, amount]) => amount !== 0n))
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n)

const all = <Key extends 'claims' | 'movements' | 'promises' | 'disputes' | 'activities'>(
  deliveries: readonly Delivery[],
  key: Key,
): Delivery[Key][number][] => deliveries.flatMap((delivery): Delivery[Key][number][] => [...delivery[key]])

const openBalance = (deliveries: readonly Delivery[], claim: WorldClaim, as_of: BusinessDate): bigint =>
  claim.principal_minor -
  sum(
    all(deliveries, 'movements')
      .filter((movement) => movement.claim.id === claim.id && movement.occurred_on <= as_of)
      .map((movement) => (movement.kind === 'reversal' ? -movement.amount_minor : movement.amount_minor)),
  )

const factsOf = (deliveries: readonly Delivery[], as_of: BusinessDate): Fact[] => [
  ...all(deliveries, 'claims').flatMap((claim): Fact[] => [
    { measure: 'placed_minor', claim, day: claim.placed_on, value: claim.principal_minor },
    { measure: 'placed_count', claim, day: claim.placed_on, value: 1n },
  ]),
  ...all(deliveries, 'movements').flatMap(movementFacts),
  ...promiseFacts(deliveries, as_of),
  ...all(deliveries, 'claims').flatMap((claim): Fact[] => {
    const days = all(deliveries, 'disputes')
      .filter((dispute) => dispute.claim.id === claim.id)
      .map(({ opened_on }) => opened_on)
      .toSorted()
    const [day] = days
    if (day === undefined) return []
    return [
      { measure: 'disputed_minor', claim, day, value: claim.principal_minor },
      { measure: 'disputed_count', claim, day, value: 1n },
    ]
  }),
  ...all(deliveries, 'activities')
    .filter(({ channel, direction }) => channel !== 'note' && direction === 'outbound')
    .flatMap(({ claim, occurred_on: day, outcome }): Fact[] => [
      { measure: 'activity_count', claim, day, value: 1n },
      ...(right_party_outcomes.some((one) => one === outcome)
        ? [{ measure: 'right_party_count', claim, day, value: 1n } as const]
        : []),
    ]),
]

const movementFacts = ({ claim, kind, channel, amount_minor, occurred_on: day }: WorldMovement): Fact[] => {
  if (kind === 'recall') return [{ measure: 'recalled_minor', claim, day, value: amount_minor }]
  const value = kind === 'reversal' ? -amount_minor : amount_minor
  const collected: Fact = { measure: 'collected_minor', claim, day, value }
  return channel === 'creditor' ? [collected, { ...collected, measure: 'collected_direct_minor' }] : [collected]
}

const promiseFacts = (deliveries: readonly Delivery[], as_of: BusinessDate): Fact[] => {
  const byCaseId = Map.groupBy(all(deliveries, 'promises'), ({ claim }) => claim.case_id)
  return [...byCaseId].flatMap(([case_id, promises]) => {
    const matched = matchPromises(promises, movementsOfCase(deliveries, case_id), { as_of })
    return promises.flatMap((promise): Fact[] => {
      const outcome = matched.find(({ id }) => id === promise.id)
      const day = addDays(promise.due_on, promise.grace_days)
      if (outcome === undefined || day > as_of || outcome.status === 'cancelled') return []
      const { claim } = promise
      return [
        { measure: 'promise_due_count', claim, day, value: 1n },
        { measure: 'promise_kept_count', claim, day, value: outcome.status === 'kept' ? 1n : 0n },
        { measure: 'promise_due_minor', claim, day, value: promise.amount_minor },
        { measure: 'promise_kept_minor', claim, day, value: outcome.appropriated_minor },
      ]
    })
  })
}

/** The payments and reversals of a case as the matching rule of core takes them. */
export const movementsOfCase = (deliveries: readonly Delivery[], case_id: string): MovementFact[] =>
  all(deliveries, 'movements').flatMap((movement, recorded_order): MovementFact[] => {
    if (movement.claim.case_id !== case_id || movement.kind === 'recall') return []
    const { id, amount_minor, occurred_on } = movement
    const common = { id, amount_minor, occurred_on, recorded_order }
    return movement.kind === 'payment'
      ? [{ ...common, kind: 'payment' }]
      : [{ ...common, kind: 'reversal', payment_id: movement.reversal_of_id }]
  })
