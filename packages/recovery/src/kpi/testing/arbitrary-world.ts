import { addDays, type BusinessDate, businessDate, cost_kind_ids } from '@quittance/core'
import { newId } from '@quittance/platform'
import * as fc from 'fast-check'
import type { Delivery, World, WorldCase, WorldClaim, WorldClosing, WorldMovement, WorldPortfolio } from './world.js'

/** The facts of a random world lie within these days; the last is the "today" of its tests. */
export const first_day: BusinessDate = businessDate('2025-01-20')
export const days_of_world = 130
export const last_day: BusinessDate = addDays(first_day, days_of_world)
/** Deliveries are recorded a day apart, from this moment on. */
export const first_delivery_at = new Date('2025-06-01T08:00:00.000Z')

const day = fc.nat({ max: days_of_world }).map((days) => addDays(first_day, days))
const amount_minor = fc.bigInt({ min: 1n, max: 300n })
const which = fc.nat({ max: 1_000 })

const claimDraft = fc.record({
  portfolio: which,
  case: which,
  placed_on: day,
  due_in: fc.option(fc.integer({ min: -80, max: 40 }), { freq: 6 }),
  issued_in: fc.option(fc.integer({ min: -120, max: 0 }), { freq: 4 }),
  kind: fc.constantFrom('civil', 'commercial'),
  principal_minor: fc.bigInt({ min: 1n, max: 500n }),
})
const movementDraft = fc.record({
  claim: which,
  kind: fc.constantFrom('payment', 'payment', 'payment', 'reversal', 'recall'),
  channel: fc.constantFrom('agency', 'creditor'),
  reverses: which,
  amount_minor,
  occurred_on: day,
})
const promiseDraft = fc.record({
  claim: which,
  amount_minor,
  promised_on: day,
  due_in: fc.nat({ max: 30 }),
  grace_days: fc.nat({ max: 10 }),
  threshold_percent: fc.integer({ min: 1, max: 100 }),
  cancelled_in: fc.option(fc.nat({ max: 40 }), { freq: 1 }),
  agent: fc.option(which, { freq: 3 }),
})
const disputeDraft = fc.record({ claim: which, opened_on: day, closed_in: fc.option(fc.nat({ max: 60 })) })
const activityDraft = fc.record({
  claim: which,
  occurred_on: day,
  channel: fc.constantFrom('call', 'letter', 'email', 'sms', 'visit', 'note'),
  direction: fc.constantFrom('outbound', 'outbound', 'inbound'),
  outcome: fc.constantFrom('reached_right_party', 'third_party', 'no_answer', 'refused', 'promised', null),
  duration_seconds: fc.option(fc.nat({ max: 900 })),
  agent: fc.option(which, { freq: 3 }),
})
const closingDraft = fc.record({
  case: which,
  reason: fc.constantFrom('paid', 'settled', 'settled', 'recalled'),
  closed_on: day,
  reopened_in: fc.option(fc.nat({ max: 20 }), { freq: 1 }),
})
const rateDraft = fc.record({
  kind: fc.constantFrom(...cost_kind_ids),
  valid_from: day,
  amount_minor: fc.option(fc.bigInt({ min: 0n, max: 5_000n })),
})
const deliveryDraft = fc.record({
  claims: fc.array(claimDraft, { minLength: 1, maxLength: 14 }),
  movements: fc.array(movementDraft, { maxLength: 25 }),
  promises: fc.array(promiseDraft, { maxLength: 10 }),
  disputes: fc.array(disputeDraft, { maxLength: 5 }),
  activities: fc.array(activityDraft, { maxLength: 12 }),
  closings: fc.array(closingDraft, { maxLength: 3 }),
  rates: fc.uniqueArray(rateDraft, { maxLength: 3, selector: ({ kind, valid_from }) => `${kind} ${valid_from}` }),
})

/** Two creditors, three portfolios of one currency, seven cases, and deliveries whose facts come in any order of days. */
export const arbitraryWorld: fc.Arbitrary<World> = fc
  .array(deliveryDraft, { minLength: 3, maxLength: 4 })
  .map((drafts) => {
    const creditors = [{ id: newId() }, { id: newId() }] as const
    const [first, second] = creditors
    const portfolios: WorldPortfolio[] = [first, first, second].map((creditor) => ({
      id: newId(),
      creditor_id: creditor.id,
      currency: 'EUR',
    }))
    const agents = [{ id: newId() }, { id: newId() }, { id: newId() }]
    const mandates = new Map(creditors.map(({ id }) => [id, newId()]))
    const cases = [first, first, first, first, second, second, second].map((creditor, position): WorldCase => ({
      id: newId(),
      creditor_id: creditor.id,
      mandate_id: mandates.get(creditor.id) ?? newId(),
      debtor_id: newId(),
      debtor_kind: position % 3 === 0 ? 'company' : 'person',
    }))
    const claims: WorldClaim[] = []
    const payments: WorldMovement[] = []
    const disputes = new Set<string>()
    const deliveries = drafts.map((draft, position) =>
      deliver(
        draft,
        { portfolios, cases, agents, claims, payments, disputes },
        new Date(first_delivery_at.getTime() + position * 86_400_000),
      ),
    )
    return { organisation_id: newId(), creditors, portfolios, cases, agents, deliveries }
  })

