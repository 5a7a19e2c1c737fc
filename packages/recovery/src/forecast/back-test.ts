import {
  type BusinessDate,
  type BusinessMonth,
  type Clock,
  collectedIn,
  type DecidedPromises,
  endOfMonth,
  err,
  type ForecastPoint,
  forecastCash,
  type ForecastScore,
  keptRates,
  lastClosedMonth,
  monthsBetween,
  ok,
  type Result,
  scoreForecasts,
  shiftMonth,
} from '@quittance/core'
import type { Actor } from '../actor.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportSpec } from '../report/report-spec.js'
import type { Report } from '../report/resolve-report.js'
import type { SqlReader } from '../report/sql-reader.js'
import { expectPromises } from './expect-promises.js'
import { forecast_limits } from './forecast-limits.js'
import { forecastReports } from './forecast-reports.js'
import { matchCases, type MatchedCasePromise, type OpenPromise } from './open-promises.js'
import { type ForecastMovement, readMovements } from './read-movements.js'
import { keptRatePeriod } from './read-kept-rates.js'
import { type KnownSums, readKnownVintages, vintagesKnownAt } from './read-known-vintages.js'
import { type ForecastPromise, type Moments, readPromises } from './read-promises.js'

/**
 * From what a past forecast is made again. `known_then`: what had been recorded by that month end. `dated_then`: nothing
 * had been recorded yet, as where the history was brought in later; then what is dated by that day.
 */
export type BackTestBasis = 'known_then' | 'dated_then'

/** A point with what the forecast was made from. */
export type BackTestPoint = ForecastPoint & { readonly basis: BackTestBasis }

/** Past forecasts against what came. */
export type BackTestResult = {
  readonly as_of: BusinessDate
  readonly currency: string
  readonly computed_at: Date
  /** By month end, then by month. */
  readonly points: readonly BackTestPoint[]
  /** Of all points so many months ahead, from 1. */
  readonly scores: readonly (ForecastScore & { readonly months_ahead: number })[]
}

/**
 * Makes the forecast again as it would have been made at each of the last `months` month ends that another closed month
 * follows, from what was known then, and holds each of its months against what really came in since on what was placed by
 * then, as it is known now.
 */
export const backTestForecast = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
  months: number,
): Promise<Result<BackTestResult, ReportFailure>> => {
  const reports = await forecastReports(reader, actor, clock, spec, months)
  if (!reports.ok) return reports
  const { selection, learning } = reports.value
  const kind = spec.filters.find(({ dimension }) => dimension === 'claim_kind' || dimension === 'debtor_kind')
  if (kind !== undefined) return err({ code: 'filter_not_used', field: 'filters', dimension: kind.dimension })

  const last = lastClosedMonth(spec.as_of)
  const origins = Array.from({ length: months }, (_, position) => shiftMonth(last, position - months))
  const moments: Moments = { days: origins.map(endOfMonth), time_zone: actor.time_zone }
  const learnt = await readKnownVintages(reader, learning, moments)
  const selected = selectedSums(spec, await sumsOfSelection(reader, spec, selection, moments, learnt))
  const promises = await readPromiseHistory(reader, learning, selection, moments)
  if (!promises.ok) return promises
  const actual = vintagesKnownAt(selected, months, last)
  const points = origins.flatMap((origin, position): BackTestPoint[] => {
    const known = basisOf(learnt, position, origin)
    const cut = known === 'known_then' ? position : months
    const as_of = endOfMonth(origin)
    const ahead = monthsBetween(origin, last)
    const forecast = forecastCash({
      as_of,
      months: ahead,
      learning: vintagesKnownAt(learnt, cut, origin),
      vintages: vintagesKnownAt(selected, cut, origin),
      agreed: promisesKnownAt(promises.value, cut, as_of),
    })
    const placed_by_then = actual.filter(({ placement_month }) => placement_month <= origin)
    return forecast.months.map(({ month, total_minor }, index) => ({
      origin,
      month,
      months_ahead: index + 1,
      forecast_minor: total_minor,
      actual_minor: collectedIn(placed_by_then, month),
      basis: known,
    }))
  })
  return ok({
    as_of: spec.as_of,
    currency: selection.currency,
    computed_at: clock.now(),
    points,
    scores: Array.from({ length: months }, (_, index) => index + 1).map((months_ahead) => ({
      months_ahead,
      ...scoreForecasts(points.filter((point) => point.months_ahead === months_ahead)),
    })),
  })
}

