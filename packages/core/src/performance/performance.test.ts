import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ratioToNumber } from '../kpi/index.js'
import { expectedValue, fallOf, isSmallNumber, type Share, standardisedRatio, wilsonInterval } from './index.js'

const trial = fc
  .integer({ min: 1, max: 5_000 })
  .chain((trials) => fc.record({ trials: fc.constant(trials), successes: fc.integer({ min: 0, max: trials }) }))

describe('the Wilson interval', () => {
  // Published: Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i of %i is the published one', (successes, trials, lower, upper) => {
    const interval = wilsonInterval(successes, trials)
    expect(interval?.lower).toBeCloseTo(lower, 4)
    expect(interval?.upper).toBeCloseTo(upper, 4)
  })

  it('holds the share, stays in 0 to 1, and mirrors when successes become failures', () => {
    fc.assert(
      fc.property(trial, ({ successes, trials }) => {
        const interval = wilsonInterval(successes, trials)
        const mirrored = wilsonInterval(trials - successes, trials)
        if (interval === null || mirrored === null) throw new Error('There were trials')
        expect(interval.lower).toBeGreaterThanOrEqual(0)
        expect(interval.upper).toBeLessThanOrEqual(1)
        expect(interval.lower).toBeLessThanOrEqual(successes / trials)
        expect(interval.upper).toBeGreaterThanOrEqual(successes / trials)
        expect(mirrored.lower).toBeCloseTo(1 - interval.upper, 12)
      }),
    )
  })

  it('ends where the score test does: the distance to either end is 1.96 standard errors of that end', () => {
    fc.assert(
      fc.property(trial, ({ successes, trials }) => {
        const interval = wilsonInterval(successes, trials)
        for (const end of [interval?.lower ?? 0, interval?.upper ?? 1]) {
          if (end === 0 || end === 1) continue
          const standard_error = Math.sqrt((end * (1 - end)) / trials)
          expect(Math.abs(successes / trials - end) / standard_error).toBeCloseTo(1.959964, 4)
        }
      }),
    )
  })

  it('narrows as the same share rests on more trials, and is none without any', () => {
    fc.assert(
      fc.property(trial, fc.integer({ min: 2, max: 50 }), ({ successes, trials }, times) => {
        const few = wilsonInterval(successes, trials)
        const many = wilsonInterval(successes * times, trials * times)
        if (few === null || many === null) throw new Error('There were trials')
        expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower)
      }),
    )
    expect(wilsonInterval(0, 0)).toBeNull()
  })

  it('calls few trials a small number', () => {
    expect([isSmallNumber(0, 0), isSmallNumber(5, 10), isSmallNumber(45, 90), isSmallNumber(60, 120)]).toEqual([
      true,
      true,
      true,
      false,
    ])
  })
})

const share: fc.Arbitrary<Share> = fc
  .record({
    stratum: fc.constantFrom('easy', 'hard', 'old', 'new'),
    denominator: fc.bigInt({ min: 0n, max: 100_000n }),
    numerator: fc.bigInt({ min: 0n, max: 100_000n }),
  })
  // Without a denominator nothing can have been brought.
  .map((drawn) => (drawn.denominator === 0n ? { ...drawn, numerator: 0n } : drawn))
const people = fc.array(fc.array(share, { maxLength: 8 }), { minLength: 1, maxLength: 6 })

describe('what the mix of work lets expect', () => {
  it('follows the example: two portfolios, 40 % and 10 % kept by all', () => {
    const all = [
      { stratum: 'easy', numerator: 400n, denominator: 1_000n },
      { stratum: 'hard', numerator: 100n, denominator: 1_000n },
    ]
    const own = [
      { stratum: 'easy', numerator: 5n, denominator: 10n },
      { stratum: 'hard', numerator: 12n, denominator: 90n },
    ]
    const expected = expectedValue(own, all)
    expect(ratioToNumber(expected)).toBe(13)
    expect(standardisedRatio(17n, expected)).toEqual({ numerator: 17_000_000n, denominator: 13_000_000n })
  })

  it('adds up over everybody to what everybody brought, within the rounding', () => {
    fc.assert(
      fc.property(people, (everybody) => {
        const all = everybody.flat()
        const observed = all.reduce((sum, { numerator }) => sum + numerator, 0n)
        const expected = everybody.reduce((sum, own) => sum + expectedValue(own, all).numerator, 0n)
        const difference = expected - observed * 1_000_000n
        expect(difference < 100n && difference > -100n).toBe(true)
      }),
    )
  })

  it('is one over one for who works alone, and does not depend on how the strata are cut up', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 8 }), (own) => {
        const observed = own.reduce((sum, { numerator }) => sum + numerator, 0n)
        const ratio = standardisedRatio(observed, expectedValue(own, own))
        if (observed > 0n) expect(ratio === null ? null : ratioToNumber(ratio)).toBeCloseTo(1, 5)
        const halves = own.flatMap((whole) => [
          { ...whole, numerator: whole.numerator / 2n },
          { ...whole, numerator: whole.numerator - whole.numerator / 2n, denominator: 0n },
        ])
        expect(expectedValue(halves, own)).toEqual(expectedValue(own, own))
      }),
    )
  })

  it('expects nothing where nobody has a denominator', () => {
    const own = [{ stratum: 'new', numerator: 0n, denominator: 0n }]
    expect(standardisedRatio(0n, expectedValue(own, own))).toBeNull()
  })
})

describe('a fall', () => {
  const good = { successes: 500, trials: 1_000 }
  it.each([
    ['nothing fell', { successes: 480, trials: 1_000, before: good, expected: 0.5 }, null],
    ['below the own past', { successes: 380, trials: 1_000, before: good, expected: 0.38 }, 'own_past'],
    ['below the peers', { successes: 380, trials: 1_000, before: null, expected: 0.5 }, 'peers'],
    ['below both', { successes: 380, trials: 1_000, before: good, expected: 0.5 }, 'both'],
    ['too few trials to say', { successes: 1, trials: 10, before: good, expected: 0.5 }, null],
    ['a hard portfolio', { successes: 100, trials: 1_000, before: null, expected: 0.1 }, null],
  ] as const)('%s', (_, watched, expected) => {
    expect(fallOf(watched)).toBe(expected)
  })
})
