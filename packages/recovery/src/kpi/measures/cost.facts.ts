import { costPeriods } from '../../cost-rate/cost-periods.sql.js'
import { sql } from '../../report/sql.js'
import { daysIn, defineFacts, inWindow, no_agent, no_kind, recorded, withDebtor } from './fact-family.js'

/**
 * What activities cost at the rates of their day, in the currency of their portfolio: core's `costOfActivity` in SQL; a test
 * holds the two together.
 */
export const costFacts = defineFacts({
  measures: ['cost_minor'],
  days: (source) => daysIn(source, 'activity', 'occurred_on'),
  facts: (source) => sql`
    select activity.portfolio_id, activity.creditor_id, activity.occurred_on as day,
           coalesce(claim.placed_on, activity.occurred_on) as placed_on,
           coalesce(activity.agent_id, ${no_agent}) as agent_id, coalesce(claim.kind, ${no_kind}) as claim_kind,
           debtor.kind as debtor_kind, activity.debt_case_id,
           coalesce((activity.duration_seconds::bigint * hour.amount_minor * 2 + 3600) / 7200, 0)
             + coalesce(piece.amount_minor, 0) as cost_minor
    from fact_window
    join portfolio on portfolio.organisation_id = ${source.organisation_id} and portfolio.id = fact_window.portfolio_id
    cross join ${inWindow(sql`
      select * from activity
      where activity.organisation_id = ${source.organisation_id}
        and activity.portfolio_id = fact_window.portfolio_id
        and activity.occurred_on between fact_window.from_day and fact_window.to_day${recorded(source, 'activity')}`)} as activity
    left join (${costPeriods(source)}) as hour on hour.kind = 'agent_hour' and hour.currency = portfolio.currency
      and activity.occurred_on >= hour.valid_from and activity.occurred_on < hour.valid_until
      and activity.duration_seconds > 0
    left join (${costPeriods(source)}) as piece on piece.kind = activity.channel and piece.currency = portfolio.currency
      and activity.occurred_on >= piece.valid_from and activity.occurred_on < piece.valid_until
      and activity.direction = 'outbound'
    left join claim on claim.organisation_id = ${source.organisation_id} and claim.id = activity.claim_id
    join debt_case on debt_case.organisation_id = ${source.organisation_id} and debt_case.id = activity.debt_case_id
    ${withDebtor(source, 'debt_case')}
    where hour.amount_minor is not null or piece.amount_minor is not null`,
})
