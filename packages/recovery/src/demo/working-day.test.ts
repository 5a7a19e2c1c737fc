import { businessDate } from '@quittance/core'
import { describe, expect, test } from 'vitest'
import { dateOf, dayInMonth, dayOf, isWorkingDay, workingDayFrom, workingDayUntil } from './working-day.js'

const day = (text: string) => dayOf(businessDate(text))

describe('working days', () => {
  test('the French calendar of 2026 has its holidays, fixed and moving', () => {
    const holidays = [
      ['2026-01-01', '2026-04-06', '2026-05-01', '2026-05-08', '2026-05-14', '2026-05-25'],
      ['2026-07-14', '2026-11-11', '2026-12-25'],
    ].flat()
    for (const date of holidays) expect([date, isWorkingDay(day(date))]).toEqual([date, false])
  })

  test('Saturdays and Sundays are none; the days around are', () => {
    expect(['2026-03-13', '2026-03-14', '2026-03-15', '2026-03-16'].map((date) => isWorkingDay(day(date)))).toEqual([
      true,
      false,
      false,
      true,
    ])
  })

  test('goes to the next and to the last working day over a long weekend', () => {
    expect(dateOf(workingDayFrom(day('2026-04-04')))).toBe('2026-04-07')
    expect(dateOf(workingDayUntil(day('2026-04-06')))).toBe('2026-04-03')
    expect(dateOf(workingDayFrom(day('2026-04-07')))).toBe('2026-04-07')
  })

  test('finds a day of another month over the year', () => {
    expect(dateOf(dayInMonth(day('2026-01-31'), -24, 5))).toBe('2024-01-05')
    expect(dateOf(dayInMonth(day('2026-11-30'), 3, 28))).toBe('2027-02-28')
  })
})
