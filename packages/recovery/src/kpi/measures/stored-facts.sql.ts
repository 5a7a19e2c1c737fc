import type { DailyMeasureId, DimensionId } from '@quittance/core'
import { isStoredAndClean } from '../../report/freshness.sql.js'
import type { Report } from '../../report/resolve-report.js'
import { withinFilters } from '../../report/row-filter.sql.js'
import { listParameter, type Sql, sql, verbatim } from '../../report/sql.js'
import type { FactSource } from './fact-family.js'
import { factsOf } from './families.js'

/**
 * The CTE `fact`: the sums of some daily measures, stored where they are fresh and from the facts where they are not,
 * within the filters of the report: measure, day, placed_on, value, and the columns that the dimensions need.
 */
export const storedFacts = (
  report: Report,
  measures: readonly DailyMeasureId[],
  dimensions: readonly DimensionId[],
  source: FactSource,
): Sql => {
  const columns = (from: string): Sql =>
    verbatim([...new Set(dimensions.flatMap((dimension) => columnOf[dimension] ?? []))].map(prefixed(from)).join(''))
  return sql`
  fact as (
    select ${columns('stored')}stored.measure, stored.day, stored.placed_on, stored.value
    from closed
    join daily_measure stored on stored.organisation_id = ${report.bound.organisation_id}
      and stored.portfolio_id = closed.portfolio_id
    where stored.measure = any(${listParameter('text[]', measures)})
      and ${isStoredAndClean(report)}${withinFilters(report)}
    union all
    select ${columns('live')}live.measure, live.day, live.placed_on, live.value
    from (${factsOf(measures, source)}) as live
    join closed on closed.portfolio_id = live.portfolio_id
    where true${withinFilters(report)}
  )`
}

/** The column from which the value of a dimension is made, beside those that are always there. */
const columnOf: Partial<Readonly<Record<DimensionId, string>>> = {
  creditor: 'creditor_id',
  portfolio: 'portfolio_id',
  team: 'team_id',
  claim_kind: 'claim_kind',
  debtor_kind: 'debtor_kind',
  agent: 'agent_id',
}

const prefixed =
  (from: string) =>
  (column: string): string =>
    `${column === 'team_id' ? 'closed' : from}.${column}, `
