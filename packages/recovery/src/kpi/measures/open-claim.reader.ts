import { assert, type MeasureId } from '@quittance/core'
import { openChanges } from '../../ageing/open-changes.sql.js'
import { openStock } from '../../ageing/open-stock.sql.js'
import { isPlacedInPeriod } from '../../report/freshness.sql.js'
import type { Report } from '../../report/resolve-report.js'
import { position_columns, withinFilters } from '../../report/row-filter.sql.js'
import { keyArray, keyColumns, keyNames } from '../../report/row-key.sql.js'
import { joined, type Sql, sql, verbatim } from '../../report/sql.js'
import { factWindow } from './facts-in-period.sql.js'
import type { MeasureReader } from './measure-reader.js'

/** Reads what is open claim by claim, from the stored changes of the open balance by due date. */
export const openClaimReader: MeasureReader = {
  is_additive: true,
  totals: (report, measures, dimensions, source) => sql`
    select ${keyArray(dimensions)} as key, measure, sum(value) filter (where is_placed) as placement, sum(value) as occurrence
    from (
      -- By due date first: what is read of it is found once for each of them, and not for each change.
      select ${keyColumns(dimensions, position_columns)}due_on, ${isPlacedInPeriod(report)} as is_placed,
             sum(change_minor) as change_minor, sum(change_count) as change_count
      from (${openStock(report, source)}) as change
      group by ${keyNames(dimensions)}due_on, is_placed
    ) as by_due_date
    cross join lateral (values ${valuesOf(report, measures)}) as added(measure, value)
    where added.value <> 0
    group by ${keyNames(dimensions)}measure`,
  contributions: (report, measures, basis, source) => sql`
    with ${factWindow(report, sql`'-infinity'::date`, sql`${report.bound.as_of}`)}
    select debt_case_id, added.measure, added.value::bigint as value
    from (${openChanges(source)}) as change
    cross join lateral (values ${valuesOf(report, measures)}) as added(measure, value)
    where ${basis === 'placement' ? isPlacedInPeriod(report) : sql`placed_on <= ${report.bound.as_of}`}
      ${withinFilters(report, position_columns)} and added.value <> 0`,
}

const valuesOf = (report: Report, measures: readonly MeasureId[]): Sql =>
  joined(
    measures.map((id) => {
      const value = valueOf[id]
      assert(value !== undefined, `Not read claim by claim: ${id}`)
      return sql`(${verbatim(`'${id}'`)}, ${value(sql`(${report.bound.as_of} - due_on)`)})`
    }),
    ', ',
  )

/** What a change of the balance of a due date adds, given the days past due; claims without one are null days late. */
const valueOf: Partial<Readonly<Record<MeasureId, (days: Sql) => Sql>>> = {
  open_minor: () => sql`change_minor`,
  open_count: () => sql`change_count`,
  overdue_minor: (days) => sql`case when ${days} > 0 then change_minor else 0 end`,
  overdue_count: (days) => sql`case when ${days} > 0 then change_count else 0 end`,
  overdue_30_minor: (days) => sql`case when ${days} > 30 then change_minor else 0 end`,
  overdue_60_minor: (days) => sql`case when ${days} > 60 then change_minor else 0 end`,
  overdue_90_minor: (days) => sql`case when ${days} > 90 then change_minor else 0 end`,
  overdue_minor_days: (days) => sql`case when ${days} > 0 then change_minor * ${days} else 0 end`,
  overdue_days_count: (days) => sql`case when ${days} > 0 then change_count * ${days} else 0 end`,
}
