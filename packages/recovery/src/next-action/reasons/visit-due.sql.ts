import { sql } from '../../report/sql.js'
import type { WorkReasonSource } from '../work-reason-source.js'

/** The debtor is to be visited: from the day that was asked for. */
export const visitDue: WorkReasonSource = {
  reason: 'visit_due',
  rows: ({ organisation_id, as_of }) => sql`
    select stock.debt_case_id, request.due_on, request.id as subject_id
    from stock
    join visit_request request on request.organisation_id = ${organisation_id}
      and request.debt_case_id = stock.debt_case_id
    where request.requested_on <= ${as_of} and (request.ended_on is null or request.ended_on > ${as_of})`,
}
