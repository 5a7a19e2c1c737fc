import { addDays, type PlanState } from '@quittance/core'
import { newId } from '@quittance/platform'
import type { ClientBase } from 'pg'
import type { Actor } from '../actor.js'
import type { OwedClaim } from '../arrangement/owed-claims.js'
import type { PlanFrame, PlanInput, Proposal } from './propose-plan.js'

/** A plan to be written, with its instalments. */
export type NewPlan = {
  readonly plan_id: string
  readonly state: PlanState
  readonly input: PlanInput & { readonly note: string | null }
  readonly proposal: Proposal
  /** The claim whose portfolio the plan counts in. */
  readonly claim: OwedClaim
  readonly frame: PlanFrame
  readonly now: Date
}

export const insertPlan = async (client: ClientBase, actor: Actor, plan: NewPlan): Promise<void> => {
  const { plan_id, state, input, proposal, claim, frame } = plan
  const { terms, today } = frame
  await client.query(
    `insert into payment_plan (organisation_id, id, creditor_id, portfolio_id, debt_case_id, currency, owed_minor,
       amount_minor, remainder, business_day_rule, day_of_month, grace_days, missed_maximum, accelerates, reminder_days,
       approval_reasons, state, made_on, made_by_id, made_by_name, active_from, note, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)`,
    [
      actor.organisation_id,
      plan_id,
      claim.creditor_id,
      claim.portfolio_id,
      input.debt_case_id,
      frame.currency,
      frame.owed_minor,
      proposal.amount_minor,
      input.remainder,
      proposal.business_day_rule,
      input.day_of_month,
      terms.grace_days,
      terms.missed_maximum,
      terms.accelerates,
      terms.reminder_days,
      proposal.approval_reasons,
      state,
      today,
      actor.user_id,
      actor.user_id === null ? null : actor.name,
      state === 'active' ? today : null,
      input.note?.trim() || null,
      plan.now,
    ],
  )
  const { instalments } = proposal
  await client.query(
    `insert into instalment (organisation_id, id, creditor_id, portfolio_id, debt_case_id, plan_id, "position",
       amount_minor, currency, due_on, deadline_on, status, appropriated_minor, in_time_minor)
     select $1, made.id, $2, $3, $4, $5, made."position", made.amount_minor, $6, made.due_on, made.deadline_on, 'open', 0, 0
     from unnest($7::uuid[], $8::int[], $9::bigint[], $10::date[], $11::date[])
       as made (id, "position", amount_minor, due_on, deadline_on)`,
    [
      actor.organisation_id,
      claim.creditor_id,
      claim.portfolio_id,
      input.debt_case_id,
      plan_id,
      frame.currency,
      instalments.map(() => newId()),
      instalments.map(({ position }) => position),
      instalments.map(({ amount_minor }) => amount_minor),
      instalments.map(({ due_on }) => due_on),
      instalments.map(({ due_on }) => addDays(due_on, terms.grace_days)),
    ],
  )
}
