import { type Clock, type DimensionId, err, forecast_months_maximum, ok, type Result } from '@quittance/core'
import type { Actor } from '../actor.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportSpec } from '../report/report-spec.js'
import { type Report, resolveReport } from '../report/resolve-report.js'
import type { SqlReader } from '../report/sql-reader.js'
import { keptRatePeriod } from './read-kept-rates.js'

/** What a forecast reads, all as of one day. */
export type ForecastReports = {
  /** Whose cash is forecast: the portfolios of the specification, and of them what was placed in its period. */
  readonly selection: Report
  /** From what experience is learnt: all that the actor may see in that currency. */
  readonly learning: Report
  /** Promises decided in the months before, of the same. */
  readonly decisions: Report
}

/** The dimensions that say of which day or whose work a fact is: cash to come has neither yet. */
const facts_alone: readonly DimensionId[] = ['month', 'day', 'agent']

/** Checks what is asked of a forecast. The period of the specification selects placements. */
export const forecastReports = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
  months: number,
): Promise<Result<ForecastReports, ReportFailure>> => {
  if (!Number.isInteger(months) || months < 1 || months > forecast_months_maximum)
    return err({ code: 'months_out_of_range', field: 'months', maximum: forecast_months_maximum })
  const useless = spec.filters.find(({ dimension }) => facts_alone.includes(dimension))
  if (useless !== undefined) return err({ code: 'filter_not_used', field: 'filters', dimension: useless.dimension })
  const selection = await resolveReport(reader, actor, clock, spec)
  if (!selection.ok) return selection
  const everything = {
    ...spec,
    creditor_ids: null,
    portfolio_ids: null,
    filters: [],
    period: { from: null, to: null },
    currency: selection.value.currency,
  }
  const learning = await resolveReport(reader, actor, clock, everything)
  if (!learning.ok) return learning
  const decisions = await resolveReport(reader, actor, clock, { ...everything, period: keptRatePeriod(spec.as_of) })
  return decisions.ok
    ? ok({ selection: selection.value, learning: learning.value, decisions: decisions.value })
    : decisions
}
