import { sql } from '../../report/sql.js'
import { daysIn, defineFacts, inWindow, no_agent, recorded, withKinds } from './fact-family.js'

/** Principal that the creditor took back, on the day of the recall; a recall undone counts negatively on its own day. */
export const recalledFacts = defineFacts({
  measures: ['recalled_minor'],
  days: (source) => daysIn(source, 'ledger_entry', 'occurred_on'),
  facts: (source) => sql`
    select entry.portfolio_id, entry.creditor_id, entry.occurred_on as day, entry.placed_on, ${no_agent} as agent_id,
           claim.kind as claim_kind, debtor.kind as debtor_kind, entry.debt_case_id,
           case when entry.credit_account = 'claim_principal' then entry.amount_minor else -entry.amount_minor end
             as recalled_minor
    from fact_window
    cross join ${inWindow(sql`
      select * from ledger_entry entry
      where entry.organisation_id = ${source.organisation_id}
        and entry.portfolio_id = fact_window.portfolio_id
        and entry.occurred_on between fact_window.from_day and fact_window.to_day
        and entry.reason = 'recall'
        and 'claim_principal' in (entry.debit_account, entry.credit_account)${recorded(source, 'entry')}`)} as entry${withKinds(source, 'entry')}`,
})
