import { describe, expect, it } from 'vitest'
import { businessDate } from '@quittance/core'
import { type CurveRow, curvePoints, filterOfMonth, lastAge, lastMonthIsOpen, notesByAge, shareAt } from './curve.js'

function row(placementMonth: string, cumulativeCollectedMinor: (string | null)[]): CurveRow {
  return {
    __typename: 'CurveRow',
    placementMonth,
    claimCount: 1,
    placed: { __typename: 'Money', amountMinor: '10000', currency: 'EUR' },
    cumulativeCollectedMinor,
  }
}

const january = row('2024-01', ['1000', '2500', '3000'])
const february = row('2024-02', ['0', '500', null])

describe('a recovery curve', () => {
  it('is a share of what the month placed', () => {
    expect(shareAt(january, 1)).toEqual({ numerator: 2500n, denominator: 10_000n })
  })

  it('has no value, rather than 0, where nothing was observed yet', () => {
    expect(shareAt(february, 2)).toBeNull()
    expect(shareAt(february, 9)).toBeNull()
    expect(lastAge(february)).toBe(1)
  })

  it('becomes one point per month since placement', () => {
    expect(curvePoints([january, february])).toEqual([
      { age: 0, '2024-01': 0.1, '2024-02': 0 },
      { age: 1, '2024-01': 0.25, '2024-02': 0.05 },
      { age: 2, '2024-01': 0.3, '2024-02': null },
    ])
    expect(curvePoints([])).toEqual([])
  })

  it('still moves until its month is over', () => {
    expect(lastMonthIsOpen('2024-02-28')).toBe(true)
    expect(lastMonthIsOpen('2024-02-29')).toBe(false)
  })
})

const noted = (number: number, fromDay: string) => ({ number, note: { fromDay } })

describe('one month since placement', () => {
  const always = { from: null, to: null }
  const filter = { creditor: 'c', period: 'last_year', from: undefined } as const

  it('is what came in during it, the first one with what came before', () => {
    expect(filterOfMonth(filter, always, '2024-11', 3)).toEqual({
      creditor: 'c',
      period: undefined,
      placement_month: '2024-11',
      from: '2025-02-01',
      to: '2025-02-28',
    })
    expect(filterOfMonth(filter, always, '2024-11', 0)).toMatchObject({ from: undefined, to: '2024-11-30' })
  })

  it('has no list of its own where the placements of a month are shown in part', () => {
    const half = { from: businessDate('2024-11-15'), to: businessDate('2024-12-31') }
    expect(filterOfMonth(filter, half, '2024-11', 3)).toBeNull()
    expect(filterOfMonth(filter, half, '2024-12', 3)).not.toBeNull()
  })

  it('has the annotations of its days', () => {
    const first = noted(2, '2024-02-29')
    const second = noted(3, '2024-02-01')
    expect(notesByAge(january, [noted(1, '2023-12-31'), first, second, noted(4, '2024-04-01')])).toEqual([
      [1, [first, second]],
    ])
  })
})
