import type { ForecastLevel } from './liquidation.js'

/** Promises that must have been decided before those of a creditor speak for themselves. */
export const decided_promises_minimum = 20

/** Months, up to the as-of day, in which promises must have been decided to count. */
export const kept_rate_months = 12

/** What was promised to be paid by decided promises of a creditor, and what was paid. */
export interface DecidedPromises {
  readonly creditor_id: string
  readonly due_count: bigint
  readonly due_minor: bigint
  /** Paid by the decision day, at most the amount promised. */
  readonly kept_minor: bigint
}

/** The share of the promised amount that is paid. */
export interface KeptRate {
  readonly level: Exclude<ForecastLevel, 'portfolio'>
  readonly kept_minor: bigint
  /** Above zero. */
  readonly due_minor: bigint
  readonly due_count: bigint
}

/**
 * The kept rate by amount of each creditor: of its own promises when at least `decided_promises_minimum` were decided,
 * else of all. Null when none was decided at all; open promises then count for nothing.
 */
export function keptRates(decided: readonly DecidedPromises[]): (creditor_id: string) => KeptRate | null {
  const all = { kept_minor: 0n, due_minor: 0n, due_count: 0n }
  for (const one of decided) {
    all.kept_minor += one.kept_minor
    all.due_minor += one.due_minor
    all.due_count += one.due_count
  }
  return (creditor_id) => {
    const own = decided.find((one) => one.creditor_id === creditor_id)
    if (own !== undefined && own.due_count >= BigInt(decided_promises_minimum) && own.due_minor > 0n) {
      const { kept_minor, due_minor, due_count } = own
      return { level: 'creditor', kept_minor, due_minor, due_count }
    }
    return all.due_minor > 0n ? { level: 'agency', ...all } : null
  }
}
