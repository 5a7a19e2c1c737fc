import { describe, expect, it } from 'vitest'
import { dimension_ids } from '../report/index.js'
import { blankReason } from './blank-reason.js'
import { findKpi, kpis } from './kpis.js'

const reason = (id: string, dimension: Parameters<typeof blankReason>[1]) => {
  const kpi = findKpi(id)
  if (kpi === undefined) throw new Error(`No KPI ${id}`)
  return blankReason(kpi, dimension)
}

describe('what a KPI can be divided by', () => {
  it.each([
    ['recovery-rate', 'month', 'placement_basis'],
    ['recovery-rate', 'day', 'placement_basis'],
    ['recovery-rate', 'placement_month', null],
    ['recovery-rate', 'agent', 'no_agent'],
    ['open-balance', 'month', 'placement_basis'],
    ['placed', 'month', null],
    ['placed', 'agent', 'no_agent'],
    ['collected', 'day', null],
    ['collected', 'agent', 'no_agent'],
    ['promise-kept-rate-amount', 'agent', null],
    ['right-party-contact-rate', 'agent', null],
    ['right-party-contact-rate', 'month', null],
  ] as const)('%s by %s: %s', (id, dimension, expected) => {
    expect(reason(id, dimension)).toBe(expected)
  })

  it('is for every KPI the creditor, the portfolio and its team, the month placed, and the kinds', () => {
    const always = dimension_ids.filter((dimension) => kpis.every((kpi) => blankReason(kpi, dimension) === null))
    expect(always).toEqual(['creditor', 'portfolio', 'placement_month', 'claim_kind', 'debtor_kind', 'team'])
  })
})