type Known = {
  readonly portfolios: readonly WorldPortfolio[]
  readonly cases: readonly WorldCase[]
  readonly agents: readonly { readonly id: string }[]
  /** Grow from delivery to delivery. */
  readonly claims: WorldClaim[]
  readonly payments: WorldMovement[]
  /** Claim and day: a dispute is opened once a day. */
  readonly disputes: Set<string>
}

type DeliveryDraft = typeof deliveryDraft extends fc.Arbitrary<infer Draft> ? Draft : never

const deliver = (draft: DeliveryDraft, known: Known, recorded_at: Date): Delivery => {
  const claims = draft.claims.map((claim): WorldClaim => {
    const portfolio = pick(known.portfolios, claim.portfolio)
    const ofCreditor = known.cases.filter(({ creditor_id }) => creditor_id === portfolio.creditor_id)
    const { placed_on, due_in, issued_in, kind, principal_minor } = claim
    const due_on = due_in === null ? null : addDays(placed_on, due_in)
    const issued_on = issued_in === null ? null : addDays(placed_on, issued_in)
    const case_id = pick(ofCreditor, claim.case).id
    return { id: newId(), portfolio, case_id, placed_on, due_on, issued_on, kind, principal_minor }
  })
  known.claims.push(...claims)
  const agentOf = (choice: number | null): string | null => (choice === null ? null : pick(known.agents, choice).id)
  const claimOf = (choice: number): WorldClaim => pick(known.claims, choice)
  const movements = draft.movements.map((movement) => moveOf(movement, known, claimOf(movement.claim)))
  return {
    import_id: newId(),
    recorded_at,
    claims,
    movements,
    promises: draft.promises.map(({ claim, due_in, cancelled_in, agent, ...promise }) => ({
      ...promise,
      agent_id: agentOf(agent),
      id: newId(),
      claim: claimOf(claim),
      due_on: addDays(promise.promised_on, due_in),
      cancelled_on: cancelled_in === null ? null : addDays(promise.promised_on, cancelled_in),
    })),
    disputes: draft.disputes.flatMap(({ claim, opened_on, closed_in }) => {
      const closed_on = closed_in === null ? null : addDays(opened_on, closed_in)
      const dispute = { id: newId(), claim: claimOf(claim), opened_on, closed_on }
      const key = `${dispute.claim.id} ${opened_on}`
      if (known.disputes.has(key)) return []
      known.disputes.add(key)
      return [dispute]
    }),
    activities: draft.activities.map(({ claim, agent, ...activity }) => ({
      ...activity,
      id: newId(),
      claim: claimOf(claim),
      agent_id: agentOf(agent),
    })),
    closings: draft.closings.flatMap(({ case: choice, reopened_in, ...closing }): WorldClosing[] => {
      const closed = { ...closing, case_id: pick(known.cases, choice).id }
      return [
        { ...closed, kind: 'closed', occurred_on: closing.closed_on },
        ...(reopened_in === null
          ? []
          : [{ ...closed, kind: 'reopened' as const, occurred_on: addDays(closing.closed_on, reopened_in) }]),
      ]
    }),
    rates: draft.rates,
  }
}

/** A reversal takes back all of an earlier payment; while there is none, it is a payment. */
const moveOf = (draft: DeliveryDraft['movements'][number], known: Known, claim: WorldClaim): WorldMovement => {
  const { amount_minor, occurred_on, channel, kind } = draft
  const reversed = kind === 'reversal' && known.payments.length > 0 ? pick(known.payments, draft.reverses) : null
  if (reversed !== null) {
    known.payments.splice(known.payments.indexOf(reversed), 1)
    const on = occurred_on < reversed.occurred_on ? reversed.occurred_on : occurred_on
    return { ...reversed, id: newId(), kind: 'reversal', reversal_of_id: reversed.id, occurred_on: on }
  }
  const move: WorldMovement = {
    id: newId(),
    claim,
    kind: kind === 'recall' ? 'recall' : 'payment',
    channel,
    reversal_of_id: null,
    amount_minor,
    occurred_on,
  }
  if (move.kind === 'payment') known.payments.push(move)
  return move
}

const pick = <Item>(items: readonly Item[], choice: number): Item => {
  const item = items[choice % items.length]
  if (item === undefined) throw new Error('Nothing to pick from')
  return item
}
