/** How guessing is slowed. */
export type ThrottleRule = {
  /** Wait after the first failure beyond the free ones; it doubles with each further one. */
  readonly wait_first_ms: number
  readonly wait_maximum_ms: number
  /** Failures are forgotten when none was added for so long. */
  readonly memory_ms: number
}

export const throttleRule: ThrottleRule = {
  wait_first_ms: 60_000,
  wait_maximum_ms: 15 * 60_000,
  memory_ms: 60 * 60_000,
}

/** What failed under one key, such as an account. */
export type Failures = { readonly count: number; readonly last_at: Date }

/** The same, as far as they still count. */
export const remembered = (failures: Failures, now: Date, rule: ThrottleRule = throttleRule): number =>
  now.getTime() - failures.last_at.getTime() < rule.memory_ms ? failures.count : 0

/** Milliseconds until the next attempt is allowed under a key whose first `free` failures cost nothing; 0 is at once. */
export const waitAfter = (failures: Failures, free: number, now: Date, rule: ThrottleRule = throttleRule): number => {
  const count = remembered(failures, now, rule)
  if (count < free) return 0
  const wait_ms = Math.min(rule.wait_first_ms * 2 ** Math.min(count - free, 30), rule.wait_maximum_ms)
  return Math.max(0, failures.last_at.getTime() + wait_ms - now.getTime())
}
