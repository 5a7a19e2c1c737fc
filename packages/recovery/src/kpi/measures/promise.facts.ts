import { sql, type Sql } from '../../report/sql.js'
import { defineFacts, type FactSource, inWindow, no_agent, recorded, withKinds } from './fact-family.js'

/**
 * Promises on their decision day, the due day plus the grace days; those cancelled by then are left out. Kept is read
 * from the money matched and not from the status, so that a promise whose deadline has just passed needs no job to count.
 */
export const promiseFacts = defineFacts({
  measures: ['promise_due_count', 'promise_kept_count', 'promise_due_minor', 'promise_kept_minor'],
  days: (source) => sql`
    select fact_window.portfolio_id, found.day
    from fact_window
    cross join lateral (
      select distinct due_on + grace_days as day from promise
      where organisation_id = ${source.organisation_id} and portfolio_id = fact_window.portfolio_id
        and due_on between fact_window.from_day - 60 and fact_window.to_day) as found
    where found.day between fact_window.from_day and fact_window.to_day`,
  facts: (source) => sql`
    select promise.portfolio_id, promise.creditor_id, promise.due_on + promise.grace_days as day, claim.placed_on,
           coalesce(promise.agent_id, ${no_agent}) as agent_id, claim.kind as claim_kind,
           debtor.kind as debtor_kind, promise.debt_case_id, 1::bigint as promise_due_count,
           (matched.amount_minor * 100 >= promise.amount_minor * promise.threshold_percent)::int::bigint
             as promise_kept_count,
           promise.amount_minor as promise_due_minor, matched.amount_minor as promise_kept_minor
    from fact_window
    -- A promise has at most 60 days of grace (a check of the table), so that its index on the due day can serve.
    cross join ${inWindow(sql`
      select * from promise
      where promise.organisation_id = ${source.organisation_id}
        and promise.portfolio_id = fact_window.portfolio_id
        and promise.due_on between fact_window.from_day - 60 and fact_window.to_day
        and promise.due_on + promise.grace_days between fact_window.from_day and fact_window.to_day
        and (promise.cancelled_on is null or promise.cancelled_on > promise.due_on + promise.grace_days)${recorded(source, 'promise')}`)} as promise${withKinds(source, 'promise')}
    ${matched(source)}`,
})

const matched = ({ outcomes }: FactSource): Sql =>
  outcomes === null
    ? sql`cross join lateral (select promise.appropriated_minor as amount_minor) as matched`
    : sql`join unnest(${outcomes.promise_ids}, ${outcomes.appropriated_minors}) as matched(promise_id, amount_minor)
      on matched.promise_id = promise.id`
