import { may, nextRun, type Role } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { jobContext } from '../import/job-context.js'
import { placeOf } from '../report-schedule/read-schedule.js'
import type { Services } from '../services.js'
import { type EvaluateAlertPayload, evaluateAlertJob } from './evaluate-alert.job.js'
import { alertCadence } from './read-alert.js'

type DueAlert = {
  readonly id: string
  readonly run_time: string | null
  readonly next_run_at: Date
  readonly creditor_id: string | null
  readonly owner_role: Role
  readonly owner_creditor_id: string | null
  readonly owner_gone: boolean
}

/** Alerts of one organisation that one round takes in hand. */
const batch = 100

/** Should the statistics of a night fail, alerts are evaluated without them: figures are right, only slower to read. */
const patience = '3 hours'

/** Evaluations older than this are forgotten. */
const kept = '1 year'

/**
 * Hands on the alerts of an organisation that are due: at their time of day, or once the statistics of the night have been
 * computed. The job is sent before the row moves on, so that a crash between the two repeats it; an evaluation that was
 * made already is not made again.
 */
export const queueDueAlerts = async (services: Services, organisation_id: string): Promise<void> => {
  const { database, clock, jobs } = services
  const now = clock.now()
  await withConnection(database.pool, jobContext(organisation_id), async (client) => {
    const { rows } = await client.query<DueAlert>(
      `select a.id, a.run_time, a.next_run_at, a.creditor_id, u.role as owner_role,
              u.creditor_id as owner_creditor_id, u.deactivated_at is not null as owner_gone
         from report_alert a
         join user_account u on u.organisation_id = a.organisation_id and u.id = a.owner_id
        where a.organisation_id = $1 and a.next_run_at <= $2 and a.paused_at is null and a.removed_at is null
          and (a.run_time is not null or a.next_run_at < $2::timestamptz - $4::interval
            or exists (select from statistics_run r
                        where r.organisation_id = $1 and r."trigger" = 'night' and r.started_at >= a.next_run_at
                          and r.finished_at is not null and r.failure is null))
        order by a.next_run_at, a.id limit $3 for update of a skip locked`,
      [organisation_id, now, batch, patience],
    )
    if (rows.length === 0) return
    const place = await placeOf(client, organisation_id)
    for (const alert of rows) {
      const { id, run_time, next_run_at, owner_gone, owner_role, owner_creditor_id, creditor_id } = alert
      if (owner_gone || !may(owner_role, 'manage_schedule') || owner_creditor_id !== creditor_id) {
        await client.query('update report_alert set paused_at = $3 where organisation_id = $1 and id = $2', [
          organisation_id,
          id,
          now,
        ])
        continue
      }
      await jobs.enqueue<EvaluateAlertPayload>(evaluateAlertJob, {
        organisation_id,
        alert_id: id,
        trigger: run_time === null ? 'night' : 'time',
        due_at: next_run_at.toISOString(),
      })
      await client.query('update report_alert set next_run_at = $3 where organisation_id = $1 and id = $2', [
        organisation_id,
        id,
        nextRun(alertCadence(run_time), place, now),
      ])
    }
    await client.query(
      `delete from alert_evaluation where organisation_id = $1 and alert_id = any($2::uuid[])
         and evaluated_at < $3::timestamptz - $4::interval`,
      [organisation_id, rows.map(({ id }) => id), now, kept],
    )
  })
}
