import { type Sql, sql } from '../report/sql.js'
import { type FactSource, inWindow, recorded } from '../kpi/measures/fact-family.js'
import { signedPrincipal } from '../standing/signed-principal.sql.js'

/**
 * By how much each claim's open principal changed in each `fact_window` (portfolio_id, from_day, to_day), and whether
 * the claim became (+1) or ceased to be (−1) open in it: portfolio_id, creditor_id, from_day, placed_on, due_on,
 * issued_on, claim_kind, debtor_kind, debt_case_id, change_minor, change_count. Changes add up over adjoining windows, so a day, a range of days and the
 * whole past are all read by this one rule. A claim is open while its balance is above zero.
 */
export const openChanges = (source: FactSource): Sql => sql`
    select claim.portfolio_id, claim.creditor_id, moved.from_day, claim.placed_on, claim.due_on, claim.issued_on,
           claim.kind as claim_kind, debtor.kind as debtor_kind, claim.debt_case_id, moved.change_minor,
           ((before.balance_minor + moved.change_minor > 0)::int - (before.balance_minor > 0)::int)::bigint as change_count
    from (
      select entry.claim_id, fact_window.from_day, sum(${signedPrincipal}) as change_minor
      from fact_window
      cross join ${inWindow(sql`
        select * from ledger_entry entry
        where entry.organisation_id = ${source.organisation_id}
          and entry.portfolio_id = fact_window.portfolio_id
          and entry.occurred_on between fact_window.from_day and fact_window.to_day
          and 'claim_principal' in (entry.debit_account, entry.credit_account)${recorded(source, 'entry')}`)} as entry
      group by entry.claim_id, fact_window.from_day
    ) as moved
    join claim on claim.organisation_id = ${source.organisation_id} and claim.id = moved.claim_id
    join debtor on debtor.organisation_id = ${source.organisation_id} and debtor.id = claim.debtor_id
    cross join lateral (
      select coalesce(sum(${signedPrincipal}), 0) as balance_minor
      from ledger_entry entry
      where entry.organisation_id = ${source.organisation_id}
        and entry.claim_id = moved.claim_id
        and entry.occurred_on < moved.from_day
        and 'claim_principal' in (entry.debit_account, entry.credit_account)${recorded(source, 'entry')}
    ) as before`
