import { businessDate, limits } from '@quittance/core'
import { describe, expect, it } from 'vitest'
import { reportSpecOf } from './report-spec-of.js'
import { inputOfStoredSpec, storedSpecOf } from './stored-spec.js'

const stored = (input: Parameters<typeof storedSpecOf>[0]) => {
  const kept = storedSpecOf(input)
  if (kept === null) throw new Error('It can be stored')
  // As it comes back out of a jsonb column.
  return inputOfStoredSpec(JSON.parse(JSON.stringify(kept)))
}

describe('a stored specification', () => {
  it('moves with the day on which it is run', () => {
    const input = stored({ relativePeriod: 'last_month', kind: 'ageing' })
    const run = (today: string) => reportSpecOf(input, businessDate(today))
    expect(run('2026-03-15')).toMatchObject({ as_of: '2026-03-15', period: { from: '2026-02-01', to: '2026-02-28' } })
    expect(run('2026-04-15')).toMatchObject({ as_of: '2026-04-15', period: { from: '2026-03-01', to: '2026-03-31' } })
  })

  it('means what the input meant, whatever it holds', () => {
    const input = {
      creditorIds: ['a'],
      filters: [{ dimension: 'agent' as const, values: [null, 'b'] }],
      period: { from: businessDate('2026-01-01') },
      asOf: businessDate('2026-02-03'),
      knownAt: new Date('2026-02-04T05:06:07.890Z'),
      ageingEdges: [10, 20],
      ageingBasis: 'placed' as const,
      currency: 'EUR',
      kpiIds: ['collected'],
      rows: ['creditor' as const],
      column: 'month' as const,
      order: { kpi: 'collected', descending: true },
      comparison: 'previous_year' as const,
      figure: 'placed_minor',
    }
    const today = businessDate('2026-05-05')
    expect(reportSpecOf(stored(input), today)).toEqual(reportSpecOf(input, today))
  })

  it('is refused when it is larger than what can be run', () => {
    expect(storedSpecOf({ creditorIds: Array.from({ length: 201 }, String) })).toBeNull()
    expect(storedSpecOf({ kpiIds: Array.from({ length: limits.report_kpis_maximum + 1 }, String) })).toBeNull()
  })
})
