import { assert, type MeasureId } from '@quittance/core'
import { position_columns } from '../../report/row-filter.sql.js'
import { keyArray, keyColumns, keyNames } from '../../report/row-key.sql.js'
import { joined, type Sql, sql, verbatim } from '../../report/sql.js'
import type { Report } from '../../report/resolve-report.js'
import { standingCases } from '../../standing/standing-cases.sql.js'
import type { MeasureReader, SharedRows } from './measure-reader.js'

/** The cases that stand, read once for all that is counted of them. */
export const caseStock: SharedRows = { name: 'standing', rows: standingCases }

/**
 * Reads what stands case by case, from the ledger: how late a case is depends on all of its claims together, so that
 * nothing which is stored claim by claim adds up to it. Balances would add up; numbers of cases do not.
 */
export const caseReader: MeasureReader = {
  is_additive: false,
  shared: caseStock,
  totals: (report, measures, dimensions) => sql`
    select ${keyArray(dimensions)} as key, measure, sum(placement) as placement, sum(occurrence) as occurrence
    from (
      -- By case first, because one case may stand in several rows of a finer grouping.
      select ${keyColumns(dimensions, position_columns)}standing.debt_case_id, oldest_due_on, is_workable,
             sum(placement_minor) as placement_minor, sum(occurrence_minor) as occurrence_minor,
             bool_or(placement_open) as placement_open, bool_or(occurrence_open) as occurrence_open
      from standing${dimensions.includes('team') ? sql` left join closed using (portfolio_id)` : sql``}
      group by ${keyNames(dimensions)}standing.debt_case_id, oldest_due_on, is_workable
    ) as standing
    cross join lateral (values ${joined(
      measures.map(
        (id) => sql`(${nameOf(id)}, ${valueOf(id, report, 'placement')}, ${valueOf(id, report, 'occurrence')})`,
      ),
      ', ',
    )}) as added(measure, placement, occurrence)
    group by ${keyNames(dimensions)}measure`,
  contributions: (report, measures, basis, source) => sql`
    select debt_case_id, added.measure, added.value::bigint as value
    from (${standingCases(report, [], source)}) as standing
    cross join lateral (values ${joined(
      measures.map((id) => sql`(${nameOf(id)}, ${valueOf(id, report, basis)})`),
      ', ',
    )}) as added(measure, value)
    where added.value <> 0`,
}

const nameOf = (id: MeasureId): Sql => verbatim(`'${id}'`)

/** What a case adds to a measure under a basis. */
const valueOf = (id: MeasureId, { bound }: Report, basis: 'placement' | 'occurrence'): Sql => {
  const value = values[id]
  assert(value !== undefined, `Not read case by case: ${id}`)
  return value({
    open_minor: verbatim(`coalesce(${basis}_minor, 0)`),
    is_open: verbatim(`${basis}_open`),
    days: sql`coalesce(${bound.as_of} - oldest_due_on, 0)`,
  })
}

type Standing = { readonly open_minor: Sql; readonly is_open: Sql; readonly days: Sql }

const values: Partial<Readonly<Record<MeasureId, (standing: Standing) => Sql>>> = {
  at_risk_30_minor: ({ open_minor, days }) => sql`case when ${days} > 30 then ${open_minor} else 0 end`,
  at_risk_60_minor: ({ open_minor, days }) => sql`case when ${days} > 60 then ${open_minor} else 0 end`,
  at_risk_90_minor: ({ open_minor, days }) => sql`case when ${days} > 90 then ${open_minor} else 0 end`,
  open_case_count: ({ is_open }) => sql`${is_open}::int`,
  overdue_case_count: ({ is_open, days }) => sql`(${is_open} and ${days} > 0)::int`,
  overdue_case_days_count: ({ is_open, days }) => sql`case when ${is_open} and ${days} > 0 then ${days} else 0 end`,
  workable_case_count: ({ is_open }) => sql`(${is_open} and is_workable)::int`,
}
