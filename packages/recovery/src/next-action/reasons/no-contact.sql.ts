import { sql } from '../../report/sql.js'
import type { WorkReasonSource } from '../work-reason-source.js'

/** The last attempt reached nobody who could answer for the debt, and no plan runs: from the day of that attempt. */
export const noContact: WorkReasonSource = {
  reason: 'no_contact',
  rows: ({ organisation_id }) => sql`
    select worked.debt_case_id, worked.tried_on as due_on, null::uuid as subject_id
    from worked
    left join promised on promised.debt_case_id = worked.debt_case_id
    where worked.tried_at is not null and coalesce(worked.reached_at < worked.tried_at, true)
      and not coalesce(promised.is_open, false)
      and not exists (
        select from payment_plan plan
        where plan.organisation_id = ${organisation_id} and plan.debt_case_id = worked.debt_case_id and plan.state = 'active')`,
}
