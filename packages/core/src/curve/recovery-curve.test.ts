import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, businessDate, businessMonth, endOfMonth, monthOf, shiftMonth } from '../calendar/index.js'
import { type CollectedFact, type PlacedFact, recoveryCurve } from './recovery-curve.js'

const january = businessMonth('2024-01')
const february = businessMonth('2024-02')
const placed: PlacedFact[] = [
  { placement_month: february, placed_minor: 500_00n },
  { placement_month: january, placed_minor: 600_00n },
  { placement_month: january, placed_minor: 400_00n },
]

function collectedFact(placement_month: string, day_or_month: string, collected_minor: bigint): CollectedFact {
  const collected_on = day_or_month.length === 7 ? businessMonth(day_or_month) : businessDate(day_or_month)
  return { placement_month: businessMonth(placement_month), collected_on, collected_minor }
}

const collected: CollectedFact[] = [
  collectedFact('2024-01', '2023-12-20', 10_00n),
  collectedFact('2024-01', '2024-01-31', 90_00n),
  collectedFact('2024-01', '2024-02-01', 50_00n),
  collectedFact('2024-01', '2024-03-10', -20_00n),
  collectedFact('2024-01', '2024-03-11', 999_00n),
  collectedFact('2024-02', '2024-03', 75_00n),
]

describe('the recovery curve', () => {
  it('adds up by month since placement, and leaves blank what has not begun', () => {
    const curve = recoveryCurve(placed, collected, { as_of: businessDate('2024-03-10'), mode: 'cumulative' })
    expect(curve).toEqual({
      rows: [
        { placement_month: '2024-01', placed_minor: 1000_00n, cells: [100_00n, 150_00n, 130_00n] },
        { placement_month: '2024-02', placed_minor: 500_00n, cells: [0n, 75_00n, null] },
      ],
      incomplete_month: '2024-03',
    })
  })

  it('shows each month alone when asked', () => {
    const curve = recoveryCurve(placed, collected, { as_of: businessDate('2024-03-31'), mode: 'incremental' })
    expect(curve.rows.map(({ cells }) => cells)).toEqual([
      [100_00n, 50_00n, 979_00n],
      [0n, 75_00n, null],
    ])
    expect(curve.incomplete_month).toBeNull()
  })

  it('has as many columns as asked', () => {
    const as_of = businessDate('2024-03-31')
    const short = recoveryCurve(placed, collected, { as_of, mode: 'cumulative', months: 1 })
    expect(short.rows.map(({ cells }) => cells)).toEqual([[100_00n], [0n]])
    const long = recoveryCurve(placed, [], { as_of, mode: 'cumulative', months: 4 })
    expect(long.rows.map(({ cells }) => cells)).toEqual([
      [0n, 0n, 0n, null],
      [0n, 0n, null, null],
    ])
  })

  it('keeps money of a month without placements, and leaves out placements after the as-of month', () => {
    const orphan = [collectedFact('2023-12', '2024-01-15', 5_00n), collectedFact('2024-02', '2024-01-15', 5_00n)]
    const curve = recoveryCurve(placed, orphan, { as_of: businessDate('2024-01-31'), mode: 'cumulative' })
    expect(curve.rows).toEqual([
      { placement_month: '2023-12', placed_minor: 0n, cells: [0n, 5_00n] },
      { placement_month: '2024-01', placed_minor: 1000_00n, cells: [0n, null] },
    ])
  })

  it('of nothing is empty', () => {
    expect(recoveryCurve([], [], { as_of: businessDate('2024-01-31'), mode: 'cumulative' }).rows).toEqual([])
  })
})

describe('the recovery curve, for any facts', () => {
  const start = businessDate('2023-11-15')
  const facts = fc.array(
    fc.record({
      placement: fc.nat({ max: 8 }),
      days: fc.nat({ max: 300 }),
      amount: fc.bigInt({ min: -50n, max: 200n }),
    }),
    { maxLength: 40 },
  )

  it('ends each row on all that was collected by the as-of day, and its months add up to it', () => {
    fc.assert(
      fc.property(facts, fc.nat({ max: 300 }), (drafts, days) => {
        const as_of = addDays(start, days)
        const moves = drafts.map(({ placement, days: after, amount }): CollectedFact => ({
          placement_month: shiftMonth(monthOf(start), placement),
          collected_on: addDays(start, after),
          collected_minor: amount,
        }))
        const cumulative = recoveryCurve([], moves, { as_of, mode: 'cumulative' })
        const incremental = recoveryCurve([], moves, { as_of, mode: 'incremental' })
        for (const [position, row] of cumulative.rows.entries()) {
          const seen = moves.filter(
            (move) => move.placement_month === row.placement_month && move.collected_on <= as_of,
          )
          const total = seen.reduce((sum, move) => sum + move.collected_minor, 0n)
          expect(row.cells.findLast((cell) => cell !== null)).toBe(total)
          const months = incremental.rows[position]?.cells ?? []
          expect(months.reduce<bigint>((sum, cell) => sum + (cell ?? 0n), 0n)).toBe(total)
          expect(row.cells.map((cell) => cell === null)).toEqual(months.map((cell) => cell === null))
        }
        expect(cumulative.incomplete_month === null).toBe(as_of === endOfMonth(monthOf(as_of)))
      }),
    )
  })
})
