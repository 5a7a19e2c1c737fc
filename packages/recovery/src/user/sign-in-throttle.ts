/** Slows guessing of passwords. An attempt counts as failed until it succeeds, so that many at once gain nothing. */
export type SignInThrottle = {
  /** Counts an attempt and answers 0, or answers the milliseconds to wait before this person may try again. */
  attempt(key: SignInKey, now: Date): number
  /** Takes the attempt back, and what the account had failed before. */
  succeeded(key: SignInKey): void
}

/** Who tries: the account he names, known or not, from his network address. */
export type SignInKey = { readonly email: string; readonly address: string }

export type SignInThrottleOptions = {
  /** Failures of one account from one address that cost nothing. */
  readonly free_per_account: number
  /** Failures from one address, over all accounts, that cost nothing. */
  readonly free_per_address: number
  /** Wait after the first failure beyond; it doubles with each further one. */
  readonly wait_first_ms: number
  readonly wait_maximum_ms: number
  /** Failures are forgotten when none was added for so long. */
  readonly memory_ms: number
  /** Accounts and addresses remembered at once; beyond, the ones that failed longest ago are forgotten. */
  readonly entries_maximum: number
}

export const signInThrottleDefaults: SignInThrottleOptions = {
  free_per_account: 5,
  free_per_address: 50,
  wait_first_ms: 60_000,
  wait_maximum_ms: 15 * 60_000,
  memory_ms: 60 * 60_000,
  entries_maximum: 50_000,
}

type Failures = { readonly count: number; readonly last_ms: number }

/** A throttle in the memory of one process. */
export const openSignInThrottle = (options: SignInThrottleOptions = signInThrottleDefaults): SignInThrottle => {
  const failures = new Map<string, Failures>()
  const countOf = (key: string, now_ms: number): Failures => {
    const known = failures.get(key)
    return known !== undefined && now_ms - known.last_ms < options.memory_ms ? known : { count: 0, last_ms: 0 }
  }
  const waitOf = (key: string, free: number, now_ms: number): number => {
    const { count, last_ms } = countOf(key, now_ms)
    if (count < free) return 0
    const wait_ms = Math.min(options.wait_first_ms * 2 ** Math.min(count - free, 30), options.wait_maximum_ms)
    return Math.max(0, last_ms + wait_ms - now_ms)
  }
  const add = (key: string, now_ms: number): void => {
    const { count } = countOf(key, now_ms)
    // A map keeps the order of insertion: deleting first makes the oldest entry the one that failed longest ago.
    failures.delete(key)
    failures.set(key, { count: count + 1, last_ms: now_ms })
    const oldest = failures.keys().next().value
    if (failures.size > options.entries_maximum && oldest !== undefined) failures.delete(oldest)
  }
  return {
    attempt: (key, now) => {
      const now_ms = now.getTime()
      const wait_ms = Math.max(
        waitOf(accountKey(key), options.free_per_account, now_ms),
        waitOf(addressKey(key), options.free_per_address, now_ms),
      )
      if (wait_ms > 0) return wait_ms
      add(accountKey(key), now_ms)
      add(addressKey(key), now_ms)
      return 0
    },
    succeeded: (key) => {
      failures.delete(accountKey(key))
      // The address is forgiven this attempt only: else one own account would pay for guessing at all others.
      const address = failures.get(addressKey(key))
      if (address !== undefined) failures.set(addressKey(key), { ...address, count: Math.max(0, address.count - 1) })
    },
  }
}

const accountKey = (key: SignInKey): string => JSON.stringify(['account', key.email, key.address])
const addressKey = (key: SignInKey): string => JSON.stringify(['address', key.address])
