import { sql } from '../../report/sql.js'
import type { WorkReasonSource } from '../work-reason-source.js'

/** The last attempt reached nobody who could answer for the debt: from the day of that attempt. */
export const noContact: WorkReasonSource = {
  reason: 'no_contact',
  rows: () => sql`
    select worked.debt_case_id, worked.tried_on as due_on, null::uuid as subject_id
    from worked
    left join promised on promised.debt_case_id = worked.debt_case_id
    where worked.tried_at is not null and coalesce(worked.reached_at < worked.tried_at, true)
      and not coalesce(promised.is_open, false)`,
}
