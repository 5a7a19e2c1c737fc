import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openBudget } from './budget.js'

const limits = { capacity: 100, refill_per_second: 10, keys_maximum: 3 }
const at = (ms: number) => new Date(1_800_000_000_000 + ms)

describe('a budget', () => {
  it('lets through what is there, says when the rest will be, and keeps its word', () => {
    const budget = openBudget(limits)
    expect(budget.charge('a', 60, at(0))).toBe(0)
    expect(budget.charge('a', 60, at(0))).toBe(2_000)
    expect(budget.charge('a', 60, at(1_999))).toBeGreaterThan(0)
    expect(budget.charge('a', 60, at(2_000))).toBe(0)
    expect(budget.charge('a', 1, at(2_000))).toBe(100)
  })

  it('takes nothing for what it refuses', () => {
    const budget = openBudget(limits)
    budget.charge('a', 90, at(0))
    for (let round = 0; round < 50; round++) expect(budget.charge('a', 90, at(0))).toBe(8_000)
    expect(budget.charge('a', 10, at(0))).toBe(0)
  })

  it('is each one’s own', () => {
    const budget = openBudget(limits)
    expect(budget.charge('a', 100, at(0))).toBe(0)
    expect(budget.charge('b', 100, at(0))).toBe(0)
  })

  it('never holds more than its capacity, and is not filled by a clock that goes back', () => {
    const budget = openBudget(limits)
    expect(budget.charge('a', 100, at(0))).toBe(0)
    expect(budget.charge('a', 1, at(-60_000))).toBe(100)
    expect(budget.charge('a', 100, at(3_600_000))).toBe(0)
    expect(budget.charge('a', 1, at(3_600_000))).toBe(100)
  })

  it('lets through now and then what costs more than all of it', () => {
    const budget = openBudget(limits)
    expect(budget.charge('a', 1_000, at(0))).toBe(0)
    expect(budget.charge('a', 1_000, at(9_999))).toBeGreaterThan(0)
    expect(budget.charge('a', 1_000, at(10_000))).toBe(0)
  })

  it('remembers so many and no more, those who asked of late', () => {
    const budget = openBudget(limits)
    for (let key = 0; key < 1_000; key++) budget.charge(String(key), 100, at(key))
    expect(budget.size()).toBe(3)
    expect(budget.charge('999', 1, at(1_000))).toBeGreaterThan(0)
    expect(budget.charge('0', 100, at(1_000))).toBe(0)
  })

  it('gives nobody more than its capacity and what time brought, however it is asked', () => {
    const requests = fc.array(fc.tuple(fc.nat(5_000), fc.integer({ min: 1, max: 100 })), { maxLength: 200 })
    fc.assert(
      fc.property(requests, (asked) => {
        const budget = openBudget(limits)
        let [now_ms, given] = [0, 0]
        for (const [pause_ms, cost] of asked) {
          now_ms += pause_ms
          if (budget.charge('a', cost, at(now_ms)) === 0) given += cost
          expect(given).toBeLessThanOrEqual(limits.capacity + (now_ms / 1_000) * limits.refill_per_second + 1e-6)
        }
      }),
    )
  })
})
