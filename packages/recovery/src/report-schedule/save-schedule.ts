import { err, may, nextRun, ok, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import type pg from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { setRecipients } from '../recipient/set-recipients.js'
import type { Services } from '../services.js'
import { cadenceColumns } from './cadence-columns.js'
import { countOwn, lockOwn } from './owned-schedule.js'
import { type CheckedSchedule, placeOf, readSchedule, type WrittenSchedule } from './read-schedule.js'
import { type ScheduleFailure, schedules_maximum } from './schedule-failure.js'

type Saved = Result<{ readonly schedule_id: string }, ScheduleFailure>

/** Makes a schedule, or changes one's own when `schedule_id` names it. It comes round next after now, whatever was missed. */
export const saveSchedule = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  schedule_id: string | null,
  written: WrittenSchedule,
): Promise<Saved> => {
  if (!may(actor.role, 'manage_schedule') || actor.user_id === null) return err({ code: 'not_allowed', field: null })
  return await withConnection(services.database.pool, tenantContext(actor), async (client): Promise<Saved> => {
    if (schedule_id !== null && (await lockOwn(client, actor, 'report_schedule', schedule_id)) === null)
      return err({ code: 'schedule_unknown', field: null })
    const checked = await readSchedule(client, services, actor, written)
    if (!checked.ok) return checked
    if (schedule_id === null && (await countOwn(client, actor, 'report_schedule')) >= schedules_maximum)
      return err({ code: 'too_many_schedules', field: null })
    return ok({ schedule_id: await write(client, services, actor, schedule_id, checked.value) })
  })
}

const write = async (
  client: pg.ClientBase,
  { clock }: Pick<Services, 'clock'>,
  actor: Actor,
  schedule_id: string | null,
  schedule: CheckedSchedule,
): Promise<string> => {
  const { organisation_id } = actor
  const now = clock.now()
  const id = schedule_id ?? newId()
  const cadence = cadenceColumns(schedule.cadence)
  const next_run_at = nextRun(schedule.cadence, await placeOf(client, organisation_id), now)
  await client.query(
    `insert into report_schedule
       (organisation_id, id, owner_id, creditor_id, name, spec, cadence_kind, run_time, working_days_only, weekdays,
        month_day, day_shift, attachments, body_rows, next_run_at, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     on conflict (organisation_id, id) do update
       set name = excluded.name, spec = excluded.spec, cadence_kind = excluded.cadence_kind,
           run_time = excluded.run_time, working_days_only = excluded.working_days_only, weekdays = excluded.weekdays,
           month_day = excluded.month_day, day_shift = excluded.day_shift, attachments = excluded.attachments,
           body_rows = excluded.body_rows, next_run_at = excluded.next_run_at`,
    [
      organisation_id,
      id,
      actor.user_id,
      actor.creditor_id,
      schedule.name,
      JSON.stringify(schedule.spec),
      cadence.cadence_kind,
      cadence.run_time,
      cadence.working_days_only,
      cadence.weekdays,
      cadence.month_day,
      cadence.day_shift,
      schedule.attachments,
      schedule.body_rows,
      next_run_at,
      now,
    ],
  )
  await setRecipients(client, 'schedule', { organisation_id, id, title: schedule.name }, schedule.recipients, now)
  const detail = {
    cadence: cadence.cadence_kind,
    recipients: schedule.recipients.map(({ id: recipient }) => recipient),
    attachments: schedule.attachments,
  }
  const about = { subject_kind: 'report_schedule', subject_id: id, detail } as const
  if (schedule_id === null) await recordAudit(client, actor, { action: 'report_schedule.create', ...about }, now)
  else await recordAudit(client, actor, { action: 'report_schedule.change', ...about }, now)
  return id
}
