import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  businessDate,
  businessDateOfParts,
  compareDates,
  daysBetween,
  isBusinessDate,
  parseBusinessDate,
} from './business-date.js'
import {
  businessMonth,
  eachMonth,
  endOfMonth,
  monthOf,
  monthsBetween,
  shiftMonth,
  startOfMonth,
} from './business-month.js'
import { businessDateOf, fixedClock, isTimeZone } from './clock.js'

const day_ms = 86_400_000
/** Any day of 1600 to 2399, with the number of days since 1970 that `Date` gives it. */
const anyDay = fc
  .integer({ min: Date.UTC(1600, 0, 1) / day_ms, max: Date.UTC(2400, 0, 1) / day_ms - 1 })
  .map((day_number) => ({ day_number, date: isoOfUtc(day_number) }))

function isoOfUtc(day_number: number) {
  return businessDate(new Date(day_number * day_ms).toISOString().slice(0, 10))
}

describe('a business date', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('accepts %s', (text) => {
    expect(parseBusinessDate(text)).toEqual({ ok: true, value: text })
  })

  it.each([
    ['2023-02-29', 'no_such_day'],
    ['1900-02-29', 'no_such_day'],
    ['2024-13-01', 'no_such_day'],
    ['2024-04-31', 'no_such_day'],
    ['2024-00-10', 'no_such_day'],
    ['2024-01-00', 'no_such_day'],
    ['0000-01-01', 'no_such_day'],
    ['2024-1-1', 'not_a_date'],
    ['01/02/2024', 'not_a_date'],
    ['2024-01-01T00:00', 'not_a_date'],
    ['2024-01-01\n', 'not_a_date'],
    ['', 'not_a_date'],
  ])('refuses %s', (text, code) => {
    expect(parseBusinessDate(text)).toEqual({ ok: false, error: { code, text } })
  })

  it('is made of numbers only when the day exists', () => {
    expect(businessDateOfParts(2024, 2, 29)).toBe('2024-02-29')
    expect(businessDateOfParts(2023, 2, 29)).toBeNull()
    expect(businessDateOfParts(2023, 1.5, 1)).toBeNull()
    expect(() => businessDate('2023-02-30')).toThrow('Not a day')
  })

  it('adds days and counts them as Date.UTC does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), ({ day_number, date }, days) => {
        const moved = addDays(date, days)
        expect(moved).toBe(isoOfUtc(day_number + days))
        expect(daysBetween(date, moved)).toBe(days)
        expect(compareDates(date, moved)).toBe(Math.sign(-days) + 0)
      }),
    )
  })

  it('has as many days in a month as Date.UTC', () => {
    fc.assert(
      fc.property(anyDay, ({ date }) => {
        const [year, month] = date.split('-').map(Number)
        const last = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10)
        expect(endOfMonth(monthOf(date))).toBe(last)
        expect(isBusinessDate(`${date.slice(0, 8)}${Number(last.slice(8)) + 1}`)).toBe(false)
      }),
    )
  })

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2024-01-15', -13, '2022-12-15'],
    ['2024-05-31', 0, '2024-05-31'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(businessDate(date), months)).toBe(expected)
  })

  it('adding months keeps the day or takes the last of the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1200, max: 1200 }), ({ date }, months) => {
        const moved = addMonths(date, months)
        expect(monthsBetween(monthOf(date), monthOf(moved))).toBe(months)
        const clamped = moved === endOfMonth(monthOf(moved)) && moved.slice(8) < date.slice(8)
        expect(clamped || moved.slice(8) === date.slice(8)).toBe(true)
      }),
    )
  })
})

describe('a business month', () => {
  it('lists months over the year end', () => {
    expect(eachMonth(businessMonth('2023-11'), businessMonth('2024-02'))).toEqual([
      '2023-11',
      '2023-12',
      '2024-01',
      '2024-02',
    ])
    expect(eachMonth(businessMonth('2024-02'), businessMonth('2024-01'))).toEqual([])
    expect(shiftMonth(businessMonth('2024-01'), -1)).toBe('2023-12')
    expect(startOfMonth(businessMonth('2024-02'))).toBe('2024-02-01')
    expect(() => businessMonth('2024-13')).toThrow('Not a month')
  })
})

describe('the day of an instant', () => {
  it.each([
    ['2024-12-31T22:59:59Z', 'Europe/Paris', '2024-12-31'],
    ['2024-12-31T23:00:00Z', 'Europe/Paris', '2025-01-01'],
    ['2024-12-31T23:00:00Z', 'UTC', '2024-12-31'],
    // Summer: midnight in Paris is 22:00 UTC.
    ['2024-06-30T21:59:59Z', 'Europe/Paris', '2024-06-30'],
    ['2024-06-30T22:00:00Z', 'Europe/Paris', '2024-07-01'],
    // The short day of spring and the long day of autumn end at their own midnights.
    ['2024-03-30T23:00:00Z', 'Europe/Paris', '2024-03-31'],
    ['2024-03-31T21:59:59Z', 'Europe/Paris', '2024-03-31'],
    ['2024-03-31T22:00:00Z', 'Europe/Paris', '2024-04-01'],
    ['2024-10-26T22:00:00Z', 'Europe/Paris', '2024-10-27'],
    ['2024-10-27T22:59:59Z', 'Europe/Paris', '2024-10-27'],
    ['2024-10-27T23:00:00Z', 'Europe/Paris', '2024-10-28'],
    ['2024-02-29T12:00:00Z', 'Pacific/Kiritimati', '2024-03-01'],
  ])('%s in %s is %s', (instant, time_zone, day) => {
    expect(businessDateOf(new Date(instant), time_zone)).toBe(day)
  })

  it('in UTC is the day that Date writes', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1600-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (instant) => {
          expect(businessDateOf(instant, 'UTC')).toBe(instant.toISOString().slice(0, 10))
        },
      ),
    )
  })

  it('comes from a clock that stands still and cannot be pushed', () => {
    const clock = fixedClock(new Date('2024-12-31T23:30:00Z'))
    clock.now().setFullYear(1999)
    expect(clock.now().toISOString()).toBe('2024-12-31T23:30:00.000Z')
    expect(clock.today('Europe/Paris')).toBe('2025-01-01')
    expect(isTimeZone('Europe/Paris')).toBe(true)
    expect(isTimeZone('Europe/Nowhere')).toBe(false)
  })
})
