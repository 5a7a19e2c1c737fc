import { makeCase } from './case.js'
import type { PortfolioModel } from './portfolio-model.js'
import { Random } from './random.js'
import type { DemoCase } from './record.js'
import { dayInMonth, monthOfYear, workingDayFrom } from './working-day.js'
import type { Day } from './working-day.js'

/** How many months of placements lie behind the current one. */
export const DEMO_MONTHS = 24

/** Volumes by calendar month: creditors deliver less in August and at the year's end, more in January. */
const SEASON: readonly number[] = [1.18, 1.02, 1.04, 1, 0.96, 1.02, 0.94, 0.68, 1.05, 1.06, 1, 0.86]

/** Whose cases to make: `last_day` is the newest day anything may have happened on; `scale` multiplies the volumes. */
export type PortfolioRequest = {
  readonly seed: string
  readonly portfolio: PortfolioModel
  readonly last_day: Day
  readonly scale: number
}

/** The cases of a portfolio, placement by placement, oldest first; each is made when it is asked for. */
export function* portfolioCases({ seed, portfolio, last_day, scale }: PortfolioRequest): Generator<DemoCase> {
  for (let month = 0; month <= DEMO_MONTHS; month += 1) {
    const placed_on = workingDayFrom(dayInMonth(last_day, month - DEMO_MONTHS, portfolio.delivery_day))
    if (placed_on > last_day) return
    let missing = placementSize(seed, portfolio, month, placed_on, scale)
    for (let number = 1; missing > 0; number += 1) {
      const made = makeCase({ seed, portfolio, month, number, placed_on, maximum_claims: missing })
      missing -= made.claims.length
      yield made
    }
  }
}

function placementSize(seed: string, portfolio: PortfolioModel, month: number, placed_on: Day, scale: number): number {
  const random = new Random(seed, portfolio.code, month, 'volume')
  const drift = 1 + (portfolio.volume_drift * month) / DEMO_MONTHS
  const season = SEASON[monthOfYear(placed_on) - 1] ?? 1
  return Math.max(1, Math.round(portfolio.monthly_claims * drift * season * random.logNormal(1, 0.1) * scale))
}
