import type { BusinessDate, StrategyContent } from '@quittance/core'
import { joined, parameter, type Sql, sql } from '../report/sql.js'
import { reason_sources } from './reason-sources.js'
import { calendarTable, ruleFits, rulesTable, scoreOf, silencingTable } from './rules.sql.js'
import { factTables, stockTables } from './stock.sql.js'

/** Which cases are looked at, as of the end of which day, by which strategy. */
export type NextActionScope = {
  readonly organisation_id: string
  readonly as_of: BusinessDate
  /** Whose public holidays count, ISO 3166-1 alpha-2. */
  readonly country: string
  readonly content: StrategyContent
  /** A condition on `debt_case`; closed cases are left out anyway. */
  readonly cases: Sql
}

/**
 * `chooseNextAction` of core for all of these cases at once: exactly one row (debt_case_id, reason, due_on, rank, score,
 * subject_id) for each open one, because each has the fallback among its possible rows and one of them is taken.
 */
export const nextActions = ({ organisation_id, as_of, country, content, cases }: NextActionScope): Sql => {
  const scope = { organisation_id: parameter('uuid', organisation_id), as_of: parameter('date', as_of) }
  const facts = reason_sources.map(
    ({ reason, rows }) =>
      sql`select debt_case_id, ${parameter('text', reason)} as reason, due_on, subject_id from (${rows(scope)}) as source`,
  )
  return sql`
  with ${stockTables(scope, cases)},
  ${factTables(scope)},
  ${rulesTable(content)},
  ${calendarTable(content, as_of, country)},
  ${silencingTable()},
  fact_case as materialized (
    select stock.*, coalesce(owed.balance_minor, 0)::bigint as balance_minor, touched.touched_on
    from stock
    join touched on touched.debt_case_id = stock.debt_case_id
    left join owed on owed.debt_case_id = stock.debt_case_id
  ),
  fact as (${joined(facts, ' union all ')}),
  possible as (
    select fact.debt_case_id, fact.reason, ruled."rank", fact.subject_id,
           greatest(
             case when ruled.in_working_days then coalesce(calendar.due_on, fact.due_on + ruled.delay_count)
                  else fact.due_on + ruled.delay_count end,
             snoozed.until_on
           ) as due_on
    from fact
    join fact_case one on one.debt_case_id = fact.debt_case_id
    cross join lateral (
      select rule."rank", rule.delay_count, rule.in_working_days
      from rule
      where rule.reason = fact.reason and ${ruleFits(scope)}
      order by rule."rank" limit 1
    ) as ruled
    left join calendar on ruled.in_working_days and calendar.delay_count = ruled.delay_count
      and calendar.day = fact.due_on
    left join snoozed on snoozed.debt_case_id = fact.debt_case_id and snoozed.reason = fact.reason
      and snoozed.subject_id is not distinct from fact.subject_id
    where not exists (
      select from held join silencing on silencing.kind = held.kind
      where held.debt_case_id = fact.debt_case_id and silencing.reason = fact.reason)
    union all
    select one.debt_case_id, 'follow_up', ${parameter('bigint', String(content.rules.length))}::int, null,
           one.touched_on + ${parameter('bigint', String(content.days_ahead_maximum))}::int
    from fact_case one
  )
  select distinct on (possible.debt_case_id) possible.debt_case_id, possible.reason, possible.due_on, possible."rank",
         ${scoreOf(content, scope)} as score, possible.subject_id
  from possible
  join fact_case one on one.debt_case_id = possible.debt_case_id
  order by possible.debt_case_id, possible.due_on <= ${scope.as_of} desc,
           case when possible.due_on <= ${scope.as_of} then possible."rank" end,
           possible.due_on, possible."rank", possible.subject_id nulls first`
}
