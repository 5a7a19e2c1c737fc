import { inWindow } from '../kpi/measures/fact-family.js'
import { type Parameter, type Sql, sql } from '../report/sql.js'
import { signedPrincipal } from './signed-principal.sql.js'
import { isReached, isTried } from './tried.sql.js'

/**
 * The statements that bring the standing of claims and cases up to date with the days of `fact_window`. To be run, in order,
 * once those days are in `statistics_day`. `slice` is the CTE itself.
 */
export const standingStatements = (organisation_id: Parameter, slice: Sql): Sql[] => [
  sql`with ${slice}, ${touchedClaims(organisation_id)}
  delete from claim_balance stored
  using touched
  where stored.organisation_id = ${organisation_id}
    and stored.portfolio_id = touched.portfolio_id and stored.claim_id = touched.claim_id`,
  sql`with ${slice}, ${touchedClaims(organisation_id)},
  stored_portfolio as (
    select portfolio_id, max(day) as through from statistics_day
    where organisation_id = ${organisation_id} and portfolio_id in (select portfolio_id from fact_window)
    group by portfolio_id
  ),
  balance as (
    select touched.portfolio_id, touched.claim_id, sum(${signedPrincipal})::bigint as balance_minor
    from touched
    join stored_portfolio on stored_portfolio.portfolio_id = touched.portfolio_id
    cross join ${inWindow(sql`
      select * from ledger_entry entry
      where entry.organisation_id = ${organisation_id}
        and entry.claim_id = touched.claim_id
        and entry.occurred_on <= stored_portfolio.through
        and 'claim_principal' in (entry.debit_account, entry.credit_account)`)} as entry
    group by touched.portfolio_id, touched.claim_id
  )
  insert into claim_balance
    (organisation_id, portfolio_id, claim_id, debt_case_id, placed_on, due_on, claim_kind, debtor_kind, creditor_id,
     balance_minor)
  select ${organisation_id}, balance.portfolio_id, balance.claim_id, claim.debt_case_id, claim.placed_on, claim.due_on,
         claim.kind, debtor.kind, claim.creditor_id, balance.balance_minor
  from balance
  join claim on claim.organisation_id = ${organisation_id} and claim.id = balance.claim_id
  join debtor on debtor.organisation_id = ${organisation_id} and debtor.id = claim.debtor_id
  where balance.balance_minor <> 0`,
  // Nothing that was done is ever undone, so that what is stored only has to grow.
  sql`with ${slice}
  insert into case_work (organisation_id, portfolio_id, debt_case_id, creditor_id, last_on, tried_on, is_reached)
  select ${organisation_id}, activity.portfolio_id, activity.debt_case_id, activity.creditor_id, max(activity.occurred_on),
         max(activity.occurred_on) filter (where ${isTried}), coalesce(bool_or(${isReached}), false)
  from fact_window
  cross join ${inWindow(sql`
    select * from activity
    where activity.organisation_id = ${organisation_id}
      and activity.portfolio_id = fact_window.portfolio_id
      and activity.occurred_on between fact_window.from_day and fact_window.to_day`)} as activity
  group by activity.portfolio_id, activity.debt_case_id, activity.creditor_id
  on conflict (organisation_id, portfolio_id, debt_case_id) do update
  set last_on = greatest(case_work.last_on, excluded.last_on),
      tried_on = greatest(case_work.tried_on, excluded.tried_on),
      is_reached = case_work.is_reached or excluded.is_reached`,
]

const touchedClaims = (organisation_id: Parameter): Sql => sql`touched as materialized (
    select distinct entry.portfolio_id, entry.claim_id
    from fact_window
    cross join ${inWindow(sql`
      select * from ledger_entry entry
      where entry.organisation_id = ${organisation_id}
        and entry.portfolio_id = fact_window.portfolio_id
        and entry.occurred_on between fact_window.from_day and fact_window.to_day
        and 'claim_principal' in (entry.debit_account, entry.credit_account)`)} as entry
  )`
