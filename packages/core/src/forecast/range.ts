import { type BusinessDate, type BusinessMonth, endOfMonth, shiftMonth } from '../calendar/index.js'
import type { Ratio } from '../kpi/index.js'
import { divideRounded } from '../money/index.js'
import { curveOf } from './forecast-cash.js'
import { forecastSpans } from './forecast-months.js'
import { learnLiquidation } from './liquidation.js'
import { ageIn, lastClosedMonth, type Vintage } from './vintage.js'

/** Past month ends from which the curve is drawn again. */
export const replays_maximum = 12

/** Past errors without which no range is told. */
export const replays_minimum = 4

/** What came in divided by what the curve had expected, so many months ahead. */
export interface PastError {
  /** 1 for the month after. */
  readonly months_ahead: number
  readonly ratio: Ratio
}

/**
 * What the curve would have expected at past month ends, against what came in: learnt from what was dated by then, of the
 * vintages of then. The spread of these is the range of a forecast.
 */
export function pastErrors(
  learning: readonly Vintage[],
  vintages: readonly Vintage[],
  as_of: BusinessDate,
  months: number,
): PastError[] {
  const last = lastClosedMonth(as_of)
  return Array.from({ length: replays_maximum }, (_, position) => shiftMonth(last, -(position + 1))).flatMap(
    (origin) => {
      const liquidation = learnLiquidation(learning, origin)
      const known = vintages.filter((vintage) => ageIn(vintage, origin) >= 0)
      return forecastSpans(endOfMonth(origin), months).flatMap((span, index): PastError[] => {
        if (span.month > last) return []
        const expected = known.reduce((sum, one) => sum + (curveOf(one, span, liquidation)?.expected_minor ?? 0n), 0n)
        if (expected <= 0n) return []
        return [
          { months_ahead: index + 1, ratio: { numerator: collectedIn(known, span.month), denominator: expected } },
        ]
      })
    },
  )
}

/** What came in in a month on some vintages. */
export function collectedIn(vintages: readonly Vintage[], month: BusinessMonth): bigint {
  return vintages.reduce((sum, vintage) => sum + (vintage.collected_minor.get(ageIn(vintage, month)) ?? 0n), 0n)
}

/** An amount between two others. */
export interface AmountRange {
  readonly low_minor: bigint
  readonly high_minor: bigint
}

/**
 * Where a total lies in about eight of ten cases: the total times the 10th and the 90th percentile (nearest rank) of the
 * past errors as many months ahead; where there are fewer than `replays_minimum` of them, of all past errors; rounded half
 * even. The total lies in its range. Null when even those are too few.
 */
export function rangeOf(total_minor: bigint, months_ahead: number, errors: readonly PastError[]): AmountRange | null {
  const same = errors.filter((error) => error.months_ahead === months_ahead)
  const used = (same.length >= replays_minimum ? same : errors).map(({ ratio }) => ratio).toSorted(compareRatios)
  const low = used[nearestRank(used.length, 10)]
  const high = used[nearestRank(used.length, 90)]
  if (used.length < replays_minimum || low === undefined || high === undefined) return null
  const scaled = ({ numerator, denominator }: Ratio) => divideRounded(total_minor * numerator, denominator, 'half_even')
  const [least, most] = [scaled(low), scaled(high)]
  return {
    low_minor: least < 0n ? 0n : least < total_minor ? least : total_minor,
    high_minor: most > total_minor ? most : total_minor,
  }
}

function nearestRank(count: number, percent: number): number {
  return Math.max(0, Math.ceil((count * percent) / 100) - 1)
}

function compareRatios(left: Ratio, right: Ratio): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
