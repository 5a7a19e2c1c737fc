import {
  addDays,
  addMonths,
  type BusinessDate,
  businessDate,
  endOfMonth,
  monthOf,
  shiftMonth,
  startOfMonth,
} from '@quittance/core'
import { newId } from '@quittance/platform'
import type { Delivery, World, WorldClaim, WorldMovement, WorldPromise } from '../../kpi/testing/world.js'

/** The first month of the generated agency, and the last day that it knows. */
const first_month = monthOf(businessDate('2024-01-01'))
export const world_today = businessDate('2025-05-30')
const months_of_world = 17

/** Numbers that look arbitrary and are the same in every run. */
const numbersFrom = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff
    return (state >>> 8) % below
  }
}

const within = (day: BusinessDate): boolean => day <= world_today

/** A fact with the day on which it happened. */
type Dated<Fact> = { readonly day: BusinessDate; readonly fact: Fact }

/**
 * An agency of two creditors and four portfolios, one of them young: placements every month, payments that fade with age,
 * reversals, recalls and promises. Files come on the last day of each month, and bring a fifth of its facts only with the
 * next.
 */
export const generateWorld = (seed: number): World => {
  const next = numbersFrom(seed)
  const creditors = [{ id: newId() }, { id: newId() }]
  const [first, second] = creditors.map(({ id }) => id)
  if (first === undefined || second === undefined) throw new Error('There are two')
  const portfolios = [first, first, second, second].map((creditor_id) => ({
    id: newId(),
    creditor_id,
    currency: 'EUR',
  }))
  const mandates = new Map(creditors.map(({ id }) => [id, newId()]))
  const cases = portfolios.flatMap(({ creditor_id }) =>
    Array.from({ length: 12 }, () => ({
      id: newId(),
      creditor_id,
      mandate_id: mandates.get(creditor_id) ?? '',
      debtor_id: newId(),
    })),
  )
  const claims: Dated<WorldClaim>[] = []
  const movements: Dated<WorldMovement>[] = []
  const promises: Dated<WorldPromise>[] = []

  for (const [place, portfolio] of portfolios.entries()) {
    // The last portfolio is new: it has to borrow from its creditor, and its creditor from the agency.
    const begins = place === 3 ? months_of_world - 3 : place === 2 ? months_of_world - 6 : 0
    for (let month = begins; month < months_of_world; month += 1) {
      for (let number = 0; number < 4; number += 1) {
        const placed_on = addDays(startOfMonth(shiftMonth(first_month, month)), next(25))
        const case_id = cases[place * 12 + next(12)]?.id ?? ''
        const principal_minor = BigInt(20_000 + next(90_000))
        const claim = { id: newId(), portfolio, case_id, placed_on, due_on: addDays(placed_on, -40), principal_minor }
        claims.push({ day: placed_on, fact: claim })
        payClaim(claim)
        if (next(3) === 0) promise(claim)
      }
    }
  }

  function payClaim(claim: WorldClaim): void {
    for (let age = 0; age < 8; age += 1) {
      if (next(3 + age) > 1) continue
      const occurred_on = addDays(addMonths(startOfMonth(monthOf(claim.placed_on)), age), 3 + next(24))
      if (occurred_on < claim.placed_on || !within(occurred_on)) continue
      const payment: WorldMovement = {
        id: newId(),
        claim,
        kind: 'payment',
        channel: next(4) === 0 ? 'creditor' : 'agency',
        reversal_of_id: null,
        amount_minor: claim.principal_minor / BigInt(9 + next(20)),
        occurred_on,
      }
      movements.push({ day: occurred_on, fact: payment })
      const back_on = addDays(occurred_on, 1 + next(9))
      if (next(15) === 0 && within(back_on)) {
        const reversal = {
          ...payment,
          id: newId(),
          kind: 'reversal',
          reversal_of_id: payment.id,
          occurred_on: back_on,
        } as const
        movements.push({ day: back_on, fact: reversal })
      }
    }
    const recalled_on = addMonths(claim.placed_on, 4)
    if (next(12) === 0 && within(recalled_on)) {
      const recall = { id: newId(), claim, kind: 'recall', channel: 'agency', reversal_of_id: null } as const
      movements.push({
        day: recalled_on,
        fact: { ...recall, amount_minor: claim.principal_minor / 3n, occurred_on: recalled_on },
      })
    }
  }

  function promise(claim: WorldClaim): void {
    const promised_on = addDays(claim.placed_on, next(200))
    if (!within(promised_on)) return
    const cancelled_on = next(8) === 0 ? addDays(promised_on, 5) : null
    promises.push({
      day: promised_on,
      fact: {
        id: newId(),
        claim,
        amount_minor: claim.principal_minor / BigInt(4 + next(8)),
        promised_on,
        due_on: addDays(promised_on, 10 + next(80)),
        grace_days: next(6),
        threshold_percent: 80,
        cancelled_on: cancelled_on !== null && within(cancelled_on) ? cancelled_on : null,
      },
    })
  }

  const late = new Set<object>()
  const late_ids = new Set<string>()
  for (const { fact } of [...movements, ...promises]) {
    // What takes a payment back comes no earlier than the payment.
    const follows = 'reversal_of_id' in fact && fact.reversal_of_id !== null && late_ids.has(fact.reversal_of_id)
    if (next(5) > 0 && !follows) continue
    late.add(fact)
    late_ids.add(fact.id)
  }
  /** Of a month, and what was late of the month before. Claims are never late: what refers to them comes after. */
  const broughtBy = <Fact extends object>(facts: readonly Dated<Fact>[], month: number): Fact[] =>
    facts
      .filter(({ day, fact }) => {
        const of = monthOf(day)
        return of === shiftMonth(first_month, month - (late.has(fact) ? 1 : 0))
      })
      .map(({ fact }) => fact)
  const deliveries = Array.from({ length: months_of_world + 1 }, (_, month): Delivery => {
    const last = endOfMonth(shiftMonth(first_month, month))
    const day = last > world_today ? world_today : last
    return {
      import_id: newId(),
      recorded_at: new Date(`${day}T${month === months_of_world ? '11' : '10'}:00:00Z`),
      claims: broughtBy(claims, month),
      movements: broughtBy(movements, month),
      promises: broughtBy(promises, month),
      disputes: [],
      activities: [],
    }
  })
  return { organisation_id: newId(), creditors, portfolios, cases, deliveries }
}
