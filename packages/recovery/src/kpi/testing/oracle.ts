import {
  addDays,
  type AgeingBasis,
  ageingBuckets,
  type AttributableContact,
  attributedAgent,
  bucketOf,
  type BusinessDate,
  costOfActivity,
  daysBetween,
  endOfMonth,
  matchPromises,
  measure_ids,
  type MeasureId,
  monthOf,
  type MovementFact,
  recoveryCurve,
  right_party_outcomes,
  shiftMonth,
  timedMeasures,
} from '@quittance/core'
import type { ReportSpec } from '../../report/report-spec.js'
import { contactFacts, stockFacts } from './stock-oracle.js'
import type { Delivery, World, WorldActivity, WorldClaim, WorldClosing, WorldMovement } from './world.js'

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
  const { as_of } = spec
  const stock = (isChosen: (claim: WorldClaim) => boolean): Fact[] =>
    stockFacts(known, as_of, (claim) => isSelected(claim) && isChosen(claim)).map((fact) => ({ ...fact, day: as_of }))
  const contacts = contactFacts(known, as_of, isSelected, ({ occurred_on }) => isInPeriod(occurred_on))
  const placement: Fact[] = [
    ...facts.filter(({ claim }) => isInPeriod(claim.placed_on)),
    ...stock(({ placed_on }) => isInPeriod(placed_on)),
  ]
  const occurrence: Fact[] = [
    ...facts.filter(({ day }) => isInPeriod(day)),
    ...stock(() => true),
    ...contacts.map((fact) => ({ ...fact, day: as_of })),
  ]

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
      const own = balances.filter(({ claim }) => bucketOf(agedFrom(claim, spec.ageing_basis), as_of, edges).id === id)
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

