import { respondBy } from '../../hold/read-holds.js'
import { sql } from '../../report/sql.js'
import type { WorkReasonSource } from '../work-reason-source.js'

/** A dispute stands: on the day by which it is to be answered. */
export const disputeClock: WorkReasonSource = {
  reason: 'dispute_clock',
  rows: ({ organisation_id, as_of }) => sql`
    select hold.debt_case_id, ${respondBy()} as due_on, hold.id as subject_id
    from hold
    join stock on stock.debt_case_id = hold.debt_case_id
    where hold.organisation_id = ${organisation_id} and hold.kind = 'dispute' and hold.opened_on <= ${as_of}
      and (hold.closed_on is null or hold.closed_on > ${as_of})`,
}

/** Another hold stands: on the day on which it is to be looked at again. */
export const holdReview: WorkReasonSource = {
  reason: 'hold_review',
  rows: ({ organisation_id, as_of }) => sql`
    select hold.debt_case_id, ${respondBy()} as due_on, hold.id as subject_id
    from hold
    join stock on stock.debt_case_id = hold.debt_case_id
    where hold.organisation_id = ${organisation_id} and hold.kind <> 'dispute' and hold.opened_on <= ${as_of}
      and (hold.closed_on is null or hold.closed_on > ${as_of})`,
}
