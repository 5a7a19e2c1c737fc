import type { KpiBasis, MeasureId, MeasureTotals } from '@quittance/core'
import { z } from 'zod'
import {
  type Freshness,
  freshness,
  freshnessOf,
  isPlacedInPeriod,
  isStoredAndClean,
  stateColumns,
} from '../report/freshness.sql.js'
import type { Report } from '../report/resolve-report.js'
import { listParameter, type Sql, sql } from '../report/sql.js'
import { type SqlReader, wholeNumber } from '../report/sql-reader.js'
import { factsOf } from './measures/families.js'
import { promiseAwareSource } from './promise-outcomes.js'

/** Totals of measures under both meanings of the period, of one moment. */
export type ReportTotals = { readonly [Basis in KpiBasis]: MeasureTotals } & Freshness

const totalRow = z.object({
  ...stateColumns,
  measure: z.string().nullable(),
  placement: wholeNumber.nullable(),
  occurrence: wholeNumber.nullable(),
})

/** Adds up some measures over the portfolios, period and as-of day of a report, in one statement. */
export const measureTotals = async (
  reader: SqlReader,
  report: Report,
  measures: readonly MeasureId[],
): Promise<ReportTotals> => {
  const source = await promiseAwareSource(reader, report, measures)
  const rows = await reader(totalRow, totalsStatement(report, measures, factsOf(measures, source)))
  const totalsOf = (basis: KpiBasis): MeasureTotals =>
    Object.fromEntries(rows.flatMap((row) => (row.measure === null ? [] : [[row.measure, row[basis] ?? 0n]])))
  return { placement: totalsOf('placement'), occurrence: totalsOf('occurrence'), ...freshnessOf(report, rows[0]) }
}

const totalsStatement = (report: Report, measures: readonly MeasureId[], facts: Sql): Sql => {
  const { organisation_id, from, to } = report.bound
  return sql`with${freshness(report)},
  fact as (
    select stored.measure, stored.day, stored.placed_on, stored.value
    from closed
    join daily_measure stored on stored.organisation_id = ${organisation_id}
      and stored.portfolio_id = closed.portfolio_id
    where stored.measure = any(${listParameter('text[]', measures)})
      and ${isStoredAndClean(report)}
    union all
    select measure, day, placed_on, value
    from (${facts}) as live
  ),
  total as (
    select measure,
           sum(value) filter (where ${isPlacedInPeriod(report)}) as placement,
           sum(value) filter (where day between ${from} and ${to}) as occurrence
    from fact
    group by measure
  )
  select state.is_live, state.stored_at, total.measure, total.placement::text, total.occurrence::text
  from state left join total on true`
}
