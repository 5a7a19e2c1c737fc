import { businessDate, type DimensionId, type KpiBasis } from '@quittance/core'
import { expect, it } from 'vitest'
import { listParameter, parameter } from '../../report/sql.js'
import { planFacts } from './fact-plan.js'

const plan = (
  dimensions: readonly DimensionId[],
  bases: readonly KpiBasis[],
  period: readonly [string, string] = ['-infinity', 'infinity'],
  is_timed = false,
) =>
  planFacts(
    {
      filters: [],
      as_of: businessDate('2026-06-15'),
      bound: {
        organisation_id: parameter('uuid', null),
        portfolio_ids: listParameter('uuid[]', []),
        team_ids: listParameter('uuid[]', []),
        from: parameter('date', period[0]),
        to: parameter('date', period[1]),
        as_of: parameter('date', '2026-06-15'),
        known_at: parameter('timestamptz', null),
      },
    },
    dimensions,
    bases,
    is_timed,
  )

it.each<[readonly DimensionId[], readonly KpiBasis[], boolean, string | null, string]>([
  [[], ['placement', 'occurrence'], true, 'month', 'day'],
  [['creditor', 'month'], ['occurrence'], false, 'month', 'day'],
  [['portfolio', 'day'], ['occurrence'], false, null, 'day'],
  [['claim_kind'], ['placement'], false, 'kind_month', 'daily_measure'],
  [['agent', 'portfolio'], ['occurrence'], false, 'agent_month', 'agent_day'],
  [['agent', 'day'], ['occurrence'], false, null, 'agent_day'],
  [['agent'], ['placement'], false, null, 'daily_measure'],
  [['agent'], ['occurrence'], true, null, 'daily_measure'],
  [['agent', 'placement_month'], ['occurrence'], false, null, 'daily_measure'],
])('by %j for %j the coarsest exact sums are read', (dimensions, bases, is_timed, months, days) => {
  expect(plan(dimensions, bases, undefined, is_timed)).toEqual({ months, days, cut_placements: [] })
})

it.each<[readonly [string, string], readonly (readonly [string, string])[]]>([
  [['2025-01-01', '2026-03-31'], []],
  [['2025-01-01', '2026-06-15'], []],
  [['2025-01-01', '2026-06-20'], []],
  [['2025-01-02', 'infinity'], [['2025-01-01', '2025-01-31']]],
  [['-infinity', '2026-03-30'], [['2026-03-01', '2026-03-31']]],
  [['2026-03-05', '2026-03-30'], [['2026-03-01', '2026-03-31']]],
  [
    ['2024-02-02', '2024-03-30'],
    [
      ['2024-02-01', '2024-02-29'],
      ['2024-03-01', '2024-03-31'],
    ],
  ],
])('a period from %j cuts these months of placement', (period, cut) => {
  expect(plan([], ['placement'], period).cut_placements).toEqual(cut)
  expect(plan([], ['occurrence'], period).cut_placements).toEqual([])
})
