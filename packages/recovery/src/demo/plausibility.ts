import { type MatchedPromise, matchPromises, type MovementFact } from '@quittance/core'
import type { PlayedCase } from './generate-demo.js'
import type { DemoPayment } from './record.js'
import { dateOf } from './working-day.js'

/** What a set of cases amounts to: the figures by which generated data is judged believable. Amounts in cents. */
export type Plausibility = {
  readonly claims: number
  readonly placed_minor: bigint
  readonly collected_minor: bigint
  readonly direct_minor: bigint
  readonly payments: number
  readonly reversals: number
  readonly activities: number
  readonly disputed_claims: number
  /** Promises past their deadline by how they ended, and those still open. */
  readonly promises: Readonly<Record<MatchedPromise['status'], number>>
}

/** Adds up cases; `last_day` is the newest day of the data, on which promises are judged. */
export function plausibility(cases: Iterable<PlayedCase>, last_day: number): Plausibility {
  const sum = { claims: 0, placed_minor: 0n, collected_minor: 0n, direct_minor: 0n, payments: 0, reversals: 0 }
  const promises = { open: 0, kept: 0, partly_kept: 0, broken: 0, cancelled: 0 }
  let activities = 0
  let disputed_claims = 0
  for (const played of cases) {
    sum.claims += played.demo_case.claims.length
    sum.placed_minor += played.demo_case.claims.reduce((total, claim) => total + claim.amount_minor, 0n)
    disputed_claims += played.demo_case.claims.filter((claim) => claim.disputed).length
    activities += played.history.activities.length
    for (const payment of played.history.payments) {
      sum.collected_minor += payment.amount_minor
      if (payment.channel === 'creditor') sum.direct_minor += payment.amount_minor
      if (payment.amount_minor < 0n) sum.reversals += 1
      else sum.payments += 1
    }
    for (const promise of matchedPromises(played, last_day)) promises[promise.status] += 1
  }
  return { ...sum, activities, disputed_claims, promises }
}

/** Collected by `months` 30-day months after placement over placed, in percent, by placement month ('YYYY-MM'). */
export function vintageCurves(cases: Iterable<PlayedCase>, last_day: number): ReadonlyMap<string, readonly number[]> {
  const vintages = new Map<string, Vintage>()
  for (const { demo_case, history } of cases) {
    const month = dateOf(demo_case.placed_on).slice(0, 7)
    const months = Math.floor((last_day - demo_case.placed_on) / 30)
    const vintage = vintages.get(month) ?? { placed: 0, collected: Array.from({ length: 26 }, () => 0), months }
    vintage.months = Math.min(vintage.months, months)
    vintages.set(month, vintage)
    for (const claim of demo_case.claims) vintage.placed += Number(claim.amount_minor)
    for (const payment of history.payments) {
      const age = Math.floor((payment.paid_on - demo_case.placed_on) / 30)
      vintage.collected[age] = (vintage.collected[age] ?? 0) + Number(payment.amount_minor)
    }
  }
  return new Map([...vintages].map(([month, vintage]) => [month, cumulativeRates(vintage)] as const))
}

type Vintage = { placed: number; collected: number[]; months: number }

function cumulativeRates({ placed, collected, months }: Vintage): readonly number[] {
  let total = 0
  return collected.slice(0, months).map((amount) => {
    total += amount
    return (total / placed) * 100
  })
}

/** The promises of one case as the product's own rule judges them. */
function matchedPromises({ history }: PlayedCase, last_day: number): readonly MatchedPromise[] {
  return matchPromises(
    history.promises.map((promise) => ({
      ...promise,
      id: promise.reference,
      promised_on: dateOf(promise.promised_on),
      due_on: dateOf(promise.due_on),
      cancelled_on: null,
    })),
    history.payments.map((payment, index) => movement(payment, index)),
    { as_of: dateOf(last_day) },
  )
}

function movement(payment: DemoPayment, recorded_order: number): MovementFact {
  const common = { id: payment.reference, occurred_on: dateOf(payment.paid_on), recorded_order }
  return payment.amount_minor < 0n
    ? { ...common, kind: 'reversal', amount_minor: -payment.amount_minor, payment_id: payment.reversal_of }
    : { ...common, kind: 'payment', amount_minor: payment.amount_minor }
}
