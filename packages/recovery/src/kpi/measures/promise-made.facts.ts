import { sql } from '../../report/sql.js'
import { daysIn, defineFacts, inWindow, no_agent, recorded, withKinds } from './fact-family.js'

/**
 * Promises on the day on which they were made, whatever becomes of them. Those of one case on one day are agreed in one
 * contact: only the first recorded of them (the smallest id) counts as agreed.
 */
export const promiseMadeFacts = defineFacts({
  measures: ['promise_made_count', 'promise_agreed_count'],
  days: (source) => daysIn(source, 'promise', 'promised_on'),
  facts: (source) => sql`
    select promise.portfolio_id, promise.creditor_id, promise.promised_on as day, claim.placed_on,
           coalesce(promise.agent_id, ${no_agent}) as agent_id, claim.kind as claim_kind, debtor.kind as debtor_kind,
           promise.debt_case_id, 1::bigint as promise_made_count,
           (not exists (
             select from promise earlier
             where earlier.organisation_id = ${source.organisation_id}
               and earlier.debt_case_id = promise.debt_case_id
               and earlier.promised_on = promise.promised_on
               and earlier.id < promise.id${recorded(source, 'earlier')}
           ))::int::bigint as promise_agreed_count
    from fact_window
    cross join ${inWindow(sql`
      select * from promise
      where promise.organisation_id = ${source.organisation_id}
        and promise.portfolio_id = fact_window.portfolio_id
        and promise.promised_on between fact_window.from_day and fact_window.to_day${recorded(source, 'promise')}`)} as promise${withKinds(source, 'promise')}`,
})