/** The day from which a claim ages. */
export const agedFrom = (claim: WorldClaim, basis: AgeingBasis): BusinessDate | null => {
  switch (basis) {
    case 'due':
      return claim.due_on
    case 'issued':
      return claim.issued_on ?? null
    case 'placed':
      return claim.placed_on
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
  /** Who did it, or to whom it is attributed. */
  readonly agent_id?: string | null | undefined
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

const factsOf = (deliveries: readonly Delivery[], as_of: BusinessDate): Fact[] => {
  const daily = dailyFacts(deliveries, as_of)
  return [...daily, ...daily.flatMap((fact) => timedFacts(fact, as_of))]
}

/** The timed measures to which a fact of a daily one belongs. */
const timedFacts = (fact: Fact, as_of: BusinessDate): Fact[] =>
  measure_ids.flatMap((id): Fact[] => {
    const timed = timedMeasures[id]
    if (timed === undefined || timed.of !== fact.measure) return []
    const month = monthOf(fact.claim.placed_on)
    const { matured_months, within_months, times_days_since_placement } = timed
    if (matured_months !== undefined && endOfMonth(shiftMonth(month, matured_months)) > as_of) return []
    if (within_months !== undefined && monthOf(fact.day) > shiftMonth(month, within_months)) return []
    const days = times_days_since_placement ? BigInt(daysBetween(fact.claim.placed_on, fact.day)) : 1n
    return [{ ...fact, measure: id, value: fact.value * days }]
  })

const dailyFacts = (deliveries: readonly Delivery[], as_of: BusinessDate): Fact[] => [
  ...all(deliveries, 'claims').flatMap((claim): Fact[] => [
    { measure: 'placed_minor', claim, day: claim.placed_on, value: claim.principal_minor },
    { measure: 'placed_count', claim, day: claim.placed_on, value: 1n },
  ]),
  ...all(deliveries, 'movements').flatMap((movement) => movementFacts(deliveries, movement)),
  ...promisesMade(deliveries),
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
  ...all(deliveries, 'activities').flatMap((activity) => [
    ...activityFacts(activity),
    ...costFacts(deliveries, activity),
  ]),
  ...deliveries.flatMap(({ closings = [] }, position) =>
    closings.flatMap((closing) => closingFacts(deliveries, position, closing)),
  ),
]

const costFacts = (deliveries: readonly Delivery[], activity: WorldActivity): Fact[] => {
  const { claim, occurred_on: day, agent_id, duration_seconds = null } = activity
  const rates = deliveries.flatMap((delivery) => [...(delivery.rates ?? [])])
  const value = costOfActivity({ ...activity, duration_seconds }, rates, day)
  return [{ measure: 'cost_minor', claim, day, value, agent_id }]
}

/** Of each claim that the case had when the closing was recorded. */
const closingFacts = (deliveries: readonly Delivery[], position: number, closing: WorldClosing): Fact[] =>
  all(deliveries.slice(0, position + 1), 'claims')
    .filter(({ case_id }) => case_id === closing.case_id)
    .flatMap((claim): Fact[] => {
      const sign = closing.kind === 'closed' ? 1n : -1n
      const fact = (measure: MeasureId, value = 1n): Fact => ({
        measure,
        claim,
        day: closing.occurred_on,
        value: sign * value,
      })
      if (closing.reason !== 'settled') {
        return closing.reason === 'paid' ? [fact('closed_count'), fact('closed_paid_count')] : [fact('closed_count')]
      }
      const paid = all(deliveries, 'movements').filter(
        (one) => one.claim.id === claim.id && one.kind !== 'recall' && one.occurred_on <= closing.closed_on,
      )
      return [
        fact('closed_count'),
        fact('closed_settled_count'),
        fact('settled_principal_minor', claim.principal_minor),
        fact(
          'settled_collected_minor',
          sum(paid.map(({ kind, amount_minor }) => (kind === 'payment' ? amount_minor : -amount_minor))),
        ),
      ]
    })

const activityFacts = (activity: WorldActivity): Fact[] => {
  const { claim, occurred_on: day, channel, direction, duration_seconds, agent_id } = activity
  const fact = (measure: MeasureId, value = 1n): Fact => ({ measure, claim, day, value, agent_id })
  const worked = duration_seconds ? [fact('handled_count'), fact('handling_seconds', BigInt(duration_seconds))] : []
  if (channel === 'note' || direction === 'inbound') return worked
  const reached = isRightParty(activity)
  return [
    ...worked,
    fact('activity_count'),
    ...(reached ? [fact('right_party_count')] : []),
    ...(channel === 'call' ? [fact('call_count')] : []),
    ...(channel === 'call' && reached ? [fact('call_right_party_count')] : []),
  ]
}

const isRightParty = ({ outcome }: WorldActivity): boolean => right_party_outcomes.some((one) => one === outcome)

const promisesMade = (deliveries: readonly Delivery[]): Fact[] => {
  const promises = all(deliveries, 'promises')
  return promises.flatMap((promise): Fact[] => {
    const { claim, promised_on: day, agent_id } = promise
    const agreed = promises
      .filter((one) => one.claim.case_id === claim.case_id && one.promised_on === day)
      .every((one) => one.id >= promise.id)
    return [
      { measure: 'promise_made_count', claim, day, value: 1n, agent_id },
      { measure: 'promise_agreed_count', claim, day, value: agreed ? 1n : 0n, agent_id },
    ]
  })
}

const movementFacts = (deliveries: readonly Delivery[], movement: WorldMovement): Fact[] => {
  const { claim, kind, channel, amount_minor, occurred_on: day } = movement
  if (kind === 'recall') return [{ measure: 'recalled_minor', claim, day, value: amount_minor }]
  const value = kind === 'reversal' ? -amount_minor : amount_minor
  const fact = (measure: MeasureId, amount = value): Fact => ({ measure, claim, day, value: amount })
  const payment = all(deliveries, 'movements').find(({ id }) => id === (movement.reversal_of_id ?? movement.id))
  const paid_on = payment?.occurred_on ?? day
  // A reversal takes back the days of its payment, which was booked no earlier than the placement.
  const booked_on = kind === 'payment' ? day : paid_on > claim.placed_on ? paid_on : claim.placed_on
  const agent_id = attributedAgent(paid_on, contactsOf(deliveries, claim.case_id))
  return [
    fact('collected_minor'),
    ...(channel === 'creditor' ? [fact('collected_direct_minor')] : []),
    claim.due_on === null
      ? fact('collected_undated_minor')
      : fact('collected_due_minor_days', value * BigInt(daysBetween(claim.due_on, booked_on))),
    fact('reversed_minor_days', -value * BigInt(daysBetween(booked_on, day))),
    ...(agent_id === null ? [] : [{ ...fact('attributed_minor'), agent_id }]),
  ]
}

/** What may explain a payment on a case. */
const contactsOf = (deliveries: readonly Delivery[], case_id: string): AttributableContact[] => [
  ...all(deliveries, 'activities')
    .filter((activity) => activity.claim.case_id === case_id && activity.channel !== 'note' && isRightParty(activity))
    .map(({ id, occurred_on, agent_id = null }) => ({ id, kind: 'contact' as const, occurred_on, agent_id })),
  ...all(deliveries, 'promises')
    .filter(({ claim }) => claim.case_id === case_id)
    .map(({ id, promised_on, agent_id = null }) => ({
      id,
      kind: 'promise' as const,
      occurred_on: promised_on,
      agent_id,
    })),
]

const promiseFacts = (deliveries: readonly Delivery[], as_of: BusinessDate): Fact[] => {
  const byCaseId = Map.groupBy(all(deliveries, 'promises'), ({ claim }) => claim.case_id)
  return [...byCaseId].flatMap(([case_id, promises]) => {
    const matched = matchPromises(promises, movementsOfCase(deliveries, case_id), { as_of })
    return promises.flatMap((promise): Fact[] => {
      const outcome = matched.find(({ id }) => id === promise.id)
      const day = addDays(promise.due_on, promise.grace_days)
      if (outcome === undefined || day > as_of || outcome.status === 'cancelled') return []
      const { claim, agent_id } = promise
      return [
        { measure: 'promise_due_count', claim, day, value: 1n, agent_id },
        { measure: 'promise_kept_count', claim, day, value: outcome.status === 'kept' ? 1n : 0n, agent_id },
        { measure: 'promise_due_minor', claim, day, value: promise.amount_minor, agent_id },
        { measure: 'promise_kept_minor', claim, day, value: outcome.appropriated_minor, agent_id },
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
