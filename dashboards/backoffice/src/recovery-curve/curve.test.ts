import { describe, expect, it } from 'vitest'
import { type CurveRow, curvePoints, lastAge, lastMonthIsOpen, shareAt } from './curve.js'

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
