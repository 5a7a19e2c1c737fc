import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DateEvidence } from './date-evidence.js'
import type { DateOrder } from './date-text.js'
import { parseDate, parseDateTime } from './parse-date.js'

describe('parseDate', () => {
  it.each([
    ['31/01/2024', 'day_month_year', '2024-01-31'],
    ['1/2/2013', 'month_day_year', '2013-01-02'],
    ['1/2/2013', 'day_month_year', '2013-02-01'],
    ['2024-02-29', 'day_month_year', '2024-02-29'],
    ['2024/2/9', 'month_day_year', '2024-02-09'],
    ['29.02.24', 'day_month_year', '2024-02-29'],
    ['24-02-29', 'year_month_day', '2024-02-29'],
    ['01.05.70', 'day_month_year', '1970-05-01'],
    ['20240131', 'day_month_year', '2024-01-31'],
    ['31012024', 'day_month_year', '2024-01-31'],
    ['1er août 2023', 'month_day_year', '2023-08-01'],
    ['5 févr. 2023', 'day_month_year', '2023-02-05'],
    ['05-DEC-23', 'day_month_year', '2023-12-05'],
    ['December 5th, 2023', 'day_month_year', '2023-12-05'],
    [' 2024-01-31 00:00:00 ', 'day_month_year', '2024-01-31'],
    ['2024-01-31T23:59:59.123', 'day_month_year', '2024-01-31'],
  ] as const)('reads %s as %s: %s', (text, order, date) => {
    expect(parseDate(text, order)).toEqual({ ok: true, value: date })
  })

  it.each([
    ['', 'day_month_year', 'empty_date'],
    ['demain', 'day_month_year', 'unreadable_date'],
    ['31/02/2024', 'day_month_year', 'impossible_date'],
    ['30 février 2024', 'day_month_year', 'impossible_date'],
    ['2023-02-29', 'year_month_day', 'impossible_date'],
    ['0/1/2024', 'day_month_year', 'impossible_date'],
    ['1/15/2013', 'day_month_year', 'other_date_order'],
    ['15/1/2013', 'month_day_year', 'other_date_order'],
    ['15/01/2013', 'year_month_day', 'other_date_order'],
    ['01/01/1899', 'day_month_year', 'year_out_of_range'],
    ['2101-01-01', 'day_month_year', 'year_out_of_range'],
    ['01/02-2024', 'day_month_year', 'unreadable_date'],
    ['01/02/024', 'day_month_year', 'unreadable_date'],
    ['12345678901', 'day_month_year', 'unreadable_date'],
    ['2024-01-31T23:00:00Z', 'year_month_day', 'time_with_zone'],
    ['2024-01-31 25:00', 'year_month_day', 'unreadable_time'],
    ['12 rue de la Paix', 'day_month_year', 'unreadable_date'],
  ] as const)('refuses %j as %s: %s', (text, order, code) => {
    expect(parseDate(text, order)).toMatchObject({ ok: false, error: { code } })
  })
})

describe('parseDateTime', () => {
  it.each([
    ['2024-01-31 14:30', { date: '2024-01-31', time: '14:30:00', zone: null }],
    ['31/01/2024 14:30:05', { date: '2024-01-31', time: '14:30:05', zone: null }],
    ['31/01/2024 14h30', { date: '2024-01-31', time: '14:30:00', zone: null }],
    ['31/01/2024 à 9:05', { date: '2024-01-31', time: '09:05:00', zone: null }],
    ['31/01/2024 12:05 AM', { date: '2024-01-31', time: '00:05:00', zone: null }],
    ['2024-01-31T14:30:00Z', { date: '2024-01-31', time: '14:30:00', zone: 'Z' }],
    ['2024-01-31T14:30:00.5+0200', { date: '2024-01-31', time: '14:30:00', zone: '+02:00' }],
    ['20240131T143000', null],
    ['31/01/2024', { date: '2024-01-31', time: null, zone: null }],
  ] as const)('%s', (text, value) => {
    const parsed = parseDateTime(text, 'day_month_year')
    expect(parsed.ok ? parsed.value : null).toEqual(value)
  })
})

function findingOf(cells: readonly string[]) {
  const evidence = new DateEvidence()
  for (const [index, cell] of cells.entries()) evidence.add(cell, index + 2)
  return evidence.finish()
}

describe('DateEvidence', () => {
  it('decides by one part above 12, whatever the other rows say', () => {
    expect(findingOf(['1/2/2013', '3/4/2013', '1/15/2013'])).toEqual({
      readable: 3,
      with_time: 0,
      with_zone: 0,
      order: { kind: 'decided', order: 'month_day_year', proof: { line: 4, text: '1/15/2013' } },
    })
  })

  it('does not guess when every date can be read both ways', () => {
    expect(findingOf(['01/01/2024', '03/04/2024'])?.order).toEqual({
      kind: 'ambiguous',
      code: 'ambiguous_date_order',
      orders: ['day_month_year', 'month_day_year'],
      example: { line: 3, text: '03/04/2024' },
    })
  })

  it('has nothing to choose when both orders mean the same days', () => {
    expect(findingOf(['01/01/2024', '05/05/2024'])?.order).toMatchObject({ kind: 'decided', order: 'day_month_year' })
  })

  it('shows the two lines that contradict each other', () => {
    expect(findingOf(['31/01/2024', '02/03/2024', '01/31/2024'])?.order).toEqual({
      kind: 'contradictory',
      code: 'contradictory_date_orders',
      proofs: [
        { line: 2, text: '31/01/2024', orders: ['day_month_year'] },
        { line: 4, text: '01/31/2024', orders: ['month_day_year'] },
      ],
    })
  })

  it('takes an impossible date for a fault of its row, not for evidence', () => {
    expect(findingOf(['31/02/2024', '13/02/2024'])).toMatchObject({
      readable: 1,
      order: { kind: 'decided', order: 'day_month_year' },
    })
  })

  it('needs no order where the year stands in front or the month has a name', () => {
    expect(findingOf(['2024-01-02', '20240103', '5 mai 2024'])?.order).toEqual({
      kind: 'decided',
      order: 'year_month_day',
      proof: null,
    })
  })

  it('counts a two-digit year in front as a possibility', () => {
    expect(findingOf(['24/05/11'])?.order).toMatchObject({
      kind: 'ambiguous',
      orders: ['day_month_year', 'year_month_day'],
    })
    expect(findingOf(['24/05/11', '99/01/31'])?.order).toMatchObject({ kind: 'decided', order: 'year_month_day' })
  })

  it('reads back every date of a column it decided', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    const orders = fc.constantFrom<DateOrder>('day_month_year', 'month_day_year', 'year_month_day')
    fc.assert(
      fc.property(fc.array(day, { minLength: 1 }), orders, fc.constantFrom('-', '/', '.'), (days, order, mark) => {
        const iso = days.map((date) => date.toISOString().slice(0, 10))
        const finding = findingOf(iso.map((date) => written(date, order, mark)))?.order
        if (finding?.kind !== 'decided') {
          expect(finding?.kind).toBe('ambiguous')
          return
        }
        for (const date of iso) {
          expect(parseDate(written(date, order, mark), finding.order)).toEqual({ ok: true, value: date })
        }
      }),
    )
  })
})

function written(iso: string, order: DateOrder, mark: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  const parts = {
    day_month_year: [day, month, year],
    month_day_year: [month, day, year],
    year_month_day: [year, month, day],
  }
  return parts[order].join(mark)
}
