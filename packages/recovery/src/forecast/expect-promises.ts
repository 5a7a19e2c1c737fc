import { type AgreedAmount, divideRounded, type KeptRate, monthOf } from '@quittance/core'
import type { OpenPromise } from './open-promises.js'

/**
 * What open promises let expect: for each vintage and month due, what is left of them times the kept rate of the creditor,
 * rounded half even once. Without any decided promise nothing is expected.
 */
export const expectPromises = (
  open: readonly OpenPromise[],
  rateOf: (creditor_id: string) => KeptRate | null,
): AgreedAmount[] =>
  [
    ...Map.groupBy(
      open,
      ({ promise }) => `${promise.portfolio_id} ${promise.placement_month} ${monthOf(promise.due_on)}`,
    ).values(),
  ].flatMap((ofMonth) => {
    const first = ofMonth[0]?.promise
    if (first === undefined) return []
    const agreed_minor = ofMonth.reduce((sum, { left_minor }) => sum + left_minor, 0n)
    const rate = rateOf(first.creditor_id)
    return [
      {
        source: 'promises',
        portfolio_id: first.portfolio_id,
        placement_month: first.placement_month,
        month: monthOf(first.due_on),
        agreed_minor,
        expected_minor: rate === null ? 0n : divideRounded(agreed_minor * rate.kept_minor, rate.due_minor, 'half_even'),
      },
    ]
  })
