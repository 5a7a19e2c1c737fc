import { err, may, ok, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { lockOwn } from './owned-schedule.js'
import type { ScheduleFailure } from './schedule-failure.js'
import { enqueueDelivery } from './enqueue-delivery.js'

/** Sends a report at once to its owner and to nobody else, also while it is paused. */
export const testSchedule = async (
  services: Pick<Services, 'database' | 'clock' | 'jobs' | 'log'>,
  actor: Actor,
  schedule_id: string,
): Promise<Result<{ readonly delivery_id: string }, ScheduleFailure>> => {
  if (!may(actor.role, 'manage_schedule')) return err({ code: 'not_allowed', field: null })
  const { organisation_id } = actor
  const delivery_id = newId()
  const found = await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    if ((await lockOwn(client, actor, 'report_schedule', schedule_id)) === null) return false
    const now = services.clock.now()
    await client.query(
      `insert into report_delivery
         (organisation_id, id, schedule_id, user_id, creditor_id, "trigger", due_at, state, attempts, next_attempt_at, created_at)
       values ($1, $2, $3, $4, $5, 'test', $6, 'queued', 0, $6, $6)
       on conflict (organisation_id, schedule_id, due_at, user_id, "trigger") do nothing`,
      [organisation_id, delivery_id, schedule_id, actor.user_id, actor.creditor_id, now],
    )
    const about = { subject_kind: 'report_schedule', subject_id: schedule_id, detail: {} } as const
    await recordAudit(client, actor, { action: 'report_schedule.test', ...about }, now)
    return true
  })
  if (!found) return err({ code: 'schedule_unknown', field: null })
  await enqueueDelivery(services, organisation_id, delivery_id)
  return ok({ delivery_id })
}
