import { contact_channels, right_party_outcomes } from '@quittance/core'
import { listParameter, sql } from '../../report/sql.js'
import { daysIn, defineFacts, inWindow, no_agent, no_kind, recorded, withDebtor } from './fact-family.js'

/**
 * Attempts to reach the debtor, on their day, those that reached him, and how long agents worked: the durations of all
 * activities, notes and inbound ones too. An activity on no claim in particular belongs to no placement; its own day
 * stands in.
 */
export const activityFacts = defineFacts({
  measures: [
    'activity_count',
    'right_party_count',
    'call_count',
    'call_right_party_count',
    'handled_count',
    'handling_seconds',
  ],
  days: (source) => daysIn(source, 'activity', 'occurred_on'),
  facts: (source) => sql`
    select activity.portfolio_id, activity.creditor_id, activity.occurred_on as day,
           coalesce(claim.placed_on, activity.occurred_on) as placed_on,
           coalesce(activity.agent_id, ${no_agent}) as agent_id, coalesce(claim.kind, ${no_kind}) as claim_kind, debtor.kind as debtor_kind,
           activity.debt_case_id,
           counted.attempt as activity_count, counted.attempt * counted.right_party as right_party_count,
           counted.attempt * counted.call as call_count,
           counted.attempt * counted.call * counted.right_party as call_right_party_count,
           coalesce(activity.duration_seconds > 0, false)::int::bigint as handled_count,
           coalesce(activity.duration_seconds, 0)::bigint as handling_seconds
    from fact_window
    cross join ${inWindow(sql`
      select * from activity
      where activity.organisation_id = ${source.organisation_id}
        and activity.portfolio_id = fact_window.portfolio_id
        and activity.occurred_on between fact_window.from_day and fact_window.to_day${recorded(source, 'activity')}`)} as activity
    cross join lateral (
      select (activity.direction = 'outbound'
               and activity.channel = any(${listParameter('text[]', contact_channels)}))::int::bigint as attempt,
             coalesce(activity.outcome = any(${listParameter('text[]', right_party_outcomes)}), false)::int as right_party,
             (activity.channel = 'call')::int as call
    ) as counted
    left join claim on claim.organisation_id = ${source.organisation_id} and claim.id = activity.claim_id
    join debt_case on debt_case.organisation_id = ${source.organisation_id} and debt_case.id = activity.debt_case_id
    ${withDebtor(source, 'debt_case')}`,
})
