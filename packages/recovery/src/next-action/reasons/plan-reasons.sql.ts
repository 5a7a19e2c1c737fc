import { sql } from '../../report/sql.js'
import type { WorkReasonSource } from '../work-reason-source.js'

/** A plan was broken and nobody tried to reach the debtor since: from the day after. */
export const planBroken: WorkReasonSource = {
  reason: 'plan_broken',
  rows: ({ organisation_id, as_of }) => sql`
    select plan.debt_case_id, plan.ended_on + 1 as due_on, plan.id as subject_id
    from payment_plan plan
    join stock on stock.debt_case_id = plan.debt_case_id
    left join worked on worked.debt_case_id = plan.debt_case_id
    where plan.organisation_id = ${organisation_id} and plan.state = 'broken' and plan.ended_on <= ${as_of}
      and coalesce(worked.tried_on <= plan.ended_on, true)
      and not exists (
        select from payment_plan later
        where later.organisation_id = plan.organisation_id and later.debt_case_id = plan.debt_case_id
          and later.made_on >= plan.ended_on and later.made_on <= ${as_of} and later.state in ('active', 'awaiting_approval', 'kept'))`,
}

/** An instalment of a running plan is missed, and nobody tried to reach the debtor since; for those to come, the day after. */
export const instalmentLate: WorkReasonSource = {
  reason: 'instalment_late',
  rows: ({ organisation_id, as_of }) => sql`
    select instalment.debt_case_id, instalment.deadline_on + 1 as due_on, instalment.id as subject_id
    from payment_plan plan
    join stock on stock.debt_case_id = plan.debt_case_id
    join instalment on instalment.organisation_id = ${organisation_id} and instalment.plan_id = plan.id
    left join worked on worked.debt_case_id = plan.debt_case_id
    where plan.organisation_id = ${organisation_id} and plan.state = 'active' and plan.active_from <= ${as_of}
      and instalment.status in ('open', 'missed') and coalesce(worked.tried_on <= instalment.deadline_on, true)`,
}

/** The next instalment of a running plan is due soon: some days before it, unless the debtor was contacted since. */
export const instalmentReminder: WorkReasonSource = {
  reason: 'instalment_reminder',
  rows: ({ organisation_id, as_of }) => sql`
    select instalment.debt_case_id, instalment.due_on - plan.reminder_days as due_on, instalment.id as subject_id
    from payment_plan plan
    join stock on stock.debt_case_id = plan.debt_case_id
    join instalment on instalment.organisation_id = ${organisation_id} and instalment.plan_id = plan.id
    left join worked on worked.debt_case_id = plan.debt_case_id
    where plan.organisation_id = ${organisation_id} and plan.state = 'active' and plan.active_from <= ${as_of}
      and plan.reminder_days > 0 and instalment.status = 'open' and instalment.due_on >= ${as_of}
      and not coalesce(worked.contact_on >= instalment.due_on - plan.reminder_days, false)`,
}

/** A plan waits for approval since the day on which it was made. */
export const planApproval: WorkReasonSource = {
  reason: 'plan_approval',
  rows: ({ organisation_id, as_of }) => sql`
    select plan.debt_case_id, plan.made_on as due_on, plan.id as subject_id
    from payment_plan plan
    join stock on stock.debt_case_id = plan.debt_case_id
    where plan.organisation_id = ${organisation_id} and plan.state = 'awaiting_approval' and plan.made_on <= ${as_of}`,
}
