import { err, may, nextRun, ok, readCadence, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import type pg from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { type CadenceColumns, writtenCadence } from './cadence-columns.js'
import { lockOwned } from './owned-schedule.js'
import { placeOf } from './read-schedule.js'
import type { ScheduleFailure } from './schedule-failure.js'

type Paused = Result<{ readonly schedule_id: string }, ScheduleFailure>

/**
 * Pauses a schedule, or lets it go on: one's own, for administrators everybody's. What would have come round while it was
 * paused is not sent afterwards.
 */
export const pauseSchedule = async (
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { schedule_id, paused }: { readonly schedule_id: string; readonly paused: boolean },
): Promise<Paused> => {
  if (!may(actor.role, 'manage_schedule')) return err({ code: 'not_allowed', field: null })
  return await withConnection(database.pool, tenantContext(actor), async (client): Promise<Paused> => {
    const schedule = await lockOwned(client, actor, 'report_schedule', schedule_id)
    if (schedule === null) return err({ code: 'schedule_unknown', field: null })
    if ((schedule.paused_at !== null) === paused) return ok({ schedule_id })
    const now = clock.now()
    const { organisation_id, user_id } = actor
    await client.query(
      `update report_schedule set paused_at = $3, paused_by_id = $4, next_run_at = $5 where organisation_id = $1 and id = $2`,
      [
        organisation_id,
        schedule_id,
        paused ? now : null,
        paused ? user_id : null,
        await nextRunOf(client, actor, schedule_id, now),
      ],
    )
    const about = { subject_kind: 'report_schedule', subject_id: schedule_id, detail: {} } as const
    if (paused) await recordAudit(client, actor, { action: 'report_schedule.pause', ...about }, now)
    else await recordAudit(client, actor, { action: 'report_schedule.resume', ...about }, now)
    return ok({ schedule_id })
  })
}

const nextRunOf = async (client: pg.ClientBase, { organisation_id }: Actor, id: string, now: Date): Promise<Date> => {
  const { rows } = await client.query<CadenceColumns & { readonly next_run_at: Date }>(
    `select cadence_kind, run_time, working_days_only, weekdays, month_day, day_shift, next_run_at
       from report_schedule where organisation_id = $1 and id = $2`,
    [organisation_id, id],
  )
  const row = rows[0]
  if (row === undefined) return now
  const cadence = readCadence(writtenCadence(row))
  return cadence.ok ? nextRun(cadence.value, await placeOf(client, organisation_id), now) : row.next_run_at
}
