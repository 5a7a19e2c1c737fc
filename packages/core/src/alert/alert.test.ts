import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alert_states, type Notice, noticeOf, type TellingRules, type Told } from './alert-state.js'
import { judgeAnomaly } from './anomaly.js'
import { type AlertCondition, judge } from './condition.js'

const whole = (value: number) => ({ numerator: BigInt(value), denominator: 1n })
const seen = (value: number | null, compared: number | null = null) => ({
  value: value === null ? null : whole(value),
  compared: compared === null ? null : whole(compared),
  history: [],
})

describe('a threshold', () => {
  it.each([
    [{ kind: 'above', threshold: { numerator: 125n, denominator: 1000n } }, 12, 'firing'],
    [{ kind: 'above', threshold: whole(12) }, 12, 'ok'],
    [{ kind: 'below', threshold: whole(12) }, 12, 'ok'],
    [{ kind: 'below', threshold: whole(12) }, 11, 'firing'],
    [{ kind: 'below', threshold: whole(12) }, null, 'no_data'],
  ] as const)('%o of %s is %s', (condition, value, state) => {
    expect(judge(condition, seen(value)).state).toBe(state)
  })

  it.each([
    ['rises', 110, 100, 'ok'],
    ['rises', 111, 100, 'firing'],
    ['falls', 90, 100, 'ok'],
    ['falls', 89, 100, 'firing'],
    ['falls', 89, 0, 'no_data'],
    ['falls', 89, -5, 'no_data'],
    ['rises', 1, null, 'no_data'],
  ] as const)('%s by more than 10 per cent: %s against %s is %s', (kind, value, compared, state) => {
    const condition: AlertCondition = { kind, percent: whole(10) }
    expect(judge(condition, seen(value, compared)).state).toBe(state)
  })
})

describe('an anomaly', () => {
  // By hand: median 100, deviations 2 1 0 1 2 3 2 1 sorted 0 1 1 1 2 2 2 3, MAD 1.5.
  const history = [98, 99, 100, 101, 102, 103, 98, 99]
  it.each([
    // Median of 98 98 99 99 100 101 102 103 is 99.5; deviations 1.5 .5 .5 1.5 2.5 3.5 1.5 .5, MAD 1.5.
    [107, 3.372_5, false],
    [107.5, 3.597_33, true],
    [91.5, -3.597_33, true],
    [99.5, 0, false],
  ])('of %s is judged as by hand: %s', (value, score, is_far) => {
    const judged = judgeAnomaly(value, history)
    expect(judged?.median).toBe(99.5)
    expect(judged?.score).toBeCloseTo(score, 3)
    expect(judged?.is_far).toBe(is_far)
  })

  it('uses the mean deviation where more than half of the history is one number', () => {
    // Median 0, MAD 0, mean deviation 8 / 8 = 1.
    const mostly = [0, 0, 0, 0, 0, 0, 4, 4]
    expect(judgeAnomaly(4, mostly)).toMatchObject({ score: 0.7979 * 4, is_far: false })
    expect(judgeAnomaly(5, mostly)).toMatchObject({ score: 0.7979 * 5, is_far: true })
    expect(
      judgeAnomaly(
        5,
        Array.from({ length: 8 }, () => 5),
      ),
    ).toMatchObject({ score: 0, is_far: false })
    expect(
      judgeAnomaly(
        6,
        Array.from({ length: 8 }, () => 5),
      ),
    ).toMatchObject({ score: Infinity, is_far: true })
  })

  it('is not looked for in a short history', () => {
    expect(judgeAnomaly(1000, history.slice(1))).toBeNull()
    const past = [...history.slice(1).map(whole), null, null]
    expect(judge({ kind: 'anomaly', span: 'day' }, { value: whole(1000), compared: null, history: past }).state).toBe(
      'no_data',
    )
  })

  it('does not mind one odd day in its history', () => {
    expect(judgeAnomaly(107, [...history, 100_000])?.is_far).toBe(false)
    expect(judgeAnomaly(120, [...history, 100_000])?.is_far).toBe(true)
  })
})

describe('what is told', () => {
  const hour_ms = 3_600_000
  const rules: TellingRules = { cool_down_ms: 6 * hour_ms, reminder_ms: 48 * hour_ms }
  /** Plays one evaluation an hour; answers what was told at which hour. */
  const play = (
    states: readonly (typeof alert_states)[number][],
    playing: TellingRules = rules,
  ): (readonly [number, Notice])[] => {
    let told: Told = { state: 'ok', at: null }
    return states.flatMap((state, hour) => {
      const now = new Date(hour * hour_ms)
      const notice = noticeOf(now, state, told, playing)
      if (notice === null) return []
      told = { state: state === 'no_data' ? told.state : state, at: now }
      return [[hour, notice] as const]
    })
  }

  it('is a change and nothing else', () => {
    expect(play(['ok', 'ok', 'firing', 'firing', 'no_data', 'firing'])).toEqual([[2, 'firing']])
    expect(play(['no_data', 'ok'])).toEqual([])
    expect(play(['failed', 'failed'])).toEqual([[0, 'failed']])
  })

  it('waits for the cool-down, and then only if it still differs', () => {
    expect(play(['firing', 'ok', 'firing', 'ok', 'ok', 'ok', 'ok', 'ok'])).toEqual([
      [0, 'firing'],
      [6, 'resolved'],
    ])
    expect(play(['firing', 'ok', 'firing', 'firing', 'firing', 'firing', 'firing', 'firing'])).toEqual([[0, 'firing']])
  })

  it('is told again where that was wished', () => {
    const long = Array.from({ length: 100 }, () => 'firing' as const)
    expect(play(long)).toEqual([
      [0, 'firing'],
      [48, 'reminder'],
      [96, 'reminder'],
    ])
    expect(play(long, { cool_down_ms: 0, reminder_ms: null })).toEqual([[0, 'firing']])
  })

  it('never comes more often than the cool-down, and never twice the same but for reminders', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...alert_states), { maxLength: 60 }), (states) => {
        const told = play(states)
        told.forEach(([hour, notice], position) => {
          const before = told[position - 1]
          if (before === undefined) return
          expect(hour - before[0]).toBeGreaterThanOrEqual(6)
          if (notice !== 'reminder') expect(notice).not.toBe(before[1])
        })
      }),
    )
  })
})
