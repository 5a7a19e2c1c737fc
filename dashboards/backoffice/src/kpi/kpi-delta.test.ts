import { describe, expect, it } from 'vitest'
import { kpiDelta, writeChange } from './kpi-delta.js'

const share = (numerator: string | null, denominator: string | null) =>
  ({ unit: 'ratio', numerator, denominator }) as const
const amount = (numerator: string) => ({ unit: 'money', numerator, denominator: null }) as const
const points = (text: string) => `${text} pts`

describe('kpiDelta', () => {
  it('measures shares in points, and says whether the move is good news', () => {
    const delta = kpiDelta(share('42', '100'), share('400', '1000'), 'higher')
    expect(delta).toMatchObject({ direction: 'up', verdict: 'better' })
    expect(delta && writeChange(delta, 'en-GB', points)).toBe('+2.0 pts')
    expect(kpiDelta(share('42', '100'), share('400', '1000'), 'lower')).toMatchObject({ verdict: 'worse' })
  })

  it('measures all else as a share of what it was', () => {
    const delta = kpiDelta(amount('75'), amount('100'), 'neither')
    expect(delta).toMatchObject({ direction: 'down', verdict: 'neutral' })
    expect(delta && writeChange(delta, 'en-GB', points)).toBe('-25.0%')
    const fromDebt = kpiDelta(amount('50'), amount('-100'), 'higher')
    expect(fromDebt && writeChange(fromDebt, 'en-GB', points)).toBe('+150.0%')
  })

  it('knows no share of nothing, and no movement of what has no value', () => {
    expect(kpiDelta(amount('5'), amount('0'), 'higher')).toMatchObject({ direction: 'up', change: null })
    expect(kpiDelta(share(null, null), share('1', '2'), 'higher')).toBeNull()
    expect(kpiDelta(amount('5'), amount('5'), 'higher')).toMatchObject({ direction: 'same', verdict: 'neutral' })
  })
})
