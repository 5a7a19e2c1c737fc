import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { businessDateOf, isWorkingDay, localTimeOf, weekdayOf, weekdays } from '../calendar/index.js'
import { type Cadence, day_shifts, nextRun, nextRuns } from './cadence.js'
import { readCadence } from './read-cadence.js'

const paris = { time_zone: 'Europe/Paris', country: 'FR' }
const zones = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC', 'Pacific/Auckland']
const at = (cadence: Cadence, after: string, count: number) =>
  nextRuns(cadence, paris, new Date(after), count).map((run) => run.toISOString())

const days = (cadence: Cadence, after: string, count: number) =>
  at(cadence, after, count).map((run) => run.slice(0, 10))
const first = (shift: 'next_working_day' | 'previous_working_day'): Cadence => ({
  kind: 'monthly',
  time: '07:00',
  day: 1,
  shift,
})

describe('a cadence', () => {
  it('keeps its local time over the nights in which clocks change', () => {
    const daily: Cadence = { kind: 'daily', time: '08:00', working_days_only: false }
    expect(at(daily, '2026-03-28T06:59:00Z', 3)).toEqual([
      '2026-03-28T07:00:00.000Z',
      '2026-03-29T06:00:00.000Z',
      '2026-03-30T06:00:00.000Z',
    ])
    expect(at(daily, '2026-10-24T07:00:00Z', 2)).toEqual(['2026-10-25T07:00:00.000Z', '2026-10-26T07:00:00.000Z'])
  })

  it('comes once in those nights, also at a time that is skipped or comes twice', () => {
    const night: Cadence = { kind: 'daily', time: '02:30', working_days_only: false }
    // 02:30 does not exist on 29 March 2026: it is 03:30 on the clocks of summer.
    expect(at(night, '2026-03-28T12:00:00Z', 2)).toEqual(['2026-03-29T01:30:00.000Z', '2026-03-30T00:30:00.000Z'])
    // It comes twice on 25 October 2026: the first counts.
    expect(at(night, '2026-10-24T12:00:00Z', 2)).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-26T01:30:00.000Z'])
  })

  it('takes the last day of a month that lacks the day', () => {
    const monthly: Cadence = { kind: 'monthly', time: '07:00', day: 31, shift: 'none' }
    expect(at(monthly, '2027-01-15T00:00:00Z', 4).map((run) => run.slice(0, 10))).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ])
  })

  it('leaves days without work aside, weekends and French holidays', () => {
    // 1 January 2027 is a Friday, 1 May 2027 a Saturday.
    expect(days(first('next_working_day'), '2026-12-02T07:00:00Z', 5)).toEqual([
      '2027-01-04',
      '2027-02-01',
      '2027-03-01',
      '2027-04-01',
      '2027-05-03',
    ])
    expect(days(first('previous_working_day'), '2026-12-02T07:00:00Z', 2)).toEqual(['2026-12-31', '2027-02-01'])
    // Easter Monday 2027 is 29 March.
    const daily: Cadence = { kind: 'daily', time: '07:00', working_days_only: true }
    expect(days(daily, '2027-03-26T07:00:00Z', 1)).toEqual(['2027-03-30'])
  })

  const cadence = fc.oneof(
    fc.record({ kind: fc.constant('daily' as const), time: time(), working_days_only: fc.boolean() }),
    fc.record({
      kind: fc.constant('weekly' as const),
      time: time(),
      weekdays: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
    }),
    fc.record({
      kind: fc.constant('monthly' as const),
      time: time(),
      day: fc.integer({ min: 1, max: 31 }),
      shift: fc.constantFrom(...day_shifts),
    }),
  )
  const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })

  it('is later each time, never twice on a day, misses nothing in between, and falls on its days', () => {
    let runs_seen = 0
    fc.assert(
      fc.property(cadence, fc.constantFrom(...zones), instant, (chosen, time_zone, after) => {
        const place = { time_zone, country: 'FR' }
        const runs = nextRuns(chosen, place, after, 8)
        runs_seen += runs.length
        runs.reduce((before, run) => {
          expect(run.getTime()).toBeGreaterThan(before.getTime())
          return run
        }, after)
        const on = runs.map((run) => businessDateOf(run, time_zone))
        expect(new Set(on).size).toBe(on.length)
        // Whenever one looks between two runs, the next is the same one.
        const [first, second] = runs
        if (first === undefined || second === undefined) throw new Error('No runs')
        const between = new Date((first.getTime() + second.getTime()) / 2)
        expect(nextRun(chosen, place, between)).toEqual(second)
        expect(nextRun(chosen, place, first)).toEqual(second)
        for (const [position, run] of runs.entries()) {
          const day = on[position] ?? businessDateOf(run, time_zone)
          // Only in the night of a change may clocks show another time.
          const shown = localTimeOf(run, time_zone)
          if (shown !== chosen.time) expect(Math.abs(minutes(shown) - minutes(chosen.time))).toBeLessThanOrEqual(60)
          if (chosen.kind === 'weekly') expect(chosen.weekdays).toContain(weekdayOf(day))
          if (chosen.kind === 'daily' && chosen.working_days_only) expect(isWorkingDay(day, 'FR')).toBe(true)
          if (chosen.kind === 'monthly' && chosen.shift !== 'none') expect(isWorkingDay(day, 'FR')).toBe(true)
        }
        if (chosen.kind === 'monthly' && chosen.shift === 'none')
          expect(new Set(on.map((day) => day.slice(0, 7))).size).toBe(on.length)
      }),
      { numRuns: 400 },
    )
    console.info(`cadences: ${runs_seen} runs of 400 cadences in ${zones.length} time zones, each once and on its day`)
  })
})

function time() {
  return fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hours, minute]) => `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
}

const minutes = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))

describe('a written cadence', () => {
  const written = {
    kind: 'weekly',
    time: '08:00',
    weekdays: [5, 1],
    day: 1,
    shift: 'none',
    working_days_only: false,
  } as const
  it('keeps what its kind needs, in order', () => {
    expect(readCadence(written)).toEqual({ ok: true, value: { kind: 'weekly', time: '08:00', weekdays: [1, 5] } })
  })
  it.each([
    [{ ...written, time: '24:00' }, 'time'],
    [{ ...written, time: '8:00' }, 'time'],
    [{ ...written, weekdays: [] }, 'weekdays'],
    [{ ...written, weekdays: [1, 8] }, 'weekdays'],
    [{ ...written, kind: 'monthly', day: 32 }, 'day'],
    [{ ...written, kind: 'monthly', day: 1.5 }, 'day'],
  ] as const)('says at which field it is wrong', (wrong, field) => {
    expect(readCadence(wrong)).toMatchObject({ ok: false, error: { field } })
  })
})
