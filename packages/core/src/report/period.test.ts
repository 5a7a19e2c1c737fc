import { describe, expect, it } from 'vitest'
import { businessDate } from '../calendar/index.js'
import { comparedTime, relative_periods, relativePeriod } from './period.js'

const time = (from: string | null, to: string | null, as_of: string) => ({
  period: { from: from === null ? null : businessDate(from), to: to === null ? null : businessDate(to) },
  as_of: businessDate(as_of),
})

describe('the time to compare with', () => {
  it.each([
    ['a month to date', ['2026-03-01', '2026-03-31', '2026-03-12'], ['2026-02-01', '2026-02-28', '2026-02-12']],
    ['a month that is over', ['2026-02-01', '2026-02-28', '2026-02-28'], ['2026-01-01', '2026-01-31', '2026-01-31']],
    ['a quarter', ['2026-01-01', '2026-03-31', '2026-06-30'], ['2025-10-01', '2025-12-31', '2026-03-31']],
    ['five days', ['2026-03-02', '2026-03-06', '2026-03-06'], ['2026-02-25', '2026-03-01', '2026-03-01']],
    ['an open period of months', ['2026-02-01', null, '2026-03-10'], ['2025-12-01', null, '2026-01-10']],
    ['an open period of days', ['2026-03-02', null, '2026-03-06'], ['2026-02-25', null, '2026-03-01']],
  ] as const)('before %s is of the same length', (_, [from, to, as_of], [from_before, to_before, as_of_before]) => {
    const before = time(from_before, to_before, as_of_before)
    expect(comparedTime(time(from, to, as_of), 'previous_period')).toEqual(before)
  })

  it('a year before moves all by a year', () => {
    expect(comparedTime(time('2024-02-01', '2024-02-29', '2024-02-29'), 'previous_year')).toEqual(
      time('2023-02-01', '2023-02-28', '2023-02-28'),
    )
    expect(comparedTime(time(null, null, '2026-03-12'), 'previous_year')).toEqual(time(null, null, '2025-03-12'))
  })

  it('before everything is nothing', () => {
    expect(comparedTime(time(null, '2026-03-31', '2026-03-31'), 'previous_period')).toBeNull()
  })
})

describe('a moving period', () => {
  it.each([
    ['this_month', '2026-05-01', '2026-05-31'],
    ['last_month', '2026-04-01', '2026-04-30'],
    ['this_quarter', '2026-04-01', '2026-06-30'],
    ['last_quarter', '2026-01-01', '2026-03-31'],
    ['this_year', '2026-01-01', '2026-12-31'],
    ['last_year', '2025-01-01', '2025-12-31'],
    ['last_7_days', '2026-05-14', '2026-05-20'],
    ['last_30_days', '2026-04-21', '2026-05-20'],
    ['last_3_months', '2026-02-01', '2026-04-30'],
    ['last_12_months', '2025-05-01', '2026-04-30'],
  ] as const)('%s', (relative, from, to) => {
    expect(relativePeriod(relative, businessDate('2026-05-20'))).toEqual({ from, to })
  })

  it('never ends before it begins, on any day of a leap year', () => {
    for (let day = 1; day <= 29; day += 1) {
      const today = businessDate(`2024-02-${String(day).padStart(2, '0')}`)
      for (const relative of relative_periods) {
        const { from, to } = relativePeriod(relative, today)
        expect(from !== null && to !== null && from <= to).toBe(true)
      }
    }
  })
})
