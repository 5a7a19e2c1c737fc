import { sql } from '../../report/sql.js'
import { daysIn, defineFacts, inWindow, no_agent, recorded, withDebtor } from './fact-family.js'

/** Claims on the day they were received, with their principal, which never changes. */
export const placedFacts = defineFacts({
  measures: ['placed_minor', 'placed_count'],
  days: (source) => daysIn(source, 'claim', 'placed_on'),
  facts: (source) => sql`
    select claim.portfolio_id, claim.creditor_id, claim.placed_on as day, claim.placed_on, ${no_agent} as agent_id,
           claim.kind as claim_kind, debtor.kind as debtor_kind, claim.debt_case_id, claim.principal_minor as placed_minor, 1::bigint as placed_count
    from fact_window
    cross join ${inWindow(sql`
      select * from claim
      where claim.organisation_id = ${source.organisation_id}
        and claim.portfolio_id = fact_window.portfolio_id
        and claim.placed_on between fact_window.from_day and fact_window.to_day${recorded(source, 'claim')}`)} as claim
    ${withDebtor(source, 'claim')}`,
})
