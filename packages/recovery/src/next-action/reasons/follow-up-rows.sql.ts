import type { FollowUpReason } from '../../follow-up/follow-up-reason.js'
import { parameter, sql } from '../../report/sql.js'
import type { WorkReasonSource } from '../work-reason-source.js'

/** What people noted to come back to, until somebody was contacted on that day or after it. */
const followUps = (reason: FollowUpReason): WorkReasonSource => ({
  reason,
  rows: ({ organisation_id, as_of }) => sql`
    select follow_up.debt_case_id, follow_up.due_on, follow_up.id as subject_id
    from follow_up
    join stock on stock.debt_case_id = follow_up.debt_case_id
    left join worked on worked.debt_case_id = follow_up.debt_case_id
    where follow_up.organisation_id = ${organisation_id} and follow_up.reason = ${parameter('text', reason)}
      and follow_up.created_on <= ${as_of} and follow_up.done_at is null
      and not coalesce(worked.contact_on >= follow_up.due_on and worked.contact_at > follow_up.created_at, false)`,
})

export const callBack = followUps('call_back')
export const followUp = followUps('follow_up')
