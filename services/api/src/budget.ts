/** How much may be asked for: at once, and in the long run. The unit is one value of an answer, as measured beforehand. */
export type BudgetLimits = {
  /** What may be asked for at once by who asked for nothing of late. */
  readonly capacity: number
  /** What comes back in each second. */
  readonly refill_per_second: number
  /** Those whose use is remembered; beyond, who asked longest ago is forgotten first, and begins anew. */
  readonly keys_maximum: number
}

/** One budget for each key: a bucket that each request empties by its cost and that time fills again. */
export type Budget = {
  /** Takes the cost, and answers 0; or takes nothing, and answers in how many milliseconds it will be there. */
  charge(key: string, cost: number, now: Date): number
  /** Keys remembered now. */
  size(): number
}

/** The two budgets of a process: of those who are known, and by address of those who are not. */
export type Budgets = { readonly actors: Budget; readonly addresses: Budget }

/**
 * A screen costs some hundreds to some thousands of values, the dearest operation about 50,000. A person never comes
 * near; a program that reads everything is slowed to 5,000 values a second. The sign-in page asks who is there, and an
 * office behind one address may do so all at once.
 */
export const budgetDefaults = {
  actors: { capacity: 300_000, refill_per_second: 5_000, keys_maximum: 10_000 },
  addresses: { capacity: 5_000, refill_per_second: 50, keys_maximum: 10_000 },
} as const satisfies Record<keyof Budgets, BudgetLimits>

export const openBudgets = (limits: Readonly<Record<keyof Budgets, BudgetLimits>> = budgetDefaults): Budgets => ({
  actors: openBudget(limits.actors),
  addresses: openBudget(limits.addresses),
})

const second_ms = 1_000

export const openBudget = ({ capacity, refill_per_second, keys_maximum }: BudgetLimits): Budget => {
  // In the order of the last use, which is that of insertion.
  const buckets = new Map<string, { readonly level: number; readonly at_ms: number }>()
  return {
    charge: (key, cost, now) => {
      const at_ms = now.getTime()
      const bucket = buckets.get(key) ?? { level: capacity, at_ms }
      const refilled = (Math.max(at_ms - bucket.at_ms, 0) / second_ms) * refill_per_second
      const level = Math.min(bucket.level + refilled, capacity)
      // What costs more than the whole is paid with the whole: otherwise it could never be asked for.
      const price = Math.min(cost, capacity)
      const short = Math.max(price - level, 0)
      buckets.delete(key)
      buckets.set(key, { level: short > 0 ? level : level - price, at_ms: Math.max(at_ms, bucket.at_ms) })
      if (buckets.size > keys_maximum) forgetOldest(buckets)
      return (short / refill_per_second) * second_ms
    },
    size: () => buckets.size,
  }
}

const forgetOldest = (buckets: Map<string, unknown>): void => {
  for (const key of buckets.keys()) {
    buckets.delete(key)
    return
  }
}
