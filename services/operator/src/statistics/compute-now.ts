import { setTimeout as wait } from 'node:timers/promises'
import { withConnection } from '@quittance/platform'
import { requestStatistics } from '@quittance/recovery/commands'
import { type Actor, type Services, tenantContext } from '@quittance/recovery/services'
import { expectOk } from '../expect-ok.js'

/** What became of a run of the statistics. */
export type FinishedRun = { readonly days_recomputed: number; readonly failure: string | null }

const poll_ms = 200

/** Asks the worker to bring the statistics up to date, and waits until it has. */
export const computeNow = async (services: Services, actor: Actor): Promise<FinishedRun> => {
  const { run_id } = expectOk(await requestStatistics(services, actor))
  for (;;) {
    const run = await readRun(services, actor, run_id)
    if (run.finished_at !== null) return run
    await wait(poll_ms)
  }
}

type Run = FinishedRun & { readonly finished_at: Date | null }

const readRun = async (services: Services, actor: Actor, run_id: string): Promise<Run> =>
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<Run>(
      'select days_recomputed, failure, finished_at from statistics_run where organisation_id = $1 and id = $2',
      [actor.organisation_id, run_id],
    )
    if (rows[0] === undefined) throw new Error(`The run ${run_id} is gone`)
    return rows[0]
  })