/** Read again only where the selection is more than a choice of portfolios. */
const sumsOfSelection = async (
  reader: SqlReader,
  spec: ReportSpec,
  selection: Report,
  moments: Moments,
  learnt: readonly KnownSums[],
): Promise<readonly KnownSums[]> => {
  if (spec.period.from !== null || spec.period.to !== null) return await readKnownVintages(reader, selection, moments)
  const chosen = new Set(selection.portfolio_ids)
  return learnt.filter(({ portfolio_id }) => chosen.has(portfolio_id))
}

/** The months of placement that the filters let through. */
const selectedSums = (spec: ReportSpec, sums: readonly KnownSums[]): readonly KnownSums[] =>
  spec.filters
    .filter(({ dimension }) => dimension === 'placement_month')
    .reduce((left, { values }) => left.filter(({ placement_month }) => values.includes(placement_month)), sums)

const basisOf = (sums: readonly KnownSums[], position: number, origin: BusinessMonth): BackTestBasis => {
  const dated = sums.some(({ placed_minor, placement_month }) => placed_minor > 0n && placement_month <= origin)
  const known = sums.some(
    ({ placed_minor, placement_month, cut }) => placed_minor > 0n && placement_month <= origin && cut <= position,
  )
  return dated && !known ? 'dated_then' : 'known_then'
}

type PromiseHistory = {
  readonly promises: readonly ForecastPromise[]
  readonly movements: readonly ForecastMovement[]
}

/** Every promise that the actor may see, marked where it is of the selection, with the money of its case. */
const readPromiseHistory = async (
  reader: SqlReader,
  learning: Report,
  selection: Report,
  moments: Moments,
): Promise<Result<PromiseHistory, ReportFailure>> => {
  const report: Report = {
    ...selection,
    bound: { ...selection.bound, portfolio_ids: learning.bound.portfolio_ids },
  }
  const found = await readPromises(reader, report, 'all', moments, forecast_limits.promises_maximum)
  if (!found.ok) return found
  const chosen = new Set(selection.portfolio_ids)
  const promises = found.value.map((promise) => ({
    ...promise,
    is_selected: promise.is_selected && chosen.has(promise.portfolio_id),
  }))
  const cases = [...new Set(promises.map(({ debt_case_id }) => debt_case_id))]
  return ok({ promises, movements: await readMovements(reader, learning, cases, moments) })
}

/** What open promises let expect at a month end, weighed by those that had been decided in the months before. */
const promisesKnownAt = ({ promises, movements }: PromiseHistory, cut: number, as_of: BusinessDate) => {
  const matched = matchCases(
    promises.filter((promise) => promise.cut <= cut),
    movements.filter((movement) => movement.cut <= cut),
    as_of,
  )
  const open = matched.map((one) => one.open).filter((one): one is OpenPromise => one !== null)
  return expectPromises(open, keptRates(decidedBy(matched, as_of)))
}

const decidedBy = (matched: readonly MatchedCasePromise[], as_of: BusinessDate): DecidedPromises[] => {
  const { from, to } = keptRatePeriod(as_of)
  const decided = matched.filter(
    ({ deadline_on, is_cancelled }) => !is_cancelled && deadline_on >= from && deadline_on <= to,
  )
  return [...Map.groupBy(decided, ({ promise }) => promise.creditor_id)].map(([creditor_id, own]) => ({
    creditor_id,
    due_count: BigInt(own.length),
    due_minor: own.reduce((sum, { promise }) => sum + promise.amount_minor, 0n),
    kept_minor: own.reduce((sum, { appropriated_minor }) => sum + appropriated_minor, 0n),
  }))
}
