import { assert, err, may, ok, type PlanState, planStateAfter, type Result } from '@quittance/core'
import { isId, newId, withConnection } from '@quittance/platform'
import type { ClientBase } from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { lockCase } from '../debt-case/lock-case.js'
import { forbiddenByHolds } from '../hold/require-no-hold.js'
import { refreshNextActions } from '../next-action/refresh-next-actions.js'
import { decidePromisesOfCases } from '../promise/decide-promises.js'
import type { Services } from '../services.js'
import { insertPlan } from './insert-plan.js'
import { plan_note_length_maximum, type PlanFailure } from './plan-failure.js'
import { planFrame } from './plan-frame.js'
import { type PlanInput, proposePlan } from './propose-plan.js'
import { supersedePlan, withdrawPromises } from './supersede-plan.js'

export type MakePlanInput = PlanInput & {
  readonly note: string | null
  /** True to let it take the place of a plan that runs or waits. */
  readonly replaces: boolean
}

/** A plan that was made, in the state that its size gave it. */
export type MadePlan = { readonly plan_id: string; readonly state: PlanState }

/**
 * Agrees a plan with a debtor today. Within the agent's own limits it begins at once and takes the place of open
 * promises; beyond them it waits for approval. The share that it gives up is posted nowhere: what is owed stays owed
 * until the last instalment is paid and somebody settles the case.
 */
export const makePlan = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: MakePlanInput,
): Promise<Result<MadePlan, PlanFailure>> => {
  if (!may(actor.role, 'work_case')) return err({ code: 'not_allowed' })
  const { debt_case_id } = input
  if (!isId(debt_case_id)) return err({ code: 'case_unknown' })
  if ((input.note ?? '').length > plan_note_length_maximum) return err({ code: 'note_too_long' })
  const now = services.clock.now()
  const today = services.clock.today(actor.time_zone)
  const { organisation_id } = actor
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const found = await lockCase(client, actor, debt_case_id, 'work_case')
    if (found === null) return err({ code: 'case_unknown' as const })
    if (found.phase === 'closed') return err({ code: 'case_closed' as const })
    const framed = await planFrame(client, organisation_id, debt_case_id, today)
    if (framed === null) return err({ code: 'nothing_owed' as const })
    const proposed = proposePlan(input, framed.frame)
    if (!proposed.ok) return proposed
    const held = await forbiddenByHolds(client, organisation_id, debt_case_id, null, 'make_plan')
    if (!held.ok) return held
    if (!input.replaces && (await hasLivePlan(client, organisation_id, debt_case_id)))
      return err({ code: 'plan_running' as const })
    if (input.replaces) await supersedePlan(client, actor, debt_case_id, today)

    const { approval_reasons } = proposed.value
    const state = planStateAfter('draft', approval_reasons.length > 0 ? 'ask_approval' : 'activate')
    assert(state !== null, 'A new plan begins or waits')
    const plan_id = newId()
    const claim = framed.owed.claims[0]
    assert(claim !== undefined, 'What is owed is owed on a claim')
    await insertPlan(client, actor, {
      plan_id,
      state,
      input,
      proposal: proposed.value,
      claim,
      frame: framed.frame,
      now,
    })
    if (state === 'active') await withdrawPromises(client, organisation_id, debt_case_id, today)
    await decidePromisesOfCases(client, organisation_id, [debt_case_id], today)
    await refreshNextActions(client, organisation_id, [debt_case_id], today)
    await audit(client, actor, { plan_id, debt_case_id, state, count: proposed.value.instalments.length }, now)
    return ok({ plan_id, state })
  })
}

const hasLivePlan = async (client: ClientBase, organisation_id: string, debt_case_id: string): Promise<boolean> => {
  const { rowCount } = await client.query(
    `select from payment_plan where organisation_id = $1 and debt_case_id = $2
       and state in ('draft', 'awaiting_approval', 'active')`,
    [organisation_id, debt_case_id],
  )
  return (rowCount ?? 0) > 0
}

const audit = async (
  client: ClientBase,
  actor: Actor,
  { debt_case_id, ...detail }: { plan_id: string; debt_case_id: string; state: string; count: number },
  now: Date,
): Promise<void> =>
  await recordAudit(
    client,
    actor,
    { action: 'plan.make', subject_kind: 'debt_case', subject_id: debt_case_id, detail },
    now,
  )
