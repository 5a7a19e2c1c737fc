import { contact_channels, right_party_outcomes } from '@quittance/core'
import { listParameter, sql } from '../../report/sql.js'
import { defineFacts, inWindow, no_agent, no_kind, recorded, withDebtor } from './fact-family.js'

/**
 * Attempts to reach the debtor, on their day, and those that reached him. An activity on no claim in particular belongs
 * to no placement; its own day stands in.
 */
export const activityFacts = defineFacts({
  measures: ['activity_count', 'right_party_count'],
  facts: (source) => sql`
    select activity.portfolio_id, activity.creditor_id, activity.occurred_on as day,
           coalesce(claim.placed_on, activity.occurred_on) as placed_on,
           coalesce(activity.agent_id, ${no_agent}) as agent_id, coalesce(claim.kind, ${no_kind}) as claim_kind, debtor.kind as debtor_kind,
           activity.debt_case_id, 1::bigint as activity_count,
           coalesce(activity.outcome = any(${listParameter('text[]', right_party_outcomes)}), false)::int::bigint
             as right_party_count
    from fact_window
    cross join ${inWindow(sql`
      select * from activity
      where activity.organisation_id = ${source.organisation_id}
        and activity.portfolio_id = fact_window.portfolio_id
        and activity.occurred_on between fact_window.from_day and fact_window.to_day
        and activity.direction = 'outbound'
        and activity.channel = any(${listParameter('text[]', contact_channels)})${recorded(source, 'activity')}`)} as activity
    left join claim on claim.organisation_id = ${source.organisation_id} and claim.id = activity.claim_id
    join debt_case on debt_case.organisation_id = ${source.organisation_id} and debt_case.id = activity.debt_case_id
    ${withDebtor(source, 'debt_case')}`,
})
