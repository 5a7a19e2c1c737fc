import { describe, expect, it } from 'vitest'
import { businessDate, businessMonth } from '../calendar/index.js'
import { isTargetMet, targetInForce, targetOfPeriod, targetShare, type TargetStep } from './target.js'

const step = (month: string, numerator: bigint | null, denominator = 1n): TargetStep => ({
  from_month: businessMonth(month),
  direction: 'at_least',
  value: numerator === null ? null : { numerator, denominator },
})
const valueIn = (steps: readonly TargetStep[], month: string) =>
  targetInForce(steps, businessMonth(month))?.value.numerator ?? null

const collected = { unit: 'money', basis: 'occurrence' } as const
const rate = { unit: 'ratio', basis: 'placement' } as const
const time = (from: string | null, to: string | null, as_of: string) => ({
  period: { from: from === null ? null : businessDate(from), to: to === null ? null : businessDate(to) },
  as_of: businessDate(as_of),
})

describe('the target in force', () => {
  it('begins with its month, gives way to that of a later month, and ends with an empty one', () => {
    const steps = [step('2026-01', 100n), step('2026-06', 140n), step('2026-03', 120n), step('2026-09', null)]
    expect(
      ['2025-12', '2026-01', '2026-02', '2026-03', '2026-05', '2026-06', '2026-08', '2026-09'].map((month) =>
        valueIn(steps, month),
      ),
    ).toEqual([null, 100n, 100n, 120n, 120n, 140n, 140n, null])
  })

  it('is the one set last, of two for one month', () => {
    expect(valueIn([step('2026-01', 100n), step('2026-01', 90n)], '2026-01')).toBe(90n)
  })
})

describe('the target of a period', () => {
  const steps = [step('2026-01', 100n), step('2026-03', 200n)]

  it('adds up the months of what comes in month by month, the current one in full', () => {
    expect(targetOfPeriod(collected, steps, time('2026-02-01', '2026-03-31', '2026-12-31'))?.value.numerator).toBe(300n)
    expect(targetOfPeriod(collected, steps, time('2026-03-01', null, '2026-04-10'))?.value.numerator).toBe(400n)
    expect(targetOfPeriod(collected, steps, time('2026-03-01', '2026-03-31', '2026-03-10'))?.value.numerator).toBe(200n)
  })

  it('is none for parts of months, without a beginning, or before the first target', () => {
    expect(targetOfPeriod(collected, steps, time('2026-02-02', '2026-03-31', '2026-12-31'))).toBeNull()
    expect(targetOfPeriod(collected, steps, time('2026-02-01', '2026-03-30', '2026-12-31'))).toBeNull()
    expect(targetOfPeriod(collected, steps, time(null, null, '2026-12-31'))).toBeNull()
    expect(targetOfPeriod(collected, steps, time('2025-12-01', '2026-03-31', '2026-12-31'))).toBeNull()
  })

  it('is that of the last month for a rate, whatever the length', () => {
    expect(targetOfPeriod(rate, steps, time(null, null, '2026-02-10'))?.value.numerator).toBe(100n)
    expect(targetOfPeriod(rate, steps, time('2025-01-01', '2026-02-10', '2026-12-31'))?.value.numerator).toBe(100n)
    expect(targetOfPeriod(rate, steps, time(null, null, '2026-12-31'))?.value.numerator).toBe(200n)
  })
})

describe('a value and its target', () => {
  const target = { direction: 'at_least', value: { numerator: 30n, denominator: 100n } } as const

  it('is held against it exactly, from the side that it asks for', () => {
    expect(isTargetMet({ numerator: 3n, denominator: 10n }, target)).toBe(true)
    expect(isTargetMet({ numerator: 2_999_999n, denominator: 10_000_000n }, target)).toBe(false)
    expect(isTargetMet({ numerator: 31n, denominator: 100n }, { ...target, direction: 'at_most' })).toBe(false)
  })

  it('is a share of it, and none of nothing', () => {
    expect(targetShare({ numerator: 15n, denominator: 100n }, target)).toEqual({ numerator: 1500n, denominator: 3000n })
    expect(
      targetShare({ numerator: 1n, denominator: 1n }, { ...target, value: { numerator: 0n, denominator: 1n } }),
    ).toBeNull()
  })
})
