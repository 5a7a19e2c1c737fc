import { assert } from '../assert.js'

/**
 * How a ratio of integers becomes an integer. `half_up`: a tie goes away from zero (2.5 → 3, −2.5 → −3), the rule of
 * invoices. `half_even`: a tie goes to the even neighbour (2.5 → 2, 3.5 → 4), which does not drift over many roundings.
 */
export type Rounding = 'half_up' | 'half_even'

/** Divides exactly and rounds once. The denominator may be negative, never zero. */
export function divideRounded(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  assert(denominator !== 0n, 'divideRounded: the denominator is zero')
  const negative = numerator < 0n !== denominator < 0n
  const dividend = absolute(numerator)
  const divisor = absolute(denominator)
  const quotient = dividend / divisor
  const doubled_remainder = (dividend % divisor) * 2n
  const tie = doubled_remainder === divisor
  const up = tie ? rounding === 'half_up' || quotient % 2n === 1n : doubled_remainder > divisor
  const magnitude = up ? quotient + 1n : quotient
  return negative ? -magnitude : magnitude
}

/** The value without its sign. */
export function absolute(value: bigint): bigint {
  return value < 0n ? -value : value
}
