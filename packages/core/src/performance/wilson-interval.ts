import { assert } from '../assert.js'

/** Between which two shares (0 to 1) the true one may be expected to lie. */
export interface ShareInterval {
  readonly lower: number
  readonly upper: number
}

/** The quantile of the normal distribution beyond which 2.5 % lie on either side: 95 % confidence. */
const quantile_95 = 1.959963984540054

/**
 * The Wilson score interval of a share at 95 % confidence: unlike the textbook one it is right for few trials and near 0
 * and 1, and never leaves them. Null without trials. Source: E. B. Wilson, "Probable inference, the law of succession, and
 * statistical inference", Journal of the American Statistical Association 22 (1927), 209-212.
 */
export function wilsonInterval(successes: number, trials: number): ShareInterval | null {
  assert(Number.isSafeInteger(successes) && Number.isSafeInteger(trials), 'Successes and trials are whole numbers')
  assert(successes >= 0 && successes <= trials, `Not ${successes} of ${trials}`)
  if (trials === 0) return null
  const share = successes / trials
  const square = quantile_95 ** 2
  const scale = 1 + square / trials
  const centre = (share + square / (2 * trials)) / scale
  const half = (quantile_95 * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials ** 2))) / scale
  return {
    // Rounding would else leave a hair beyond the ends, where the interval ends exactly.
    lower: successes === 0 ? 0 : Math.max(0, centre - half),
    upper: successes === trials ? 1 : Math.min(1, centre + half),
  }
}

/** How far a share may be from the true one before it is too loose to judge anybody by: ten points on either side. */
const loose_width = 0.2

/** True where a share rests on so few trials that it must not be read as a judgement. */
export function isSmallNumber(successes: number, trials: number): boolean {
  const interval = wilsonInterval(successes, trials)
  return interval === null || interval.upper - interval.lower > loose_width
}
