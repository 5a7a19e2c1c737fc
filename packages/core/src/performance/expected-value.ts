import { assert } from '../assert.js'
import { divideRounded } from '../money/rounding.js'
import { ratio, type Ratio } from '../kpi/ratio.js'

/** What somebody did in one stratum, such as a portfolio: promises kept of promises due, money of seconds … */
export interface Share {
  readonly stratum: string
  readonly numerator: bigint
  readonly denominator: bigint
}

/** Decimal digits that an expected value keeps: enough that adding many of them loses nothing that anybody sees. */
const expected_digits = 6n
const scale = 10n ** expected_digits

/**
 * Indirect standardisation: what somebody would have brought had everybody done as all together do in the same stratum.
 * Each stratum of `own` weighs with its own denominator and is given the rate of `all` there. Half-up to six digits per
 * stratum, as a fraction over a million; strata in which nobody has a denominator have no rate and add nothing.
 * Observed over expected is 1 for somebody who does as well as the others with the same mix, whatever the mix.
 */
export function expectedValue(own: readonly Share[], all: readonly Share[]): Ratio {
  const rates = sumByStratum(all)
  let expected = 0n
  for (const { stratum, denominator } of own) {
    assert(denominator >= 0n, `A denominator is never negative: ${denominator}`)
    const whole = rates.get(stratum)
    if (whole === undefined || whole.denominator === 0n) continue
    expected += divideRounded(denominator * whole.numerator * scale, whole.denominator, 'half_up')
  }
  return { numerator: expected, denominator: scale }
}

/** Observed over expected; null where nothing was to be expected. */
export function standardisedRatio(observed: bigint, expected: Ratio): Ratio | null {
  return ratio(observed * expected.denominator, expected.numerator)
}

/** All shares of a stratum together. */
export function sumByStratum(shares: readonly Share[]): Map<string, Share> {
  const sums = new Map<string, Share>()
  for (const { stratum, numerator, denominator } of shares) {
    const before = sums.get(stratum)
    sums.set(stratum, {
      stratum,
      numerator: (before?.numerator ?? 0n) + numerator,
      denominator: (before?.denominator ?? 0n) + denominator,
    })
  }
  return sums
}
