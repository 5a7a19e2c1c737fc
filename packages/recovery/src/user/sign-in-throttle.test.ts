import { expect, it } from 'vitest'
import { openSignInThrottle, signInThrottleDefaults } from './sign-in-throttle.js'

const minute_ms = 60_000
const at = (ms: number) => new Date(1_700_000_000_000 + ms)
const key = { email: 'a@example.org', address: '192.0.2.1' }

it('doubles the wait with each failure beyond the free ones, to a maximum', () => {
  const throttle = openSignInThrottle()
  let now_ms = 0
  const waits: number[] = []
  for (let failure = 0; failure < 12; failure++) {
    const wait_ms = throttle.attempt(key, at(now_ms))
    if (wait_ms > 0) {
      waits.push(wait_ms / minute_ms)
      expect(throttle.attempt(key, at(now_ms + wait_ms - 1))).toBe(1)
      now_ms += wait_ms
      expect(throttle.attempt(key, at(now_ms))).toBe(0)
    }
  }
  expect(waits).toEqual([1, 2, 4, 8, 15, 15, 15])
})

it('counts attempts that run at the same time', () => {
  const throttle = openSignInThrottle()
  const answers = Array.from({ length: 20 }, () => throttle.attempt(key, at(0)))
  expect(answers.filter((wait_ms) => wait_ms === 0)).toHaveLength(signInThrottleDefaults.free_per_account)
})

it('slows an address that tries many accounts, even with a success of its own between', () => {
  const throttle = openSignInThrottle()
  const own = { ...key, email: 'own@example.org' }
  let free = 0
  for (let account = 0; account < 200; account++) {
    if (throttle.attempt({ ...key, email: `${account}@example.org` }, at(account)) === 0) free += 1
    if (throttle.attempt(own, at(account)) === 0) throttle.succeeded(own)
  }
  expect(free).toBe(signInThrottleDefaults.free_per_address)
  expect(throttle.attempt({ ...key, address: '192.0.2.2' }, at(200))).toBe(0)
})

it('forgets after an hour without failures, and the oldest when it is full', () => {
  const throttle = openSignInThrottle({
    ...signInThrottleDefaults,
    free_per_account: 1,
    free_per_address: 1_000,
    entries_maximum: 4,
  })
  throttle.attempt(key, at(0))
  expect(throttle.attempt(key, at(1))).toBeGreaterThan(0)
  expect(throttle.attempt(key, at(60 * minute_ms))).toBe(0)
  for (let other = 0; other < 4; other++)
    throttle.attempt({ ...key, email: `${other}@example.org` }, at(60 * minute_ms + other))
  expect(throttle.attempt(key, at(60 * minute_ms + 5))).toBe(0)
})
