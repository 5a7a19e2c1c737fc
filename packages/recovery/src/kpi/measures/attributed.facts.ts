import { attribution_days, contact_channels, right_party_outcomes } from '@quittance/core'
import { listParameter, sql, verbatim } from '../../report/sql.js'
import { collectedEntries } from './collected-entries.sql.js'
import { daysIn, defineFacts, recorded, withKinds } from './fact-family.js'

/**
 * What was collected, by the agent to whom it is attributed: core's `attributedAgent` in SQL; a test holds the two
 * together. Money that is nobody's is no fact here.
 */
export const attributedFacts = defineFacts({
  measures: ['attributed_minor'],
  days: (source) => daysIn(source, 'ledger_entry', 'occurred_on'),
  facts: (source) => sql`
    select entry.portfolio_id, entry.creditor_id, entry.occurred_on as day, entry.placed_on, last_contact.agent_id,
           claim.kind as claim_kind, debtor.kind as debtor_kind, entry.debt_case_id, entry.signed_minor as attributed_minor
    from ${collectedEntries(source)}
    join payment movement on movement.organisation_id = ${source.organisation_id} and movement.id = entry.payment_id
    -- A reversal follows its payment.
    join payment paid on paid.organisation_id = ${source.organisation_id}
      and paid.id = case when movement.kind = 'reversal' then movement.reversal_of_id else movement.id end
    cross join lateral (
      select agent_id
      from (
        select agent_id, occurred_on, 0 as is_promise, id
        from activity
        where organisation_id = ${source.organisation_id}
          and debt_case_id = paid.debt_case_id
          and occurred_on between paid.paid_on - ${verbatim(String(attribution_days))} and paid.paid_on
          and channel = any(${listParameter('text[]', contact_channels)})
          and outcome = any(${listParameter('text[]', right_party_outcomes)})${recorded(source, 'activity')}
        union all
        select agent_id, promised_on, 1, id
        from promise
        where organisation_id = ${source.organisation_id}
          and debt_case_id = paid.debt_case_id
          and promised_on between paid.paid_on - ${verbatim(String(attribution_days))} and paid.paid_on${recorded(source, 'promise')}
      ) as contact
      order by occurred_on desc, is_promise desc, id desc
      limit 1
    ) as last_contact${withKinds(source, 'entry')}
    where last_contact.agent_id is not null`,
})
