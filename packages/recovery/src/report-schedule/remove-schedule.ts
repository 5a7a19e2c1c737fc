import { err, may, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { lockOwn } from './owned-schedule.js'
import type { ScheduleFailure } from './schedule-failure.js'

/** Removes one's own schedule. What has been queued already does not leave any more. */
export const removeSchedule = async (
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  schedule_id: string,
): Promise<Result<{ readonly schedule_id: string }, ScheduleFailure>> => {
  if (!may(actor.role, 'manage_schedule')) return err({ code: 'not_allowed', field: null })
  return await withConnection(database.pool, tenantContext(actor), async (client) => {
    if ((await lockOwn(client, actor, 'report_schedule', schedule_id)) === null)
      return err({ code: 'schedule_unknown', field: null } as const)
    const now = clock.now()
    const { organisation_id } = actor
    await client.query('update report_schedule set removed_at = $3 where organisation_id = $1 and id = $2', [
      organisation_id,
      schedule_id,
      now,
    ])
    await client.query('delete from report_schedule_recipient where organisation_id = $1 and schedule_id = $2', [
      organisation_id,
      schedule_id,
    ])
    const about = { subject_kind: 'report_schedule', subject_id: schedule_id, detail: {} } as const
    await recordAudit(client, actor, { action: 'report_schedule.remove', ...about }, now)
    return ok({ schedule_id })
  })
}
