import { inWindow } from '../kpi/measures/fact-family.js'
import type { Parameter } from '../report/sql.js'
import { type Sql, sql } from '../report/sql.js'
import { signedPrincipal } from './signed-principal.sql.js'

/**
 * Every claim of some portfolios (rows portfolio_id) with a balance other than nothing at the end of a day: debt_case_id,
 * portfolio_id, creditor_id, placed_on, due_on, claim_kind, debtor_kind, balance_minor. Stored, but for the claims that moved
 * on days that are not stored, are dirty, or lie after that day: those are added up from the ledger. Good for days near
 * the end of what is stored.
 */
export const claimBalances = (organisation_id: Parameter, portfolios: Sql, day: Sql): Sql => sql`
    with stored_portfolio as materialized (${storedPortfolios(organisation_id, portfolios)}),
    loose as materialized (
      select distinct entry.claim_id
      from (${looseDays(organisation_id, day)}) as loose_day
      cross join ${inWindow(sql`
        select * from ledger_entry entry
        where entry.organisation_id = ${organisation_id}
          and entry.portfolio_id = loose_day.portfolio_id
          and entry.occurred_on between loose_day.from_day and loose_day.to_day
          and 'claim_principal' in (entry.debit_account, entry.credit_account)`)} as entry
    )
    select stored.debt_case_id, stored.portfolio_id, stored.creditor_id, stored.placed_on, stored.due_on, stored.claim_kind,
           stored.debtor_kind, stored.balance_minor
    from stored_portfolio
    join claim_balance stored on stored.organisation_id = ${organisation_id}
      and stored.portfolio_id = stored_portfolio.portfolio_id
    where stored_portfolio.through is not null and stored.placed_on <= ${day}
      and not exists (select from loose where loose.claim_id = stored.claim_id)
    union all
    select claim.debt_case_id, claim.portfolio_id, claim.creditor_id, claim.placed_on, claim.due_on, claim.kind, debtor.kind,
           moved.balance_minor
    from (
      select entry.claim_id, sum(${signedPrincipal})::bigint as balance_minor
      from loose
      join ledger_entry entry on entry.organisation_id = ${organisation_id} and entry.claim_id = loose.claim_id
      where entry.occurred_on <= ${day} and 'claim_principal' in (entry.debit_account, entry.credit_account)
      group by entry.claim_id
    ) as moved
    join claim on claim.organisation_id = ${organisation_id} and claim.id = moved.claim_id
    join debtor on debtor.organisation_id = ${organisation_id} and debtor.id = claim.debtor_id
    where moved.balance_minor <> 0 and claim.placed_on <= ${day}`

/** Portfolios with the last of their stored days, null for none. */
export const storedPortfolios = (organisation_id: Parameter, portfolios: Sql): Sql => sql`
      select portfolio_id, (
        select max(statistics_day.day) from statistics_day
        where statistics_day.organisation_id = ${organisation_id} and statistics_day.portfolio_id = every.portfolio_id
      ) as through
      from (${portfolios}) as every`

/** The days of each `stored_portfolio` that tell what is stored from what stands at the end of a day, first and last. */
export const looseDays = (organisation_id: Parameter, day: Sql): Sql => sql`
        select portfolio_id, case when through is null then '-infinity'::date else least(through, ${day}) + 1 end as from_day,
               greatest(through, ${day}) as to_day
        from stored_portfolio
        where through is distinct from ${day}
        union all
        select distinct mark.portfolio_id, mark.day, mark.day
        from stored_portfolio
        join statistics_mark mark on mark.organisation_id = ${organisation_id}
          and mark.portfolio_id = stored_portfolio.portfolio_id
          and mark.day <= least(stored_portfolio.through, ${day})
        where stored_portfolio.through is not null`
