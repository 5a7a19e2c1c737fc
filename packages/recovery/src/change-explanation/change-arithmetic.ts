import type { Change } from '@quittance/core'
import type { ExplainedPart } from './explain-change.js'

/** The same change written with the smallest whole numbers. */
export const inLowestTerms = ({ numerator, denominator }: Change): Change => {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

const greatestCommonDivisor = (one: bigint, other: bigint): bigint => {
  let [left, right] = [one, other]
  while (right !== 0n) [left, right] = [right, left % right]
  return left === 0n ? 1n : left
}

/** The exact sum of some changes. */
export const sumOf = (changes: readonly Change[]): Change =>
  changes.reduce<Change>(
    (sum, { numerator, denominator }) =>
      inLowestTerms({
        numerator: sum.numerator * denominator + numerator * sum.denominator,
        denominator: sum.denominator * denominator,
      }),
    { numerator: 0n, denominator: 1n },
  )

/** Below zero when the first is the smaller, signs aside. */
export const compareSizes = (one: Change, other: Change): number => {
  const left = size(one, other.denominator)
  const right = size(other, one.denominator)
  return Number(left > right) - Number(left < right)
}

const size = ({ numerator }: Change, scale: bigint): bigint => (numerator < 0n ? -numerator : numerator) * scale

/**
 * How unevenly the values of a dimension changed, from 0 where their shares of the numerator are what they were, to 1 (the
 * Jensen-Shannon divergence of the two distributions): a dimension that tells something has a large one. Only to order by.
 */
export const surpriseOf = (parts: readonly Pick<ExplainedPart, 'now' | 'before'>[]): number => {
  const weights = (when: 'now' | 'before') => parts.map((part) => Math.max(Number(part[when].numerator), 0))
  const [now, before] = [shares(weights('now')), shares(weights('before'))]
  return now.reduce((sum, share, place) => sum + divergence(share, before[place] ?? 0), 0)
}

const shares = (weights: readonly number[]): number[] => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => (whole === 0 ? 0 : weight / whole))
}

const divergence = (one: number, other: number): number => {
  const middle = (one + other) / 2
  const towards = (share: number) => (share === 0 ? 0 : (share / 2) * Math.log2(share / middle))
  return towards(one) + towards(other)
}
