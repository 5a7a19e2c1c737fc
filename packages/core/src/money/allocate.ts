import { err, ok, type Result } from '../result.js'
import type { Money } from './money.js'
import { absolute } from './rounding.js'

/** Why an amount could not be shared out. */
export type AllocationError =
  | { readonly code: 'no_weight' }
  | { readonly code: 'negative_weight'; readonly position: number }
  | { readonly code: 'all_weights_zero' }

/**
 * Shares an amount in proportion to whole-number weights, to the last minor unit: the parts always add up to the whole.
 * Units that do not divide go one each to the largest remainders (the earlier part first on a tie), so every part is
 * less than one unit away from its exact share, and a part of weight zero gets nothing.
 */
export function allocate(whole: Money, weights: readonly bigint[]): Result<Money[], AllocationError> {
  if (weights.length === 0) return err({ code: 'no_weight' })
  const negative_position = weights.findIndex((weight) => weight < 0n)
  if (negative_position >= 0) return err({ code: 'negative_weight', position: negative_position })
  const weight_total = weights.reduce((total, weight) => total + weight, 0n)
  if (weight_total === 0n) return err({ code: 'all_weights_zero' })

  // Shares are computed on the magnitude, so that a refund splits exactly as the payment it mirrors.
  const magnitude = absolute(whole.amount_minor)
  const parts = weights.map((weight) => (magnitude * weight) / weight_total)
  const left_over = magnitude - parts.reduce((total, part) => total + part, 0n)
  const by_remainder = weights
    .map((weight, position) => ({ position, remainder: (magnitude * weight) % weight_total }))
    .toSorted((left, right) => compareRemainders(left, right))
  for (const { position } of by_remainder.slice(0, Number(left_over))) parts[position] = (parts[position] ?? 0n) + 1n

  const sign = whole.amount_minor < 0n ? -1n : 1n
  return ok(parts.map((part) => ({ amount_minor: sign * part, currency: whole.currency })))
}

interface Remainder {
  readonly position: number
  readonly remainder: bigint
}

function compareRemainders(left: Remainder, right: Remainder): number {
  if (left.remainder === right.remainder) return left.position - right.position
  return left.remainder > right.remainder ? -1 : 1
}
