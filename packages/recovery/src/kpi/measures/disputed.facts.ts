import { sql, type Sql, verbatim } from '../../report/sql.js'
import { defineFacts, inWindow, no_agent, recorded, withDebtor } from './fact-family.js'

/**
 * Claims on the day of their first dispute, with their principal. A dispute of a whole case is one of each of its claims
 * in that portfolio that had been placed by then.
 */
export const disputedFacts = defineFacts({
  measures: ['disputed_minor', 'disputed_count'],
  facts: (source) => sql`
    select claim.portfolio_id, claim.creditor_id, dispute.opened_on as day, claim.placed_on, ${no_agent} as agent_id,
           claim.kind as claim_kind, debtor.kind as debtor_kind, claim.debt_case_id, claim.principal_minor as disputed_minor, 1::bigint as disputed_count
    from fact_window
    cross join ${inWindow(sql`
      select * from hold dispute
      where dispute.organisation_id = ${source.organisation_id}
        and dispute.portfolio_id = fact_window.portfolio_id
        and dispute.opened_on between fact_window.from_day and fact_window.to_day
        and dispute.kind = 'dispute'${recorded(source, 'dispute')}`)} as dispute
    join claim on claim.organisation_id = ${source.organisation_id}
      and claim.debt_case_id = dispute.debt_case_id
      and ${disputes('dispute')}
    ${withDebtor(source, 'claim')}
    where not exists (
      select from hold earlier
      where earlier.organisation_id = ${source.organisation_id}
        and earlier.debt_case_id = dispute.debt_case_id
        and earlier.kind = 'dispute'
        and (earlier.opened_on, earlier.id) < (dispute.opened_on, dispute.id)
        and ${disputes('earlier')}${recorded(source, 'earlier')}
    )${recorded(source, 'claim')}`,
})

/** Whether a hold concerns the claim at hand. */
const disputes = (alias: string): Sql => {
  const hold = verbatim(alias)
  return sql`(
      ${hold}.claim_id = claim.id
      or ${hold}.claim_id is null and ${hold}.portfolio_id = claim.portfolio_id and ${hold}.opened_on >= claim.placed_on
    )`
}
