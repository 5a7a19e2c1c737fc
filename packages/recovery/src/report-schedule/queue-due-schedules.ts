import { may, nextRun, type Place, readCadence, type Role } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import type pg from 'pg'
import { jobActor } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { jobContext } from '../import/job-context.js'
import type { Services } from '../services.js'
import { type CadenceColumns, writtenCadence } from './cadence-columns.js'
import { placeOf } from './read-schedule.js'

type DueSchedule = CadenceColumns & {
  readonly id: string
  readonly next_run_at: Date
  readonly creditor_id: string | null
  readonly owner_role: Role
  readonly owner_creditor_id: string | null
  readonly owner_gone: boolean
}

/** Schedules of one organisation that one round takes in hand. */
const batch = 100

/**
 * Writes down what schedules of an organisation are due to send: one delivery for each recipient who wants it. Whatever was
 * missed while no worker ran is one delivery, not several, because a schedule goes on from now. Two workers do not meet on
 * one schedule, since its row is locked, and what both might write is unique. A schedule whose owner left, or may no longer
 * have reports sent, is paused.
 */
export const queueDueSchedules = async (
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  organisation_id: string,
): Promise<void> => {
  const now = clock.now()
  await withConnection(database.pool, jobContext(organisation_id), async (client) => {
    const { rows } = await client.query<DueSchedule>(
      `select s.id, s.next_run_at, s.creditor_id, s.cadence_kind, s.run_time, s.working_days_only, s.weekdays, s.month_day,
              s.day_shift, u.role as owner_role, u.creditor_id as owner_creditor_id,
              u.deactivated_at is not null as owner_gone
         from report_schedule s
         join user_account u on u.organisation_id = s.organisation_id and u.id = s.owner_id
        where s.organisation_id = $1 and s.next_run_at <= $2 and s.paused_at is null and s.removed_at is null
        order by s.next_run_at, s.id limit $3 for update of s skip locked`,
      [organisation_id, now, batch],
    )
    if (rows.length === 0) return
    const place = await placeOf(client, organisation_id)
    const sent: { readonly id: string; readonly recipients: number }[] = []
    for (const schedule of rows) {
      const recipients = await takeInHand(client, organisation_id, schedule, place, now)
      if (recipients > 0) sent.push({ id: schedule.id, recipients })
    }
    const actor = jobActor({ id: organisation_id, time_zone: place.time_zone })
    for (const { id, recipients } of sent) {
      const about = { subject_kind: 'report_schedule', subject_id: id, detail: { recipients } } as const
      await recordAudit(client, actor, { action: 'report_schedule.send', ...about }, now)
    }
  })
}

const takeInHand = async (
  client: pg.ClientBase,
  organisation_id: string,
  schedule: DueSchedule,
  place: Place,
  now: Date,
): Promise<number> => {
  const cadence = readCadence(writtenCadence(schedule))
  if (!cadence.ok || !ownerMaySend(schedule)) {
    await client.query('update report_schedule set paused_at = $3 where organisation_id = $1 and id = $2', [
      organisation_id,
      schedule.id,
      now,
    ])
    return 0
  }
  await client.query('update report_schedule set next_run_at = $3 where organisation_id = $1 and id = $2', [
    organisation_id,
    schedule.id,
    nextRun(cadence.value, place, now),
  ])
  return await writeDeliveries(client, organisation_id, schedule, now)
}

const ownerMaySend = ({ owner_gone, owner_role, owner_creditor_id, creditor_id }: DueSchedule): boolean =>
  !owner_gone && may(owner_role, 'manage_schedule') && owner_creditor_id === creditor_id

/** Recipients are brought up to date on the way: whoever changed sides since is shown the row on the other side. */
const writeDeliveries = async (
  client: pg.ClientBase,
  organisation_id: string,
  { id, next_run_at }: DueSchedule,
  now: Date,
): Promise<number> => {
  const { rows } = await client.query<{ user_id: string; creditor_id: string | null }>(
    `update report_schedule_recipient r set creditor_id = u.creditor_id
       from user_account u
      where r.organisation_id = $1 and r.schedule_id = $2 and r.stopped_at is null
        and u.organisation_id = r.organisation_id and u.id = r.user_id
      returning r.user_id, u.creditor_id`,
    [organisation_id, id],
  )
  const { rowCount } = await client.query(
    `insert into report_delivery
       (organisation_id, id, schedule_id, user_id, creditor_id, "trigger", due_at, state, attempts, next_attempt_at, created_at)
     select $1, new.id, $2, new.user_id, new.creditor_id, 'schedule', $3, 'queued', 0, $4, $4
       from unnest($5::uuid[], $6::uuid[], $7::uuid[]) as new(id, user_id, creditor_id)
     on conflict (organisation_id, schedule_id, due_at, user_id, "trigger") do nothing`,
    [
      organisation_id,
      id,
      next_run_at,
      now,
      rows.map(() => newId()),
      rows.map(({ user_id }) => user_id),
      rows.map(({ creditor_id }) => creditor_id),
    ],
  )
  return rowCount ?? 0
}
