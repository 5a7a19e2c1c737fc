import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Change, changeEffects, type ChangePart } from './change-effect.js'

const sums = fc.record({
  numerator: fc.bigInt({ min: -1_000n, max: 1_000_000n }),
  denominator: fc.bigInt({ min: 0n, max: 1_000_000n }),
})
const parts = fc.array(fc.record({ before: sums, now: sums }), { minLength: 1, maxLength: 8 })

const add = (changes: readonly Change[]): Change =>
  changes.reduce(
    (sum, one) => ({
      numerator: sum.numerator * one.denominator + one.numerator * sum.denominator,
      denominator: sum.denominator * one.denominator,
    }),
    { numerator: 0n, denominator: 1n },
  )
const equal = (one: Change, other: Change): boolean =>
  one.numerator * other.denominator === other.numerator * one.denominator
const whole = (all: readonly ChangePart[], when: 'before' | 'now') => ({
  numerator: all.reduce((sum, part) => sum + part[when].numerator, 0n),
  denominator: all.reduce((sum, part) => sum + part[when].denominator, 0n),
})

describe('what moved a ratio', () => {
  it('adds up to the whole change, and each part to its mix and rate, exactly', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const effects = changeEffects(all)
        const before = whole(all, 'before')
        const now = whole(all, 'now')
        if (before.denominator === 0n || now.denominator === 0n) {
          expect(effects).toBeNull()
          return
        }
        const change = add([now, { numerator: -before.numerator, denominator: before.denominator }])
        const contributions = effects?.map(({ contribution }) => contribution) ?? []
        expect(equal(add(contributions), change)).toBe(true)
        for (const { contribution, mix, rate } of effects ?? [])
          expect(equal(add([mix, rate]), contribution)).toBe(true)
      }),
    )
  })

  it('is the rate of a part that alone got better, and the mix where only weights moved', () => {
    const steady = { before: { numerator: 10n, denominator: 100n }, now: { numerator: 10n, denominator: 100n } }
    const better = { before: { numerator: 20n, denominator: 100n }, now: { numerator: 40n, denominator: 100n } }
    const [first, second] = changeEffects([steady, better]) ?? []
    expect([first?.contribution.numerator, second?.mix.numerator]).toEqual([0n, 0n])
    expect(second && equal(second.rate, { numerator: 1n, denominator: 10n })).toBe(true)

    const grown = { before: { numerator: 20n, denominator: 100n }, now: { numerator: 60n, denominator: 300n } }
    const effects = changeEffects([steady, grown]) ?? []
    expect(effects.map(({ rate }) => rate.numerator)).toEqual([0n, 0n])
    // 15 % before, 17.5 % now: all of it because more of it is of the better part.
    expect(equal(add(effects.map(({ mix }) => mix)), { numerator: 25n, denominator: 1_000n })).toBe(true)
  })

  it('is the mix where a part appears or goes', () => {
    const there = { before: { numerator: 10n, denominator: 100n }, now: { numerator: 10n, denominator: 100n } }
    const appears = { before: { numerator: 0n, denominator: 0n }, now: { numerator: 50n, denominator: 100n } }
    const [, effect] = changeEffects([there, appears]) ?? []
    expect(effect?.rate.numerator).toBe(0n)
    expect(effect && equal(effect.mix, { numerator: 1n, denominator: 5n })).toBe(true)
  })
})
