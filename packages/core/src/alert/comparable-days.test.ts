import { expect, it } from 'vitest'
import { addDays, businessDate } from '../calendar/index.js'
import { comparableDays } from './comparable-days.js'

// 2026 in France: Easter Monday 6 April, 1 May a Friday, 8 May a Friday, Ascension Day Thursday 14 May, Whit Monday 25 May.
const day = businessDate

it('holds a day against the same weekday of the weeks before, without public holidays', () => {
  const fridays = comparableDays(day('2026-05-22'), 'day', 'FR')
  expect(fridays).toHaveLength(12)
  expect(fridays.slice(0, 3)).toEqual([day('2026-05-15'), day('2026-04-24'), day('2026-04-17')])
})

it('holds a public holiday against such days alone, of which there are too few to judge it', () => {
  expect(comparableDays(day('2026-05-08'), 'day', 'FR')).toEqual([day('2026-05-01'), day('2025-08-15')])
})

it('holds a week against weeks with as many closed days', () => {
  // Friday 8 May to Thursday 14 May has two of them.
  expect(comparableDays(day('2026-05-14'), 'week', 'FR')).toEqual([])
  expect(comparableDays(day('2026-05-29'), 'week', 'FR').slice(0, 2)).toEqual([day('2026-05-15'), day('2026-05-08')])
  expect(comparableDays(day('2026-05-22'), 'week', 'FR').slice(0, 2)).toEqual([day('2026-04-24'), day('2026-04-17')])
})

it('takes all weeks for alike where holidays are not known', () => {
  const last = day('2026-05-22')
  const weeks = Array.from({ length: 12 }, (_, position) => addDays(last, -7 * (position + 1)))
  expect(comparableDays(last, 'week', 'XX')).toEqual(weeks)
  expect(comparableDays(last, 'day', 'XX')).toEqual(weeks)
})
