import { expect, it } from 'vitest'
import { clockOfMinute, minuteOfClock } from './minutes.js'

it.each([
  ['8:00', 480],
  ['08:00', 480],
  ['8h30', 510],
  ['20 h', 1200],
  ['24:00', 1440],
  ['24:01', null],
  ['8:60', null],
  ['eight', null],
  ['', null],
])('reads %s', (text, minute) => {
  expect(minuteOfClock(text)).toBe(minute)
})

it('writes what it reads', () => {
  for (let minute = 0; minute <= 1440; minute += 1) expect(minuteOfClock(clockOfMinute(minute))).toBe(minute)
})
