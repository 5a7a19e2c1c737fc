import { isStoredAndClean } from '../report/freshness.sql.js'
import type { Report } from '../report/resolve-report.js'
import { position_columns, withinFilters } from '../report/row-filter.sql.js'
import { type Sql, sql } from '../report/sql.js'
import type { FactSource } from '../kpi/measures/fact-family.js'
import { openChanges } from './open-changes.sql.js'

/**
 * What is open of the claims placed by the as-of day and within the filters, as changes to be added up: stored where they
 * are fresh, from the facts where they are not. Columns: portfolio_id, creditor_id, team_id, placed_on, due_on and
 * issued_on (null for none), claim_kind, debtor_kind, change_minor, change_count. Needs the CTEs of `freshness`.
 */
export const openStock = (report: Report, source: FactSource): Sql => sql`
    select stored.portfolio_id, stored.creditor_id, closed.team_id, stored.placed_on,
           nullif(stored.due_on, '0001-01-01') as due_on, nullif(stored.issued_on, '0001-01-01') as issued_on,
           stored.claim_kind, stored.debtor_kind, stored.change_minor, stored.change_count
    from closed
    join daily_open_change stored on stored.organisation_id = ${report.bound.organisation_id}
      and stored.portfolio_id = closed.portfolio_id
    where ${isStoredAndClean(report)} and placed_on <= ${report.bound.as_of}${withinFilters(report, position_columns)}
    union all
    select live.portfolio_id, live.creditor_id, closed.team_id, live.placed_on, live.due_on, live.issued_on,
           live.claim_kind, live.debtor_kind, live.change_minor, live.change_count
    from (${openChanges(source)}) as live
    join closed on closed.portfolio_id = live.portfolio_id
    where placed_on <= ${report.bound.as_of}${withinFilters(report, position_columns)}`
