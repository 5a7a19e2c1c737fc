import { sql } from '../../report/sql.js'
import type { WorkReasonSource } from '../work-reason-source.js'

/**
 * The promise that fell due last was not kept, and nobody tried to reach the debtor since: from the day after it was
 * decided. While promises run, the day after each one's last day of grace.
 */
export const brokenPromise: WorkReasonSource = {
  reason: 'broken_promise',
  rows: ({ organisation_id, as_of }) => sql`
    select promised.debt_case_id, promised.last_decided_on + 1 as due_on, promised.last_id as subject_id
    from promised
    left join worked on worked.debt_case_id = promised.debt_case_id
    where not promised.is_open and promised.last_status in ('broken', 'partly_kept')
      and coalesce(worked.tried_on <= promised.last_decided_on, true)
    union all
    select promise.debt_case_id, promise.due_on + promise.grace_days + 1, promise.id
    from promise
    join stock on stock.debt_case_id = promise.debt_case_id
    where promise.organisation_id = ${organisation_id} and promise.promised_on <= ${as_of}
      and (promise.status = 'open' or promise.decided_on > ${as_of})`,
}
