export { type ForecastPoint, type ForecastScore, pointError, scoreForecasts } from './back-test.js'
export {
  type CashForecast,
  forecastCash,
  type ForecastInput,
  type ForecastMonth,
  type ForecastPart,
} from './forecast-cash.js'
export { forecast_months_maximum, type ForecastSpan, forecastSpans } from './forecast-months.js'
export {
  decided_promises_minimum,
  type DecidedPromises,
  kept_rate_months,
  type KeptRate,
  keptRates,
} from './kept-rate.js'
export {
  forecast_levels,
  type ForecastLevel,
  learnLiquidation,
  type Liquidation,
  type LiquidationRate,
  mature_vintages_minimum,
} from './liquidation.js'
export {
  type AmountRange,
  collectedIn,
  type PastError,
  pastErrors,
  rangeOf,
  replays_maximum,
  replays_minimum,
} from './range.js'
export {
  type AgreedAmount,
  type AgreedSourceId,
  forecast_source_ids,
  forecast_sources,
  type ForecastSourceId,
} from './source.js'
export { ageIn, lastClosedMonth, type Vintage } from './vintage.js'
