/** What is guessed. Failures of one kind do not slow another. */
export type GuessKind = 'password' | 'second_factor' | 'confirmation' | 'password_reset'

/** Who guesses, for which account, as far as it is known. */
export type Guess = {
  readonly kind: GuessKind
  /** What names the account: the address typed in, or the id of a person already known. */
  readonly account: string
  /** Network address. */
  readonly address: string
  /** The browser in which the person of this account signed in before, or null. */
  readonly device: string | null
}

/** A key under which failures are counted, and how many of them cost nothing. */
export type GuessKey = {
  readonly key: string
  readonly free: number
  /** Whether a success wipes it out; else it takes back that one attempt alone. */
  readonly cleared_by_success: boolean
}

/** Failures that cost nothing, per key. */
export const free_guesses = { own: 5, address: 50, account: 20 } as const

/**
 * The keys of a guess. A stranger is counted by account and address, by address over all accounts, and by account over
 * all addresses, so that neither many accounts nor many addresses help. Somebody else's guesses must never lock the
 * person out: a browser in which they signed in before is counted by itself and nothing else
 * (OWASP, "Slow Down Online Guessing Attacks with Device Cookies").
 */
export const guessKeys = ({ kind, account, address, device }: Guess): readonly GuessKey[] => {
  if (device !== null)
    return [{ key: join(kind, 'device', account, device), free: free_guesses.own, cleared_by_success: true }]
  return [
    { key: join(kind, 'account and address', account, address), free: free_guesses.own, cleared_by_success: true },
    { key: join('address', address), free: free_guesses.address, cleared_by_success: false },
    { key: join(kind, 'account', account), free: free_guesses.account, cleared_by_success: false },
  ]
}

/** No two lists of parts give the same text. */
const join = (...parts: readonly string[]): string => JSON.stringify(parts)
