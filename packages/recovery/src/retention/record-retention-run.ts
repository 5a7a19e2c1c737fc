import { withConnection } from '@quittance/platform'
import type pg from 'pg'
import { tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { ApplyRetentionPayload } from './apply-retention.job.js'
import type { RetentionWork } from './apply-retention.run.js'

/** What a run has done. */
export type RetentionTotals = {
  cases_archived: number
  cases_anonymised: number
  files_removed: number
  contact_points_removed: number
}

/**
 * Writes that a run began; one that is tried again goes on under its row and adds to what it did. Runs that ended with
 * their process are closed on the way.
 */
export const recordRetentionStart = async (
  { services, actor, day, run_id, totals }: RetentionWork,
  trigger: ApplyRetentionPayload['trigger'],
): Promise<void> => {
  const now = services.clock.now()
  const { rows } = await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    await client.query(
      `update retention_run set finished_at = $2, failure = 'interrupted'
       where organisation_id = $1 and finished_at is null and started_at < $2::timestamptz - interval '1 day'`,
      [actor.organisation_id, now],
    )
    return await client.query<RetentionTotals>(
      `insert into retention_run (organisation_id, id, trigger, day, started_at, cases_archived, cases_anonymised,
         files_removed, contact_points_removed)
       values ($1, $2, $3, $4, $5, 0, 0, 0, 0)
       on conflict (organisation_id, id) do update set finished_at = null, failure = null
       returning cases_archived, cases_anonymised, files_removed, contact_points_removed`,
      [actor.organisation_id, run_id, trigger, day, now],
    )
  })
  Object.assign(totals, rows[0])
}

/** Writes how far a run has come, and to the trail what the batch did, as the last writes of its transaction. */
export const recordRetentionBatch = async (
  client: pg.ClientBase,
  { services, actor, day, run_id, totals }: RetentionWork,
  done: Readonly<Record<string, string[]>>,
): Promise<void> => {
  await client.query(
    `update retention_run set cases_archived = $3, cases_anonymised = $4, files_removed = $5,
       contact_points_removed = $6
     where organisation_id = $1 and id = $2`,
    [
      actor.organisation_id,
      run_id,
      totals.cases_archived,
      totals.cases_anonymised,
      totals.files_removed,
      totals.contact_points_removed,
    ],
  )
  await recordAudit(
    client,
    actor,
    { action: 'retention.apply', subject_kind: 'retention_run', subject_id: run_id, detail: { day, ...done } },
    services.clock.now(),
  )
}

/** Writes that a run ended, and why when it did not end well. */
export const recordRetentionEnd = async (
  { services, actor, run_id }: RetentionWork,
  failure: string | null,
): Promise<void> => {
  await withConnection(services.database.pool, tenantContext(actor), (client) =>
    client.query('update retention_run set finished_at = $3, failure = $4 where organisation_id = $1 and id = $2', [
      actor.organisation_id,
      run_id,
      services.clock.now(),
      failure,
    ]),
  )
}
