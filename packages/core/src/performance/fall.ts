import { isSmallNumber, wilsonInterval } from './wilson-interval.js'

/** A share of somebody now, before, and as it was to be expected with this mix of work. */
export interface WatchedShare {
  readonly successes: number
  readonly trials: number
  /** The same share in the person's own past; null where there is none. */
  readonly before: { readonly successes: number; readonly trials: number } | null
  /** What the colleagues would reach with the same mix of portfolios (0 to 1); null where nobody else worked them. */
  readonly expected: number | null
}

/** Against what somebody fell behind. */
export type Fall = 'own_past' | 'peers' | 'both'

/**
 * Whether a share fell beyond what chance explains: its whole 95 % interval lies below what was, or below what the
 * colleagues reach with the same mix. Null where it did not, and where there are too few trials to say.
 */
export function fallOf({ successes, trials, before, expected }: WatchedShare): Fall | null {
  const interval = wilsonInterval(successes, trials)
  if (interval === null || isSmallNumber(successes, trials)) return null
  const below_past =
    before !== null &&
    !isSmallNumber(before.successes, before.trials) &&
    interval.upper < before.successes / before.trials
  const below_peers = expected !== null && interval.upper < expected
  if (below_past && below_peers) return 'both'
  if (below_past) return 'own_past'
  return below_peers ? 'peers' : null
}
