import { expect, it } from 'vitest'
import { waitAfter } from './throttle.rules.js'

const minute_ms = 60_000
const last_at = new Date('2026-03-10T09:00:00Z')
const after = (minutes: number) => new Date(last_at.getTime() + minutes * minute_ms)

it('costs nothing at first, then doubles up to a quarter of an hour', () => {
  const waits = [0, 1, 4, 5, 6, 7, 8, 9, 10, 1_000_000].map(
    (count) => waitAfter({ count, last_at }, 5, last_at) / minute_ms,
  )
  expect(waits).toEqual([0, 0, 0, 1, 2, 4, 8, 15, 15, 15])
})

it('counts from the last failure, and forgets after an hour without one', () => {
  expect(waitAfter({ count: 8, last_at }, 5, after(3)) / minute_ms).toBe(5)
  expect(waitAfter({ count: 8, last_at }, 5, after(8))).toBe(0)
  expect(waitAfter({ count: 50, last_at }, 5, after(60))).toBe(0)
})
