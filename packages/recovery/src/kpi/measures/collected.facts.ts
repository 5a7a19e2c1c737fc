import { sql } from '../../report/sql.js'
import { defineFacts, inWindow, no_agent, recorded, withKinds } from './fact-family.js'

/**
 * Money that reduced the principal of a claim, on the day it was paid; a reversal counts negatively on its own day. What
 * a debtor paid too much waits in suspense and is not collected until it is imputed.
 */
export const collectedFacts = defineFacts({
  measures: ['collected_minor', 'collected_direct_minor'],
  facts: (source) => sql`
    select entry.portfolio_id, entry.creditor_id, entry.occurred_on as day, entry.placed_on, ${no_agent} as agent_id,
           claim.kind as claim_kind, debtor.kind as debtor_kind, entry.debt_case_id, signed.amount_minor as collected_minor,
           case when signed.account = 'creditor_direct' then signed.amount_minor else 0 end as collected_direct_minor
    from fact_window
    cross join ${inWindow(sql`
      select * from ledger_entry entry
      where entry.organisation_id = ${source.organisation_id}
        and entry.portfolio_id = fact_window.portfolio_id
        and entry.occurred_on between fact_window.from_day and fact_window.to_day${recorded(source, 'entry')}`)} as entry
    cross join lateral (
      values (entry.credit_account, entry.debit_account, entry.amount_minor),
             (entry.debit_account, entry.credit_account, -entry.amount_minor)
    ) as signed(claim_account, account, amount_minor)${withKinds(source, 'entry')}
    where signed.claim_account = 'claim_principal'
      and signed.account in ('client_money', 'creditor_direct', 'suspense')`,
})
