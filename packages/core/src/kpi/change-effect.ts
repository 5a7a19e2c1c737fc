import type { Ratio } from './ratio.js'

/** The sums of one part of a whole, or of the whole. The denominator is zero where the KPI is a plain sum. */
interface Sums {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** A part of a whole before and now. */
export interface ChangePart {
  readonly before: Sums
  readonly now: Sums
}

/** By how much something changed, exactly. The denominator is 1 for a plain sum. */
export type Change = Ratio

/**
 * What a part did to the change of the whole. `mix`: its weight changed, and it is better or worse than the whole was.
 * `rate`: it changed itself, at the weight it has now. The two add up to its contribution.
 */
export interface ChangeEffect {
  readonly contribution: Change
  readonly mix: Change
  readonly rate: Change
}

/**
 * Splits the change of a ratio into what each of its parts did; the contributions add up to the change exactly, and the
 * denominators of the parts to that of the whole. Null where the whole has no ratio before or now.
 *
 * With N ÷ D the whole and n ÷ d a part, before and now (′), the contribution is n′÷D′ − n÷D − (N÷D) × (d′÷D′ − d÷D). A part
 * that was not there before, or is no more, changed the mix alone.
 */
export function changeEffects(parts: readonly ChangePart[]): ChangeEffect[] | null {
  const before = total(parts.map((part) => part.before))
  const now = total(parts.map((part) => part.now))
  if (before.denominator <= 0n || now.denominator <= 0n) return null
  return parts.map((part) => effectOf(part, before, now))
}

function effectOf(part: ChangePart, before: Sums, now: Sums): ChangeEffect {
  // Over the common denominator D′ × D × D.
  const shared = now.denominator * before.denominator ** 2n
  const weight_change = part.now.denominator * before.denominator - part.before.denominator * now.denominator
  const contribution = {
    numerator:
      part.now.numerator * before.denominator ** 2n -
      part.before.numerator * now.denominator * before.denominator -
      before.numerator * weight_change,
    denominator: shared,
  }
  const was = part.before.denominator
  const is = part.now.denominator
  if (was <= 0n && is <= 0n) return { contribution, mix: nothing, rate: contribution }
  if (was <= 0n || is <= 0n) return { contribution, mix: contribution, rate: nothing }
  return {
    contribution,
    mix: {
      numerator: weight_change * (part.before.numerator * before.denominator - before.numerator * was),
      denominator: shared * was,
    },
    rate: {
      numerator: part.now.numerator * was - part.before.numerator * is,
      denominator: now.denominator * was,
    },
  }
}

const nothing: Change = { numerator: 0n, denominator: 1n }

function total(sums: readonly Sums[]): Sums {
  return {
    numerator: sums.reduce((sum, { numerator }) => sum + numerator, 0n),
    denominator: sums.reduce((sum, { denominator }) => sum + denominator, 0n),
  }
}
