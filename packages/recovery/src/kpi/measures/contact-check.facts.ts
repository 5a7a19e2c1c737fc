import { sql } from '../../report/sql.js'
import { defineFacts, inWindow, no_agent, no_kind, recorded, withDebtor } from './fact-family.js'

/** Contacts that the contact policy was asked about, on their day; they are about a case and no claim in particular. */
export const contactCheckFacts = defineFacts({
  measures: ['contact_check_count', 'contact_refused_count', 'contact_overridden_count'],
  facts: (source) => sql`
    select contact_check.portfolio_id, contact_check.creditor_id, contact_check.checked_on as day,
           contact_check.checked_on as placed_on, coalesce(contact_check.checked_by_id, ${no_agent}) as agent_id,
           ${no_kind} as claim_kind, debtor.kind as debtor_kind, contact_check.debt_case_id,
           1::bigint as contact_check_count, (not contact_check.allowed)::int::bigint as contact_refused_count,
           contact_check.overridden::int::bigint as contact_overridden_count
    from fact_window
    cross join ${inWindow(sql`
      select * from contact_check
      where contact_check.organisation_id = ${source.organisation_id}
        and contact_check.portfolio_id = fact_window.portfolio_id
        and contact_check.checked_on between fact_window.from_day and fact_window.to_day${recorded(source, 'contact_check')}`)} as contact_check
    join debt_case on debt_case.organisation_id = ${source.organisation_id} and debt_case.id = contact_check.debt_case_id
    ${withDebtor(source, 'debt_case')}`,
})
