import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageingBuckets } from '../ageing/index.js'
import { businessDate } from '../calendar/index.js'
import {
  adjacentRolls,
  outcomeRate,
  roll_exits,
  roll_outcomes,
  rollMatrix,
  type RollMove,
  rollThrough,
} from './roll.js'
import { rollDays } from './roll-days.js'

const edges = [30, 60]

function move(from: string | null, to: string, before: bigint, after: bigint, rest: Partial<RollMove> = {}): RollMove {
  const nothing = { recalled_minor: 0n, written_off_minor: 0n, claim_count: 1n }
  return { from, to, before_minor: before, after_minor: after, ...nothing, ...rest }
}

const moves = [
  move('1-30', '31-60', 100n, 100n),
  move('1-30', '31-60', 200n, 150n),
  move('1-30', '1-30', 40n, 40n),
  move('1-30', 'not_due', 60n, 60n),
  move('1-30', 'paid', 300n, 0n),
  move('1-30', 'recalled', 80n, 0n, { recalled_minor: 70n }),
  move('31-60', '1-30', 500n, 500n),
  move('31-60', 'over_60', 500n, 520n),
  move(null, '31-60', 0n, 1000n),
  move('no_due_date', 'no_due_date', 9n, 9n),
]

describe('the roll of balances between two days', () => {
  const matrix = rollMatrix(moves, edges)
  const row = (id: string) => {
    const found = matrix.rows.find(({ bucket }) => bucket.id === id)
    if (found === undefined) throw new Error(`No row ${id}`)
    return found
  }

  it('says what became of each bucket, by balance and by claims', () => {
    const outcomes = Object.entries(row('1-30').outcomes).map(([id, sum]) => [id, sum.balance_minor, sum.claim_count])
    expect(row('1-30').before).toEqual({ balance_minor: 780n, claim_count: 6n })
    expect(outcomes).toEqual([
      ['rolled_forward', 250n, 2n],
      ['stable', 40n, 1n],
      ['rolled_back', 0n, 0n],
      ['cured', 60n, 1n],
      // 300 in full, 50 of 200, and 10 of the claim that was then recalled.
      ['paid', 360n, 1n],
      ['recalled', 70n, 1n],
      ['written_off', 0n, 0n],
    ])
    expect(outcomeRate(row('1-30'), 'cured')).toEqual({ numerator: 60n, denominator: 780n })
  })

  it('rolls back without curing, and counts what a reversal added as paid negatively', () => {
    expect(row('31-60').outcomes.rolled_back).toEqual({ balance_minor: 500n, claim_count: 1n })
    expect(row('31-60').outcomes.cured.claim_count).toBe(0n)
    expect(row('31-60').outcomes.paid).toEqual({ balance_minor: -20n, claim_count: 0n })
    expect(row('no_due_date').outcomes.stable.balance_minor).toBe(9n)
  })

  it('compares neighbouring buckets as the regulator does, with what came in since', () => {
    expect(adjacentRolls(matrix)).toMatchObject([
      { from: { id: 'not_due' }, to: { id: '1-30' }, rate: null },
      { from: { id: '1-30' }, to: { id: '31-60' }, rate: { numerator: 1250n, denominator: 780n } },
      { from: { id: '31-60' }, to: { id: 'over_60' }, rate: { numerator: 520n, denominator: 1000n } },
    ])
  })

  it('multiplies its steps up to the last bucket', () => {
    expect(rollThrough(adjacentRolls(matrix)).map(({ bucket, rate }) => [bucket.id, rate])).toEqual([
      ['not_due', null],
      ['1-30', { numerator: 1250n * 520n, denominator: 780n * 1000n }],
      ['31-60', { numerator: 520n, denominator: 1000n }],
      ['over_60', { numerator: 1n, denominator: 1n }],
    ])
    expect(rollThrough([])).toEqual([])
  })

  it('splits every balance of the first day without a remainder, whatever moved', () => {
    const ids = ageingBuckets(edges).map(({ id }) => id)
    const amount = fc.bigInt({ min: 0n, max: 900n })
    const drafts = fc.array(
      fc.record({
        from: fc.option(fc.constantFrom(...ids)),
        to: fc.constantFrom(...ids, ...roll_exits),
        before_minor: amount,
        after_minor: amount,
        recalled_minor: amount,
        written_off_minor: amount,
        claim_count: fc.bigInt({ min: 1n, max: 5n }),
      }),
    )
    fc.assert(
      fc.property(drafts, (drawn) => {
        // What left is open no more; what was not open had no balance.
        const facts = drawn.map((one) => ({
          ...one,
          before_minor: one.from === null ? 0n : one.before_minor,
          after_minor: roll_exits.some((exit) => exit === one.to) ? 0n : one.after_minor,
        }))
        const { rows, after } = rollMatrix(facts, edges)
        for (const { before, cells, outcomes, bucket } of rows) {
          const own = facts.filter(({ from }) => from === bucket.id)
          expect(before.balance_minor).toBe(own.reduce((sum, one) => sum + one.before_minor, 0n))
          for (const part of ['balance_minor', 'claim_count'] as const) {
            expect(cells.reduce((sum, cell) => sum + cell[part], 0n)).toBe(before[part])
            expect(roll_outcomes.reduce((sum, id) => sum + outcomes[id][part], 0n)).toBe(before[part])
          }
        }
        expect(after.reduce((sum, { balance_minor }) => sum + balance_minor, 0n)).toBe(
          facts.reduce((sum, { after_minor }) => sum + after_minor, 0n),
        )
      }),
    )
  })
})

describe('the days between which balances are followed', () => {
  it('are ends of whole months', () => {
    expect(rollDays(businessDate('2024-03-31'), 2)).toEqual(['2024-01-31', '2024-02-29', '2024-03-31'])
    expect(rollDays(businessDate('2024-03-30'), 1)).toEqual(['2024-01-31', '2024-02-29'])
  })
})
