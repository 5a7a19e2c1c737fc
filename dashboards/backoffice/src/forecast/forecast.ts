import { ratio, type Ratio } from '@quittance/core'
import type { ReportFilter } from '../report/report-filter.js'
import type { BackTestFiguresQuery } from './back-test-figures.generated.js'
import type { ForecastFiguresQuery } from './forecast-figures.generated.js'

/** The dimensions that say of which day or whose work a fact is: cash to come has neither yet. */
const facts_alone = ['month', 'day', 'agent'] as const

/** The filters that a forecast cannot follow. */
export function filtersWithoutForecast(filter: ReportFilter): (typeof facts_alone)[number][] {
  return facts_alone.filter((dimension) => filter[dimension] !== undefined)
}

/** A forecast as the API computes it. */
export type ForecastFigures = ForecastFiguresQuery['forecast']

/** One month of it. */
export type ForecastMonth = ForecastFigures['months'][number]

/** Past forecasts against what came. */
export type BackTestFigures = BackTestFiguresQuery['forecastBacktest']

/** One past forecast of one month. */
export type BackTestPoint = BackTestFigures['points'][number]

/** What one source brings in one month. */
export function partOf(month: ForecastMonth, source: ForecastMonth['parts'][number]['source']) {
  return month.parts.find((part) => part.source === source)
}

/** A fraction that the API writes as two numbers; null where there is none. */
export function fraction(numerator: string | null, denominator: string | null): Ratio | null {
  return numerator === null || denominator === null ? null : ratio(BigInt(numerator), BigInt(denominator))
}

/** How far one forecast was off, signed; null when nothing came in. */
export function pointError({ forecastMinor, actualMinor }: BackTestPoint): Ratio | null {
  return ratio(BigInt(forecastMinor) - BigInt(actualMinor), BigInt(actualMinor))
}

/** The forecasts made one month before, by month: the line that is read against what came. */
export function nextMonthPoints({ points }: BackTestFigures): BackTestPoint[] {
  return points.filter(({ monthsAhead }) => monthsAhead === 1)
}
