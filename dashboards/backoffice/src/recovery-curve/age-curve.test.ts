import { ratioToNumber } from '@quittance/core'
import { describe, expect, it } from 'vitest'
import { ageCurve } from './age-curve.js'

const row = (placed: string, cumulativeCollectedMinor: (string | null)[]) => ({
  placed: { amountMinor: placed },
  cumulativeCollectedMinor,
})

describe('ageCurve', () => {
  it('takes placements at the same age, each with what was placed in it', () => {
    const rows = [row('100', ['10', '30', '40']), row('300', ['10', '50', null])]
    const curve = ageCurve({ asOf: '2026-03-31', rows })
    expect(curve.map((share) => share && ratioToNumber(share))).toEqual([0.05, 0.2, 0.4])
  })

  it('leaves the month out that is not over', () => {
    const rows = [row('100', ['10', '30', '31']), row('100', ['20', '21', null])]
    expect(ageCurve({ asOf: '2026-03-10', rows })).toHaveLength(2)
    expect(ageCurve({ asOf: '2026-03-31', rows })).toHaveLength(3)
    expect(ageCurve({ asOf: '2026-03-10', rows: [] })).toEqual([])
  })
})
