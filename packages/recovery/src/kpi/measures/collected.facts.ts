import { sql } from '../../report/sql.js'
import { collectedEntries, paidOn } from './collected-entries.sql.js'
import { daysIn, defineFacts, no_agent, withKinds } from './fact-family.js'

/**
 * Money that reduced the principal of a claim, on the day it was paid; a reversal counts negatively on its own day. What
 * a debtor paid too much waits in suspense and is not collected until it is imputed. The days from the due day are those
 * of the payment, for its reversal too, so that the two cancel out.
 */
export const collectedFacts = defineFacts({
  measures: [
    'collected_minor',
    'collected_direct_minor',
    'collected_due_minor_days',
    'collected_undated_minor',
    'reversed_minor_days',
  ],
  days: (source) => daysIn(source, 'ledger_entry', 'occurred_on'),
  facts: (source) => sql`
    select entry.portfolio_id, entry.creditor_id, entry.occurred_on as day, entry.placed_on, ${no_agent} as agent_id,
           claim.kind as claim_kind, debtor.kind as debtor_kind, entry.debt_case_id,
           entry.signed_minor as collected_minor,
           case when entry.money_account = 'creditor_direct' then entry.signed_minor else 0 end as collected_direct_minor,
           coalesce(entry.signed_minor * (paid.paid_on - claim.due_on), 0) as collected_due_minor_days,
           case when claim.due_on is null then entry.signed_minor else 0 end as collected_undated_minor,
           -entry.signed_minor * (entry.occurred_on - paid.paid_on) as reversed_minor_days
    from ${collectedEntries(source)}
    cross join ${paidOn(source)}${withKinds(source, 'entry')}`,
})
