import {
  type BusinessDate,
  type BusinessMonth,
  type Clock,
  type CollectedFact,
  isBusinessMonth,
  limits,
  type MeasureId,
  type Money,
  ok,
  type PlacedFact,
  recoveryCurve,
  type Result,
} from '@quittance/core'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { factsOf } from '../kpi/measures/families.js'
import {
  factSource,
  type Freshness,
  freshness,
  freshnessOf,
  isPlacedInPeriod,
  isStoredAndClean,
  stateColumns,
} from '../report/freshness.sql.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportSpec } from '../report/report-spec.js'
import { type Report, resolveReport } from '../report/resolve-report.js'
import { withinFilters } from '../report/row-filter.sql.js'
import { listParameter, type Sql, sql } from '../report/sql.js'
import { type SqlReader, wholeNumber } from '../report/sql-reader.js'

/** One placement month of a recovery curve. */
export type RecoveryCurveRow = {
  readonly placement_month: BusinessMonth
  readonly placed: Money
  readonly claim_count: bigint
  /** Collected by the end of each month since placement, from 0; null where that month has not begun by the as-of day. */
  readonly cumulative_collected_minor: readonly (bigint | null)[]
}

/** Recovery by placement month. */
export type RecoveryCurveResult = Freshness & {
  readonly as_of: BusinessDate
  /** Cells of every row. */
  readonly months_maximum: number
  readonly rows: readonly RecoveryCurveRow[]
}

const curveMeasures = ['placed_minor', 'placed_count', 'collected_minor'] as const satisfies readonly MeasureId[]

/**
 * What was collected of each month's placements by months since placement, of the claims placed in the period. Of more
 * placement months than `limits.curve_months_maximum` the latest are shown, and as many cells.
 */
export const computeRecoveryCurve = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
): Promise<Result<RecoveryCurveResult, ReportFailure>> => {
  const resolved = await resolveReport(reader, actor, clock, spec)
  if (!resolved.ok) return resolved
  const report = resolved.value
  const rows = await reader(monthRow, curveStatement(report))
  const facts = factsIn(rows)
  const { as_of } = report
  const curve = recoveryCurve(placedOf(facts), collectedOf(facts), { as_of, mode: 'cumulative' })
  const shown = curve.rows.slice(-limits.curve_months_maximum)
  const months_maximum =
    Math.min(shown[0]?.cells.findLastIndex((cell) => cell !== null) ?? -1, limits.curve_months_maximum - 1) + 1
  return ok({
    as_of,
    months_maximum,
    rows: shown.map((row): RecoveryCurveRow => ({
      placement_month: row.placement_month,
      placed: { amount_minor: row.placed_minor, currency: report.currency },
      claim_count: countOf(facts, row.placement_month),
      cumulative_collected_minor: row.cells.slice(0, months_maximum),
    })),
    ...freshnessOf(report, rows[0]),
  })
}

const month = z.string().refine(isBusinessMonth)

const monthRow = z.object({
  ...stateColumns,
  measure: z.enum(curveMeasures).nullable(),
  placement_month: month.nullable(),
  occurred_in: month.nullable(),
  total: wholeNumber.nullable(),
})

/** Sums of one measure over one placement month and one month of occurrence. */
type MonthFact = {
  readonly measure: (typeof curveMeasures)[number]
  readonly placement_month: BusinessMonth
  readonly occurred_in: BusinessMonth
  readonly total: bigint
}

const factsIn = (rows: readonly z.infer<typeof monthRow>[]): MonthFact[] =>
  rows.flatMap(({ measure, placement_month, occurred_in, total }) =>
    measure === null || placement_month === null || occurred_in === null || total === null
      ? []
      : [{ measure, placement_month, occurred_in, total }],
  )

const ofMeasure = (facts: readonly MonthFact[], measure: MonthFact['measure']): MonthFact[] =>
  facts.filter((fact) => fact.measure === measure)

const placedOf = (facts: readonly MonthFact[]): PlacedFact[] =>
  ofMeasure(facts, 'placed_minor').map(({ placement_month, total }) => ({ placement_month, placed_minor: total }))

/** Later days than the as-of day are left out by the statement, so the month of occurrence is all that matters here. */
const collectedOf = (facts: readonly MonthFact[]): CollectedFact[] =>
  ofMeasure(facts, 'collected_minor').map(({ placement_month, occurred_in, total }) => ({
    placement_month,
    collected_on: occurred_in,
    collected_minor: total,
  }))

const countOf = (facts: readonly MonthFact[], placement_month: BusinessMonth): bigint =>
  ofMeasure(facts, 'placed_count')
    .filter((fact) => fact.placement_month === placement_month)
    .reduce((sum, { total }) => sum + total, 0n)

const curveStatement = (report: Report): Sql => sql`with${freshness(report)},
  fact as (
    select stored.measure, stored.day, stored.placed_on, stored.value
    from closed
    join daily_measure stored on stored.organisation_id = ${report.bound.organisation_id}
      and stored.portfolio_id = closed.portfolio_id
    where stored.measure = any(${listParameter('text[]', curveMeasures)})
      and ${isStoredAndClean(report)}${withinFilters(report)}
    union all
    select measure, day, placed_on, value
    from (${factsOf(curveMeasures, factSource(report))}) as live
    where true${withinFilters(report)}
  ),
  -- By day first: a month is written once for each pair of days, and not for each row.
  by_day as (
    select measure, placed_on, day, sum(value) as value
    from fact
    where ${isPlacedInPeriod(report)}
    group by measure, placed_on, day
  ),
  total as (
    select measure, to_char(placed_on, 'YYYY-MM') as placement_month, to_char(day, 'YYYY-MM') as occurred_in,
           sum(value) as value
    from by_day
    group by 1, 2, 3
  )
  select state.is_live, state.stored_at, total.measure, total.placement_month, total.occurred_in,
         total.value::text as total
  from state left join total on true`
