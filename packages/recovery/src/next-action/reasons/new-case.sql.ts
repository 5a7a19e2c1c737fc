import { sql } from '../../report/sql.js'
import type { WorkReasonSource } from '../work-reason-source.js'

/** A case that nobody tried to reach and that promised nothing: from the day on which it was opened. */
export const newCase: WorkReasonSource = {
  reason: 'new_case',
  rows: ({ organisation_id }) => sql`
    select stock.debt_case_id, stock.opened_on as due_on, null::uuid as subject_id
    from stock
    left join worked on worked.debt_case_id = stock.debt_case_id
    left join promised on promised.debt_case_id = stock.debt_case_id
    where worked.tried_at is null and worked.reached_at is null and not coalesce(promised.is_open, false)
      and not exists (
        select from payment_plan plan
        where plan.organisation_id = ${organisation_id} and plan.debt_case_id = stock.debt_case_id and plan.state = 'active')`,
}
