import { expect, it } from 'vitest'
import { placementConditions } from './placement-conditions.js'

const months = (...values: string[]) => ({ dimension: 'placement_month' as const, values })

it('lets through the months of placement that all filters name, and refuses what a placement does not know', () => {
  expect(placementConditions([])).toEqual({ ok: true, value: null })
  expect(placementConditions([{ dimension: 'team', values: [null] }])).toEqual({ ok: true, value: null })
  expect(placementConditions([months('2026-01', '2026-02'), months('2026-02', '2026-03')])).toEqual({
    ok: true,
    value: [['2026-02-01', '2026-02-28']],
  })
  expect(placementConditions([months('2026-01'), months('2026-03')])).toEqual({ ok: true, value: [] })
  expect(placementConditions([{ dimension: 'agent', values: [null] }])).toEqual({
    ok: false,
    error: { code: 'filter_not_used', field: 'filters', dimension: 'agent' },
  })
})
