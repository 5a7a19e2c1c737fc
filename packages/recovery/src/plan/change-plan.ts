import { type Action, err, may, ok, type PlanState, planStateAfter, type PlanStep, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import type { AuditActionId } from '../audit/audit-actions.js'
import { recordAudit } from '../audit/record-audit.js'
import { lockCase } from '../debt-case/lock-case.js'
import { forbiddenByHolds } from '../hold/require-no-hold.js'
import { refreshNextActions } from '../next-action/refresh-next-actions.js'
import { decidePromisesOfCases } from '../promise/decide-promises.js'
import type { Services } from '../services.js'
import { plan_note_length_maximum, type PlanFailure } from './plan-failure.js'
import { withdrawPromises } from './supersede-plan.js'

/** A step that somebody takes with a plan. */
export type PlanChange = Extract<PlanStep, 'approve' | 'refuse' | 'cancel'>

const rules: Readonly<
  Record<
    PlanChange,
    { action: Extract<Action, 'approve_plan' | 'work_case'>; audit: AuditActionId; needs_reason: boolean }
  >
> = {
  approve: { action: 'approve_plan', audit: 'plan.approve', needs_reason: false },
  refuse: { action: 'approve_plan', audit: 'plan.refuse', needs_reason: true },
  cancel: { action: 'work_case', audit: 'plan.cancel', needs_reason: true },
}

/** Approves, refuses or cancels a plan. Nobody approves a plan of their own: the limit would be none. */
export const changePlan = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  {
    plan_id,
    change,
    reason,
  }: { readonly plan_id: string; readonly change: PlanChange; readonly reason: string | null },
): Promise<Result<{ readonly plan_id: string }, PlanFailure>> => {
  const rule = rules[change]
  if (!may(actor.role, rule.action)) return err({ code: 'not_allowed' })
  if (!isId(plan_id)) return err({ code: 'plan_unknown' })
  const written = reason?.trim() || null
  if (rule.needs_reason && written === null) return err({ code: 'reason_missing' })
  if ((written ?? '').length > plan_note_length_maximum) return err({ code: 'note_too_long' })
  const now = services.clock.now()
  const today = services.clock.today(actor.time_zone)
  const { organisation_id } = actor
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const named = await client.query<{ debt_case_id: string }>(
      'select debt_case_id from payment_plan where organisation_id = $1 and id = $2',
      [organisation_id, plan_id],
    )
    const debt_case_id = named.rows[0]?.debt_case_id
    if (debt_case_id === undefined || (await lockCase(client, actor, debt_case_id, rule.action)) === null)
      return err({ code: 'plan_unknown' as const })
    // Payments and days of today come first, so that nobody decides about a plan that was kept or broken meanwhile.
    await decidePromisesOfCases(client, organisation_id, [debt_case_id], today)
    const { rows } = await client.query<{ state: PlanState; made_by_id: string | null }>(
      'select state, made_by_id from payment_plan where organisation_id = $1 and id = $2',
      [organisation_id, plan_id],
    )
    const plan = rows[0]
    const state = plan === undefined ? null : planStateAfter(plan.state, change)
    if (plan === undefined || state === null) return err({ code: 'step_impossible' as const })
    if (change === 'approve') {
      if (plan.made_by_id !== null && plan.made_by_id === actor.user_id) return err({ code: 'own_plan' as const })
      const held = await forbiddenByHolds(client, organisation_id, debt_case_id, null, 'make_plan')
      if (!held.ok) return held
    }
    const is_active = state === 'active'
    await client.query(
      `update payment_plan set state = $3, active_from = coalesce(active_from, $4), ended_on = $5, end_note = $6,
         decided_by_id = $7, decided_by_name = $8
       where organisation_id = $1 and id = $2`,
      [
        organisation_id,
        plan_id,
        state,
        is_active ? today : null,
        is_active ? null : today,
        written,
        actor.user_id,
        actor.user_id === null ? null : actor.name,
      ],
    )
    if (is_active) await withdrawPromises(client, organisation_id, debt_case_id, today)
    else
      await client.query(
        `update instalment set status = 'ended' where organisation_id = $1 and plan_id = $2 and status = 'open'`,
        [organisation_id, plan_id],
      )
    await decidePromisesOfCases(client, organisation_id, [debt_case_id], today)
    await refreshNextActions(client, organisation_id, [debt_case_id], today)
    const audit = { action: rule.audit, subject_kind: 'debt_case', subject_id: debt_case_id } as const
    await recordAudit(client, actor, { ...audit, detail: { plan_id, state } }, now)
    return ok({ plan_id })
  })
}
