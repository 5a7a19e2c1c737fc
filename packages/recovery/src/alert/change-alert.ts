import { err, may, nextRun, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { lockOwn, lockOwned } from '../report-schedule/owned-schedule.js'
import { placeOf } from '../report-schedule/read-schedule.js'
import type { Services } from '../services.js'
import type { AlertFailure } from './alert-failure.js'
import { alertCadence } from './read-alert.js'

type Changed = Result<{ readonly alert_id: string }, AlertFailure>

/** Pauses an alert, or lets it go on: one's own, for administrators everybody's. */
export const pauseAlert = async (
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { alert_id, paused }: { readonly alert_id: string; readonly paused: boolean },
): Promise<Changed> => {
  if (!may(actor.role, 'manage_schedule')) return err({ code: 'not_allowed', field: null })
  return await withConnection(database.pool, tenantContext(actor), async (client): Promise<Changed> => {
    const alert = await lockOwned(client, actor, 'report_alert', alert_id)
    if (alert === null) return err({ code: 'alert_unknown', field: null })
    if ((alert.paused_at !== null) === paused) return ok({ alert_id })
    const now = clock.now()
    const { organisation_id, user_id } = actor
    const { rows } = await client.query<{ run_time: string | null }>(
      'select run_time from report_alert where organisation_id = $1 and id = $2',
      [organisation_id, alert_id],
    )
    const cadence = alertCadence(rows[0]?.run_time ?? null)
    const next = nextRun(cadence, await placeOf(client, organisation_id), now)
    await client.query(
      `update report_alert set paused_at = $3, paused_by_id = $4, next_run_at = $5 where organisation_id = $1 and id = $2`,
      [organisation_id, alert_id, paused ? now : null, paused ? user_id : null, next],
    )
    const about = { subject_kind: 'report_alert', subject_id: alert_id, detail: {} } as const
    if (paused) await recordAudit(client, actor, { action: 'report_alert.pause', ...about }, now)
    else await recordAudit(client, actor, { action: 'report_alert.resume', ...about }, now)
    return ok({ alert_id })
  })
}

/** Removes one's own alert. */
export const removeAlert = async (
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  alert_id: string,
): Promise<Changed> => {
  if (!may(actor.role, 'manage_schedule')) return err({ code: 'not_allowed', field: null })
  return await withConnection(database.pool, tenantContext(actor), async (client): Promise<Changed> => {
    if ((await lockOwn(client, actor, 'report_alert', alert_id)) === null)
      return err({ code: 'alert_unknown', field: null })
    const now = clock.now()
    const { organisation_id } = actor
    await client.query('update report_alert set removed_at = $3 where organisation_id = $1 and id = $2', [
      organisation_id,
      alert_id,
      now,
    ])
    await client.query('delete from report_alert_recipient where organisation_id = $1 and alert_id = $2', [
      organisation_id,
      alert_id,
    ])
    const about = { subject_kind: 'report_alert', subject_id: alert_id, detail: {} } as const
    await recordAudit(client, actor, { action: 'report_alert.remove', ...about }, now)
    return ok({ alert_id })
  })
}
