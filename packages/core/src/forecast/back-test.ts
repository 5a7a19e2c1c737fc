import type { BusinessMonth } from '../calendar/index.js'
import { type Ratio, ratio } from '../kpi/index.js'
import { absolute, divideRounded } from '../money/index.js'

/** A month as it was forecast at an earlier month end, and as it came. */
export interface ForecastPoint {
  /** The month at whose end the forecast would have been made. */
  readonly origin: BusinessMonth
  readonly month: BusinessMonth
  /** 1 for the month after the origin. */
  readonly months_ahead: number
  readonly forecast_minor: bigint
  readonly actual_minor: bigint
}

/** How far forecasts were off. */
export interface ForecastScore {
  readonly points: number
  /** Mean of |forecast − actual| ÷ actual over the months in which something came in; null without any. */
  readonly mean_absolute_error: Ratio | null
  /** (Sum of the forecasts − sum of the actuals) ÷ sum of the actuals: above zero, too much was promised. */
  readonly bias: Ratio | null
}

/** Each error is rounded to a millionth before the mean is taken, so that the mean is one exact fraction. */
const million = 1_000_000n

/** The error of one forecast as a share of what came, signed; null when nothing came in. */
export function pointError({ forecast_minor, actual_minor }: ForecastPoint): Ratio | null {
  return ratio(forecast_minor - actual_minor, actual_minor)
}

/** Adds up the errors of forecasts. */
export function scoreForecasts(points: readonly ForecastPoint[]): ForecastScore {
  const errors = points.map(pointError).filter((error) => error !== null)
  const sum_millionths = errors.reduce(
    (sum, { numerator, denominator }) => sum + divideRounded(absolute(numerator) * million, denominator, 'half_even'),
    0n,
  )
  const forecast_minor = points.reduce((sum, point) => sum + point.forecast_minor, 0n)
  const actual_minor = points.reduce((sum, point) => sum + point.actual_minor, 0n)
  return {
    points: points.length,
    mean_absolute_error: ratio(sum_millionths, BigInt(errors.length) * million),
    bias: ratio(forecast_minor - actual_minor, actual_minor),
  }
}
