import { expect, it } from 'vitest'
import { businessDate } from '../calendar/index.js'
import { heldAgainst } from './aligned-value.js'
import { comparedTime, type ReportTime } from './period.js'

const time = (from: string | null, to: string | null, as_of: string): ReportTime => ({
  period: { from: from === null ? null : businessDate(from), to: to === null ? null : businessDate(to) },
  as_of: businessDate(as_of),
})
const march = time('2026-03-01', '2026-03-31', '2026-03-31')
const half = time('2026-01-01', '2026-06-30', '2026-06-30')
const always = time(null, null, '2026-06-30')

it.each([
  ['the first of a month', 'day', '2026-02-01', march, 'previous_period', '2026-03-01'],
  ['the last of a shorter month', 'day', '2026-02-28', march, 'previous_period', '2026-03-28'],
  ['a month of the half-year before', 'month', '2025-07', half, 'previous_period', '2026-01'],
  ['the last month of the half-year before', 'month', '2025-12', half, 'previous_period', '2026-06'],
  ['a placement month of a year before', 'placement_month', '2025-03', half, 'previous_year', '2026-03'],
  ['a month without a period', 'month', '2024-11', always, 'previous_year', '2025-11'],
  ['a day without a period', 'day', '2024-02-29', always, 'previous_year', '2025-02-28'],
  ['what is no time', 'claim_kind', 'civil', half, 'previous_year', 'civil'],
  ['none', 'month', null, half, 'previous_year', null],
] as const)('%s', (_, dimension, value, now, comparison, expected) => {
  const compared = comparedTime(now, comparison)
  if (compared === null) throw new Error('There is a time before')
  expect(heldAgainst(dimension, value, compared, now)).toBe(expected)
})
