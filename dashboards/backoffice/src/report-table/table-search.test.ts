import { describe, expect, it } from 'vitest'
import { nextOrder, readTableChoice } from './table-choice.js'
import { tableSearch, writeNames } from './table-search.js'

const usual = { kpis: ['placed'], rows: ['creditor'] } as const
const read = (search: Record<string, unknown>) => readTableChoice(tableSearch.parse(search), usual)

describe('the address of a table', () => {
  it('says what it shows, in that order', () => {
    expect(
      read({ kpis: 'collected.recovery-rate', rows: 'portfolio.claim_kind', column: 'month', order: '-collected' }),
    ).toEqual({
      kpis: ['collected', 'recovery-rate'],
      rows: ['portfolio', 'claim_kind'],
      column: 'month',
      order: { kpi: 'collected', descending: false },
    })
    expect(writeNames(['collected', 'recovery-rate'])).toBe('collected.recovery-rate')
    expect(writeNames([])).toBeUndefined()
  })

  it('means the usual table where it says nothing, or nothing that is known', () => {
    const plain = { kpis: ['placed'], rows: ['creditor'], column: null, order: null }
    expect(read({})).toEqual(plain)
    expect(read({ kpis: 'nothing.', rows: 'x', column: 'y', order: 'z' })).toEqual(plain)
  })

  it('uses a dimension once, at most three in the rows, and orders by a KPI that is shown', () => {
    expect(read({ rows: 'month.creditor', column: 'month' }).rows).toEqual(['creditor'])
    expect(read({ rows: 'month.creditor.day.team' }).rows).toHaveLength(3)
    expect(read({ kpis: 'placed', order: 'collected' }).order).toBeNull()
  })

  it('is ordered by clicks: largest first, smallest first, by names', () => {
    const largest = nextOrder(null, 'placed')
    const smallest = nextOrder(read({ order: largest }).order, 'placed')
    expect([largest, smallest, nextOrder(read({ order: smallest }).order, 'placed')]).toEqual([
      'placed',
      '-placed',
      undefined,
    ])
  })
})
