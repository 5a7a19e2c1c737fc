import type { BusinessMonth } from '../calendar/index.js'
import { ageIn, type Vintage } from './vintage.js'

/** From how wide a circle a rate was learnt, the narrowest first. */
export const forecast_levels = ['portfolio', 'creditor', 'agency'] as const

/** From how wide a circle a rate was learnt. */
export type ForecastLevel = (typeof forecast_levels)[number]

/** Vintages that must have been observed at an age before a portfolio, or a creditor, speaks for itself. */
export const mature_vintages_minimum = 3

/** What came in during one month since placement, and of how much. */
export interface LiquidationRate {
  readonly level: ForecastLevel
  readonly collected_minor: bigint
  /** Above zero. */
  readonly placed_minor: bigint
  /** Vintages that were observed at that age to the end of the month. */
  readonly vintage_count: number
}

interface Pool {
  collected_minor: bigint
  placed_minor: bigint
  vintage_count: number
}

/** Incremental liquidation by months since placement. */
export type Liquidation = (
  vintage: Pick<Vintage, 'portfolio_id' | 'creditor_id'>,
  age: number,
) => LiquidationRate | null

/**
 * Learns how much of what was placed comes in during each month since placement (the incremental form of the chain
 * ladder, weighted by volume): of all vintages whose month at that age is over, the collected divided by the placed. The
 * vintages of the same portfolio speak where at least `mature_vintages_minimum` of them were observed at that age, else
 * those of the same creditor on the same condition, else all there are. Null at an age that none has reached.
 */
export function learnLiquidation(vintages: Iterable<Vintage>, last_month: BusinessMonth): Liquidation {
  const pools = new Map<string, Pool[]>()
  for (const vintage of vintages) {
    if (vintage.placed_minor <= 0n) continue
    const last_age = ageIn(vintage, last_month)
    for (const key of [vintage.portfolio_id, vintage.creditor_id, everyone]) {
      const ages = pools.get(key) ?? []
      pools.set(key, ages)
      for (let age = 0; age <= last_age; age += 1) {
        const pool = (ages[age] ??= { collected_minor: 0n, placed_minor: 0n, vintage_count: 0 })
        pool.collected_minor += vintage.collected_minor.get(age) ?? 0n
        pool.placed_minor += vintage.placed_minor
        pool.vintage_count += 1
      }
    }
  }
  return ({ portfolio_id, creditor_id }, age) => {
    const circles = [
      ['portfolio', portfolio_id, mature_vintages_minimum],
      ['creditor', creditor_id, mature_vintages_minimum],
      ['agency', everyone, 1],
    ] as const
    for (const [level, key, minimum] of circles) {
      const pool = pools.get(key)?.[age]
      if (pool !== undefined && pool.vintage_count >= minimum) return { level, ...pool }
    }
    return null
  }
}

/** The key of the pool of all vintages; ids are never empty. */
const everyone = ''
