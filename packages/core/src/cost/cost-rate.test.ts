import { expect, it } from 'vitest'
import { businessDate } from '../calendar/index.js'
import { costOfActivity, type CostRate, rateOn } from './cost-rate.js'

const rates: CostRate[] = [
  { kind: 'agent_hour', valid_from: businessDate('2025-01-01'), amount_minor: 30_00n },
  { kind: 'agent_hour', valid_from: businessDate('2026-01-01'), amount_minor: 33_00n },
  { kind: 'letter', valid_from: businessDate('2025-01-01'), amount_minor: 1_39n },
  { kind: 'letter', valid_from: businessDate('2025-07-01'), amount_minor: null },
]

it.each([
  ['2024-12-31', null],
  ['2025-01-01', 30_00n],
  ['2025-12-31', 30_00n],
  ['2026-01-01', 33_00n],
])('an hour of %s costs what was set for the latest day that has come', (day, amount) => {
  expect(rateOn(rates, 'agent_hour', businessDate(day))).toBe(amount)
})

it('what was set last for a day holds, and a rate may end', () => {
  const corrected = [
    ...rates,
    { kind: 'agent_hour' as const, valid_from: businessDate('2025-01-01'), amount_minor: 31_00n },
  ]
  expect(rateOn(corrected, 'agent_hour', businessDate('2025-06-01'))).toBe(31_00n)
  expect(rateOn(corrected, 'agent_hour', businessDate('2026-06-01'))).toBe(33_00n)
  expect(rateOn(rates, 'letter', businessDate('2025-07-01'))).toBeNull()
})

it.each([
  ['call', 'outbound', 240, '2025-03-01', 2_00n],
  ['call', 'outbound', 100, '2025-03-01', 83n],
  ['call', 'outbound', 3, '2025-03-01', 3n],
  ['call', 'inbound', 240, '2025-03-01', 2_00n],
  ['call', 'outbound', null, '2025-03-01', 0n],
  ['letter', 'outbound', null, '2025-03-01', 1_39n],
  ['letter', 'outbound', 120, '2025-03-01', 2_39n],
  ['letter', 'inbound', null, '2025-03-01', 0n],
  ['letter', 'outbound', null, '2025-07-01', 0n],
  ['note', 'outbound', 60, '2025-03-01', 50n],
  ['email', 'outbound', null, '2025-03-01', 0n],
] as const)('a %s %s of %s seconds on %s', (channel, direction, duration_seconds, day, cost) => {
  expect(costOfActivity({ channel, direction, duration_seconds }, rates, businessDate(day))).toBe(cost)
})
