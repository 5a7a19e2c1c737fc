import { err, may, nextRun, ok, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import type pg from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { setRecipients } from '../recipient/set-recipients.js'
import { countOwn, lockOwn } from '../report-schedule/owned-schedule.js'
import { placeOf } from '../report-schedule/read-schedule.js'
import { schedules_maximum } from '../report-schedule/schedule-failure.js'
import type { Services } from '../services.js'
import type { AlertFailure } from './alert-failure.js'
import { alertCadence, type CheckedAlert, readAlert, type WrittenAlert } from './read-alert.js'

type Saved = Result<{ readonly alert_id: string }, AlertFailure>

/**
 * Makes an alert, or changes one’s own when `alert_id` names it. What was changed begins anew:
 * what its recipients were told before was about something else.
 */
export const saveAlert = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  alert_id: string | null,
  written: WrittenAlert,
): Promise<Saved> => {
  if (!may(actor.role, 'manage_schedule') || actor.user_id === null) return err({ code: 'not_allowed', field: null })
  return await withConnection(services.database.pool, tenantContext(actor), async (client): Promise<Saved> => {
    if (alert_id !== null && (await lockOwn(client, actor, 'report_alert', alert_id)) === null)
      return err({ code: 'alert_unknown', field: null })
    const checked = await readAlert(client, services, actor, written)
    if (!checked.ok) return checked
    if (alert_id === null && (await countOwn(client, actor, 'report_alert')) >= schedules_maximum)
      return err({ code: 'too_many_schedules', field: null })
    return ok({ alert_id: await write(client, services, actor, alert_id, checked.value) })
  })
}

const write = async (
  client: pg.ClientBase,
  { clock }: Pick<Services, 'clock'>,
  actor: Actor,
  alert_id: string | null,
  alert: CheckedAlert,
): Promise<string> => {
  const { organisation_id } = actor
  const { condition } = alert
  const now = clock.now()
  const id = alert_id ?? newId()
  const bound = condition.kind === 'anomaly' ? null : 'threshold' in condition ? condition.threshold : condition.percent
  const next_run_at = nextRun(alertCadence(alert.time), await placeOf(client, organisation_id), now)
  await client.query(
    `insert into report_alert
       (organisation_id, id, owner_id, creditor_id, name, spec, kpi, condition_kind, bound_numerator, bound_denominator,
        anomaly_span, run_time, next_run_at, cool_down_hours, reminder_hours, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     on conflict (organisation_id, id) do update
       set name = excluded.name, spec = excluded.spec, kpi = excluded.kpi, condition_kind = excluded.condition_kind,
           bound_numerator = excluded.bound_numerator, bound_denominator = excluded.bound_denominator,
           anomaly_span = excluded.anomaly_span, run_time = excluded.run_time, next_run_at = excluded.next_run_at,
           cool_down_hours = excluded.cool_down_hours, reminder_hours = excluded.reminder_hours`,
    [
      organisation_id,
      id,
      actor.user_id,
      actor.creditor_id,
      alert.name,
      JSON.stringify(alert.spec),
      alert.kpi,
      condition.kind,
      bound === null ? null : String(bound.numerator),
      bound === null ? null : String(bound.denominator),
      condition.kind === 'anomaly' ? condition.span : null,
      alert.time,
      next_run_at,
      alert.cool_down_hours,
      alert.reminder_hours,
      now,
    ],
  )
  await setRecipients(client, 'alert', { organisation_id, id, title: alert.name }, alert.recipients, now)
  await client.query(
    `update report_alert_recipient set state = null, evaluated_at = null, told_state = 'ok', told_at = null
      where organisation_id = $1 and alert_id = $2`,
    [organisation_id, id],
  )
  const detail = {
    kpi: alert.kpi,
    condition: condition.kind,
    recipients: alert.recipients.map(({ id: recipient }) => recipient),
  }
  const about = { subject_kind: 'report_alert', subject_id: id, detail } as const
  if (alert_id === null) await recordAudit(client, actor, { action: 'report_alert.create', ...about }, now)
  else await recordAudit(client, actor, { action: 'report_alert.change', ...about }, now)
  return id
}
