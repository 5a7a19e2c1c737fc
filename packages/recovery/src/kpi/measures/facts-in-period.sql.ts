import { assertNever, type DailyMeasureId, type KpiBasis } from '@quittance/core'
import { isPlacedInPeriod } from '../../report/freshness.sql.js'
import type { Report } from '../../report/resolve-report.js'
import { withinFilters } from '../../report/row-filter.sql.js'
import { type Sql, sql } from '../../report/sql.js'
import type { FactSource } from './fact-family.js'
import { factsOf } from './families.js'

/** The facts, as `factsOf` yields them, that the period selects under one of its meanings, within the filters. */
export const factsInPeriod = (
  report: Report,
  measures: readonly DailyMeasureId[],
  basis: KpiBasis,
  source: FactSource,
): Sql => {
  const { from, to, as_of } = report.bound
  switch (basis) {
    case 'placement':
      return sql`
    with ${factWindow(report, sql`'-infinity'::date`, sql`${as_of}`)}
    select * from (${factsOf(measures, source)}) as every
    where ${isPlacedInPeriod(report)}${withinFilters(report)}`
    case 'occurrence':
      return sql`
    with ${factWindow(report, sql`${from}`, sql`least(${to}, ${as_of})`)}
    select * from (${factsOf(measures, source)}) as every
    where true${withinFilters(report)}`
    default:
      return assertNever(basis)
  }
}

/** The CTE `fact_window`: the same days of every portfolio of the report. */
export const factWindow = ({ bound }: Report, first_day: Sql, last_day: Sql): Sql => sql`fact_window as (
      select portfolio_id, ${first_day} as from_day, ${last_day} as to_day
      from unnest(${bound.portfolio_ids}) as selected(portfolio_id)
    )`
