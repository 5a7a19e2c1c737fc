import { addDays, type BusinessDate } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { refreshNextActions } from '../next-action/refresh-next-actions.js'
import { decidePromisesOfCases } from '../promise/decide-promises.js'
import type { Services } from '../services.js'
import { insertPlan } from './insert-plan.js'
import { planFrame } from './plan-frame.js'
import { nextDayOfMonth, proposePlan } from './propose-plan.js'

/** A plan that was agreed before today. */
export type PastPlan = {
  readonly debt_case_id: string
  readonly days_ago: number
  readonly instalment_count: number
  readonly day_of_month: number
}

/**
 * Takes over plans that were agreed before today, as history: no terms of today refuse them and nobody is asked. They are
 * laid out on what was owed on their day, paid by what came since, and kept, running or broken by it. Plans that nothing
 * was owed for are left out. Those of the last days that go beyond an agent's own limits wait for approval.
 */
export const recordPastPlans = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  plans: readonly PastPlan[],
): Promise<number> => {
  const today = services.clock.today(actor.time_zone)
  const { organisation_id } = actor
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const made: string[] = []
    for (const plan of plans) {
      const day: BusinessDate = addDays(today, -plan.days_ago)
      const framed = await planFrame(client, organisation_id, plan.debt_case_id, day)
      const claim = framed?.owed.claims[0]
      if (framed === null || claim === undefined) continue
      const input = {
        debt_case_id: plan.debt_case_id,
        amount_minor: null,
        instalment_count: plan.instalment_count,
        instalment_minor: null,
        first_due_on: nextDayOfMonth(day, plan.day_of_month),
        day_of_month: plan.day_of_month,
        remainder: 'last',
        business_day_rule: null,
        note: null,
      } as const
      const proposed = proposePlan(input, framed.frame)
      if (!proposed.ok) continue
      const waits = proposed.value.approval_reasons.length > 0 && plan.days_ago < 10
      await insertPlan(client, actor, {
        plan_id: newId(),
        state: waits ? 'awaiting_approval' : 'active',
        input,
        proposal: proposed.value,
        claim,
        frame: framed.frame,
        now: services.clock.now(),
      })
      made.push(plan.debt_case_id)
    }
    await decidePromisesOfCases(client, organisation_id, made, today)
    await refreshNextActions(client, organisation_id, made, today)
    return made.length
  })
}
