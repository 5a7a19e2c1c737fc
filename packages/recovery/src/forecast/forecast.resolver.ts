import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { ReportSpecInput } from '../kpi/report-spec.graphql.js'
import { reportSpecOf } from '../report/report-spec-of.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { unwrapReport } from '../report/unwrap-report.js'
import { type BackTestResult, backTestForecast } from './back-test.js'
import { computeForecast, type CreditorKeptRate, type ForecastResult } from './compute-forecast.js'
import { promisesFigure } from './promises-figure.js'
import { CashForecastView, ForecastBacktestView, type ForecastKeptRateView } from './forecast.graphql.js'

const months_default = 6

@Resolver()
export class ForecastResolver {
  @Query(() => CashForecastView, {
    description: 'Cash to be expected of what was placed in the period of the specification, by month.',
  })
  async forecast(
    @Arg('spec', () => ReportSpecInput, { description: 'What the report is about.' }) spec: ReportSpecInput,
    @Arg('months', () => Int, { nullable: true, description: 'Whole months ahead: 6 when left out, 12 at most.' })
    months: number | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<CashForecastView> {
    const actor = requireAction(context, 'read_portfolio')
    const { clock } = context.services
    const reader = entityManagerReader(await context.read())
    const asked = reportSpecOf(spec, clock.today(actor.time_zone))
    const result = unwrapReport(await computeForecast(reader, actor, clock, asked, months ?? months_default), context)
    return { ...viewOf(result), keptRates: await Promise.all(result.kept_rates.map((one) => rateView(one, context))) }
  }

  @Query(() => ForecastBacktestView, {
    description: 'The forecast as it would have been made at the ends of past months, against what came in since.',
  })
  async forecastBacktest(
    @Arg('spec', () => ReportSpecInput, { description: 'What the report is about.' }) spec: ReportSpecInput,
    @Arg('months', () => Int, { nullable: true, description: 'Past month ends: 6 when left out, 12 at most.' })
    months: number | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<ForecastBacktestView> {
    const actor = requireAction(context, 'read_portfolio')
    const { clock } = context.services
    const reader = entityManagerReader(await context.read())
    const asked = reportSpecOf(spec, clock.today(actor.time_zone))
    return backTestView(
      unwrapReport(await backTestForecast(reader, actor, clock, asked, months ?? months_default), context),
    )
  }
}

const viewOf = (result: ForecastResult): Omit<CashForecastView, 'keptRates'> => ({
  asOf: result.as_of,
  computedAt: result.computed_at,
  currency: result.currency,
  months: result.months.map(({ month, days_left, days, parts, total_minor, range }, position) => ({
    month,
    daysLeft: days_left,
    days,
    parts: parts.map(({ source, agreed_minor, expected_minor, counted_minor }) => ({
      source,
      agreedMinor: agreed_minor,
      expectedMinor: expected_minor,
      countedMinor: counted_minor,
    })),
    totalMinor: total_minor,
    lowMinor: range?.low_minor ?? null,
    highMinor: range?.high_minor ?? null,
    promisesMeasure: promisesFigure(month, position === 0),
  })),
  totalMinor: result.total_minor,
  openMinor: result.open_minor,
  learntFrom: [
    { level: 'portfolio', expectedMinor: result.learnt_from.portfolio },
    { level: 'creditor', expectedMinor: result.learnt_from.creditor },
    { level: 'agency', expectedMinor: result.learnt_from.agency },
  ],
  liquidation: result.liquidation.map(({ age, collected_minor, placed_minor, vintage_count }) => ({
    age,
    collectedMinor: collected_minor,
    placedMinor: placed_minor,
    vintageCount: vintage_count,
  })),
})

const rateView = async (
  { creditor_id, rate }: CreditorKeptRate,
  { loaders }: RequestContext,
): Promise<ForecastKeptRateView> => ({
  creditor: await loaders.creditorById.load(creditor_id),
  level: rate?.level ?? null,
  keptMinor: rate?.kept_minor ?? null,
  dueMinor: rate?.due_minor ?? null,
  dueCount: rate === null ? null : Number(rate.due_count),
})

const backTestView = (result: BackTestResult): ForecastBacktestView => ({
  asOf: result.as_of,
  computedAt: result.computed_at,
  currency: result.currency,
  points: result.points.map(({ origin, month, months_ahead, forecast_minor, actual_minor, basis }) => ({
    origin,
    month,
    monthsAhead: months_ahead,
    forecastMinor: forecast_minor,
    actualMinor: actual_minor,
    basis,
  })),
  scores: result.scores.map(({ months_ahead, points, mean_absolute_error, bias }) => ({
    monthsAhead: months_ahead,
    points,
    errorNumerator: mean_absolute_error?.numerator ?? null,
    errorDenominator: mean_absolute_error?.denominator ?? null,
    biasNumerator: bias?.numerator ?? null,
    biasDenominator: bias?.denominator ?? null,
  })),
})
