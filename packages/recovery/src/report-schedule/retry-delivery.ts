import { err, may, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { enqueueDelivery } from './enqueue-delivery.js'
import { lockOwn } from './owned-schedule.js'
import type { ScheduleFailure } from './schedule-failure.js'

type Retried = Result<{ readonly schedule_id: string }, ScheduleFailure>

/** Has a report of one's own schedule that failed computed and sent again, to the same recipient. */
export const retryDelivery = async (
  services: Pick<Services, 'database' | 'clock' | 'jobs' | 'log'>,
  actor: Actor,
  delivery_id: string,
): Promise<Retried> => {
  if (!may(actor.role, 'manage_schedule')) return err({ code: 'not_allowed', field: null })
  const unknown = err({ code: 'delivery_unknown', field: null } as const)
  if (!isId(delivery_id)) return unknown
  const { organisation_id } = actor
  const done = await withConnection(services.database.pool, tenantContext(actor), async (client): Promise<Retried> => {
    const { rows } = await client.query<{ schedule_id: string; state: string }>(
      'select schedule_id, state from report_delivery where organisation_id = $1 and id = $2 for update',
      [organisation_id, delivery_id],
    )
    const delivery = rows[0]
    if (delivery === undefined) return unknown
    const { schedule_id, state } = delivery
    if ((await lockOwn(client, actor, 'report_schedule', schedule_id)) === null) return unknown
    if (state !== 'failed') return err({ code: 'not_failed', field: null })
    const now = services.clock.now()
    await client.query(
      `update report_delivery
          set state = 'queued', attempts = 0, next_attempt_at = $3, retried_at = $3, reason = null, ended_at = null,
              mail_message_id = null
        where organisation_id = $1 and id = $2`,
      [organisation_id, delivery_id, now],
    )
    const about = { subject_kind: 'report_schedule', subject_id: schedule_id, detail: { delivery_id } } as const
    await recordAudit(client, actor, { action: 'report_schedule.retry', ...about }, now)
    return ok({ schedule_id })
  })
  if (done.ok) await enqueueDelivery(services, organisation_id, delivery_id)
  return done
}
