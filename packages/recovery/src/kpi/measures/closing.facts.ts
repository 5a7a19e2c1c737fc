import { sql } from '../../report/sql.js'
import { defineFacts, inWindow, no_agent, recorded, withKinds } from './fact-family.js'

/**
 * Claims whose case was closed, on the day of closing; where it is reopened they are taken out again on that day, with what
 * they had added. What was paid on a settled claim is counted up to the day of closing.
 */
export const closingFacts = defineFacts({
  measures: [
    'closed_count',
    'closed_paid_count',
    'closed_settled_count',
    'settled_principal_minor',
    'settled_collected_minor',
  ],
  facts: (source) => sql`
    select closing.portfolio_id, closing.creditor_id, closing.occurred_on as day, claim.placed_on, ${no_agent} as agent_id,
           claim.kind as claim_kind, debtor.kind as debtor_kind, closing.debt_case_id,
           counted.sign as closed_count, counted.sign * (closing.reason = 'paid')::int as closed_paid_count,
           counted.sign * counted.settled as closed_settled_count,
           counted.sign * counted.settled * claim.principal_minor as settled_principal_minor,
           counted.sign * paid.amount_minor as settled_collected_minor
    from fact_window
    cross join ${inWindow(sql`
      select * from claim_closing
      where claim_closing.organisation_id = ${source.organisation_id}
        and claim_closing.portfolio_id = fact_window.portfolio_id
        and claim_closing.occurred_on between fact_window.from_day and fact_window.to_day${recorded(source, 'claim_closing')}`)} as closing
    cross join lateral (
      select case closing.kind when 'closed' then 1 else -1 end::bigint as sign,
             (closing.reason = 'settled')::int as settled
    ) as counted
    cross join lateral (
      select coalesce(sum(case when entry.credit_account = 'claim_principal' then entry.amount_minor
                               else -entry.amount_minor end), 0)::bigint as amount_minor
      from ledger_entry entry
      where counted.settled = 1
        and entry.organisation_id = ${source.organisation_id}
        and entry.claim_id = closing.claim_id
        and entry.occurred_on <= closing.closed_on
        and 'claim_principal' in (entry.debit_account, entry.credit_account)
        and (entry.debit_account in ('client_money', 'creditor_direct', 'suspense')
          or entry.credit_account in ('client_money', 'creditor_direct', 'suspense'))${recorded(source, 'entry')}
    ) as paid${withKinds(source, 'closing')}`,
})
