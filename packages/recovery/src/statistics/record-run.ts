import type { ClientBase } from 'pg'
import type { ComputeStatisticsPayload } from './compute-statistics.job.js'

/** A run that has begun. */
export type StartedRun = {
  readonly organisation_id: string
  readonly id: string
  readonly trigger: ComputeStatisticsPayload['trigger']
  readonly requested_by_id: string | null
  readonly started_at: Date
}

/** A run without end after this long was interrupted: no run takes a day. */
const abandoned_after = '1 day'

/**
 * Writes that a run began; a run whose row is there already (it was asked for, or is tried again) goes on under it. Runs
 * that ended with their process are closed on the way.
 */
export const recordRunStart = async (client: ClientBase, run: StartedRun): Promise<void> => {
  await client.query(
    `update statistics_run set finished_at = $2, failure = 'interrupted'
     where organisation_id = $1 and finished_at is null and started_at < $2::timestamptz - $3::interval`,
    [run.organisation_id, run.started_at, abandoned_after],
  )
  await client.query(
    `insert into statistics_run
       (organisation_id, id, trigger, requested_by_id, started_at, finished_at, days_recomputed, failure)
     values ($1, $2, $3, $4, $5, null, 0, null)
     on conflict (organisation_id, id) do update set finished_at = null, failure = null`,
    [run.organisation_id, run.id, run.trigger, run.requested_by_id, run.started_at],
  )
}

/** Writes how far a run has come: with `finished_at` null while it goes on. */
export const recordRunProgress = async (
  client: ClientBase,
  run: Pick<StartedRun, 'organisation_id' | 'id'>,
  progress: { readonly days_recomputed: number; readonly finished_at: Date | null; readonly failure: string | null },
): Promise<void> => {
  await client.query(
    `update statistics_run set days_recomputed = $3, finished_at = $4, failure = $5
     where organisation_id = $1 and id = $2`,
    [run.organisation_id, run.id, progress.days_recomputed, progress.finished_at, progress.failure],
  )
}
