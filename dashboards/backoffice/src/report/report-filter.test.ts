import { businessDate } from '@quittance/core'
import { describe, expect, it } from 'vitest'
import { withDimension } from './with-dimension.js'
import {
  comparedTimeOf,
  periodIsReversed,
  reportSearch,
  toReportSpec,
  withCreditor,
  withoutFilters,
} from './report-filter.js'

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

  it('carries a moving period, a comparison and the values of dimensions', () => {
    const filter = reportSearch.parse({
      period: 'last_12_months',
      from: '2024-01-01',
      compare: 'previous_year',
      agent: `${creditor}.none`,
      placement_month: '2024-01.2024-13',
      team: 'everybody',
    })
    expect(toReportSpec(filter)).toEqual({
      relativePeriod: 'last_12_months',
      comparison: 'previous_year',
      filters: [
        { dimension: 'placement_month', values: ['2024-01'] },
        { dimension: 'agent', values: [creditor, null] },
      ],
    })
    expect(toReportSpec({ compare: 'none' })).toEqual({})
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

describe('withoutFilters', () => {
  it('names what it takes away, and keeps the day and what the page does not know', () => {
    const cleared = withoutFilters({ asOf: '2024-03-01', agent: creditor, team: portfolio }, ['asOf', 'agent'])
    expect(cleared).toStrictEqual({ asOf: '2024-03-01', agent: undefined, team: portfolio })
  })
})

describe('the compared time', () => {
  it('is that of the moving period on the as-of day', () => {
    const filter = { period: 'this_month', asOf: '2026-03-12', compare: 'previous_period' } as const
    expect(comparedTimeOf(filter, businessDate('2026-11-23'))).toEqual({
      period: { from: '2026-02-01', to: '2026-02-28' },
      as_of: '2026-02-12',
    })
    expect(comparedTimeOf({ ...filter, compare: 'none' }, businessDate('2026-11-23'))).toBeNull()
  })
})

describe('withDimension', () => {
  it('chooses a creditor without its former portfolio, and writes other values compactly', () => {
    expect(withDimension({ portfolio }, 'creditor', [creditor]).portfolio).toBeUndefined()
    expect(withDimension({}, 'agent', [null, creditor]).agent).toBe(`none.${creditor}`)
    expect(withDimension({ agent: creditor }, 'agent', []).agent).toBeUndefined()
  })
})

describe('periodIsReversed', () => {
  it('is true only when the end comes first', () => {
    expect(periodIsReversed({ from: '2024-01-02', to: '2024-01-01' })).toBe(true)
    expect(periodIsReversed({ from: '2024-01-01', to: '2024-01-01' })).toBe(false)
    expect(periodIsReversed({ to: '2024-01-01' })).toBe(false)
  })
})
