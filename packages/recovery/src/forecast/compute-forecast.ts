import {
  type AgreedAmount,
  type AmountRange,
  type BusinessDate,
  type CashForecast,
  type Clock,
  forecastCash,
  type ForecastMonth,
  type KeptRate,
  keptRates,
  lastClosedMonth,
  monthsBetween,
  ok,
  pastErrors,
  rangeOf,
  type Result,
  type Vintage,
} from '@quittance/core'
import type { Actor } from '../actor.js'
import type { Freshness } from '../report/freshness.sql.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportSpec } from '../report/report-spec.js'
import type { SqlReader } from '../report/sql-reader.js'
import { agreed_sources } from './agreed-sources.js'
import { forecastReports, type ForecastReports } from './forecast-reports.js'
import { readDecidedPromises } from './read-kept-rates.js'
import { readVintages } from './read-vintages.js'

/** A month of a forecast with where it may lie. */
export type ForecastMonthResult = ForecastMonth & { readonly range: AmountRange | null }

/** The kept rate that weighs the open promises of a creditor. */
export type CreditorKeptRate = { readonly creditor_id: string; readonly rate: KeptRate | null }

/** What came in at one age, of the vintages of the portfolios that are forecast. */
export type LiquidationAge = {
  readonly age: number
  readonly collected_minor: bigint
  readonly placed_minor: bigint
  readonly vintage_count: number
}

/** A cash forecast with everything it is made of. */
export type ForecastResult = Freshness &
  Omit<CashForecast, 'months'> & {
    readonly as_of: BusinessDate
    readonly currency: string
    readonly months: readonly ForecastMonthResult[]
    readonly kept_rates: readonly CreditorKeptRate[]
    readonly liquidation: readonly LiquidationAge[]
  }

/**
 * The cash to be expected in the months to come, of what was placed up to the as-of day (see `forecastCash` of core).
 * Nothing is stored: experience is read from the statistics, promises from their rows.
 */
export const computeForecast = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
  months: number,
): Promise<Result<ForecastResult, ReportFailure>> => {
  const reports = await forecastReports(reader, actor, clock, spec, months)
  if (!reports.ok) return reports
  const { selection, learning, decisions } = reports.value
  const { vintages: learnt, ...freshness } = await readVintages(reader, learning)
  const vintages = await selectedVintages(reader, spec, reports.value, learnt)
  const keptRateOf = keptRates(await readDecidedPromises(reader, decisions))
  const agreed: AgreedAmount[] = []
  for (const source of Object.values(agreed_sources)) {
    const today = clock.today(actor.time_zone)
    const amounts = await source(reader, { report: selection, today, keptRateOf })
    if (!amounts.ok) return amounts
    agreed.push(...amounts.value)
  }
  return ok({
    ...freshness,
    ...forecastOf({ as_of: spec.as_of, months, learnt, vintages, agreed }),
    currency: selection.currency,
    kept_rates: [...new Set(vintages.map(({ creditor_id }) => creditor_id))].toSorted().map((creditor_id) => ({
      creditor_id,
      rate: keptRateOf(creditor_id),
    })),
  })
}

/** What a forecast is computed from, once it has been read. */
export type ForecastFacts = {
  readonly as_of: BusinessDate
  readonly months: number
  readonly learnt: readonly Vintage[]
  readonly vintages: readonly Vintage[]
  readonly agreed: readonly AgreedAmount[]
}

/** The forecast, its ranges, and the experience behind it. */
export const forecastOf = ({ as_of, months, learnt, vintages, agreed }: ForecastFacts) => {
  const forecast = forecastCash({ as_of, months, learning: learnt, vintages, agreed })
  const errors = pastErrors(learnt, vintages, as_of, months)
  // The rest of a month that has begun is as near as the month after a closed one.
  const begun = forecast.months.length - months
  return {
    ...forecast,
    as_of,
    months: forecast.months.map((month, position) => ({
      ...month,
      range: rangeOf(month.total_minor, Math.max(1, position + 1 - begun), errors),
    })),
    liquidation: liquidationOf(vintages, as_of),
  }
}

/** The same rows when the specification only chooses portfolios; a period or a kind of claim is asked for. */
const selectedVintages = async (
  reader: SqlReader,
  spec: ReportSpec,
  { selection }: ForecastReports,
  learnt: readonly Vintage[],
): Promise<readonly Vintage[]> => {
  const whole = spec.period.from === null && spec.period.to === null && selection.filters.length === 0
  if (!whole) return (await readVintages(reader, selection)).vintages
  const chosen = new Set(selection.portfolio_ids)
  return learnt.filter(({ portfolio_id }) => chosen.has(portfolio_id))
}

const liquidationOf = (vintages: readonly Vintage[], as_of: BusinessDate): LiquidationAge[] => {
  const last = lastClosedMonth(as_of)
  const ages: LiquidationAge[] = []
  for (let age = 0; ; age += 1) {
    const observed = vintages.filter(
      ({ placement_month, placed_minor }) => placed_minor > 0n && monthsBetween(placement_month, last) >= age,
    )
    if (observed.length === 0) return ages
    ages.push({
      age,
      vintage_count: observed.length,
      placed_minor: observed.reduce((sum, { placed_minor }) => sum + placed_minor, 0n),
      collected_minor: observed.reduce((sum, { collected_minor }) => sum + (collected_minor.get(age) ?? 0n), 0n),
    })
  }
}
