import { describe, expect, it } from 'vitest'
import { periodIsReversed, reportSearch, toReportSpec, withCreditor } from './report-filter.js'

const creditor = '019300aa-0000-7000-8000-000000000001'
const portfolio = '019300aa-0000-7000-8000-000000000002'

describe('reportSearch', () => {
  it('keeps what is valid and drops the rest of a mistyped address', () => {
    expect(
      reportSearch.parse({ creditor, from: '2024-02-30', asOf: '2024-02-29', currency: 'euro', other: 1 }),
    ).toEqual({
      creditor,
      from: undefined,
      asOf: '2024-02-29',
      currency: undefined,
    })
  })
})

describe('toReportSpec', () => {
  it('says nothing about what is not restricted', () => {
    expect(toReportSpec({})).toEqual({})
  })

  it('carries every filter', () => {
    expect(toReportSpec({ creditor, portfolio, from: '2024-01-01', asOf: '2024-03-01', currency: 'EUR' })).toEqual({
      creditorIds: [creditor],
      portfolioIds: [portfolio],
      period: { from: '2024-01-01', to: null },
      asOf: '2024-03-01',
      currency: 'EUR',
    })
  })
})

describe('withCreditor', () => {
  it('forgets a portfolio of another creditor and keeps the period', () => {
    expect(withCreditor({ portfolio, from: '2024-01-01', currency: 'EUR' }, creditor)).toEqual({
      creditor,
      portfolio: undefined,
      currency: undefined,
      from: '2024-01-01',
    })
  })
})

describe('periodIsReversed', () => {
  it('is true only when the end comes first', () => {
    expect(periodIsReversed({ from: '2024-01-02', to: '2024-01-01' })).toBe(true)
    expect(periodIsReversed({ from: '2024-01-01', to: '2024-01-01' })).toBe(false)
    expect(periodIsReversed({ to: '2024-01-01' })).toBe(false)
  })
})
