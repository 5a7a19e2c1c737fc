import { err, may, ok, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { type AuditedAction, recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { computeStatisticsJob } from './compute-statistics.job.js'
import { recordRunStart } from './record-run.js'

/** A run that was asked for and waits for the worker. */
export type RequestedRun = { readonly run_id: string; readonly started_at: Date }

/**
 * Asks for the statistics of the actor's organisation to be brought up to date now. The run is written down before it is
 * enqueued, so that whoever asked can watch it; a run that is lost between the two is closed by the next one.
 */
export const requestStatistics = async (
  services: Services,
  actor: Actor,
): Promise<Result<RequestedRun, { readonly code: 'not_allowed' }>> => {
  if (!may(actor.role, 'run_statistics')) return err({ code: 'not_allowed' })
  const { organisation_id, user_id } = actor
  const run_id = newId()
  const started_at = services.clock.now()
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    await recordRunStart(client, {
      organisation_id,
      id: run_id,
      trigger: 'demand',
      requested_by_id: user_id,
      started_at,
    })
    const audit = {
      action: 'statistics.requested',
      subject_kind: 'statistics_run',
      subject_id: run_id,
      detail: {},
    } satisfies AuditedAction
    await recordAudit(client, actor, audit, started_at)
  })
  await services.jobs.enqueue(computeStatisticsJob, { organisation_id, trigger: 'demand', run_id })
  return ok({ run_id, started_at })
}

/**
 * Asks for the statistics to take in what an import brought; to be called after its commit. When this is lost, figures
 * stay right, because marked days are read from the facts, and the night catches up.
 */
export const requestStatisticsOfImport = async (
  services: Pick<Services, 'jobs'>,
  organisation_id: string,
): Promise<void> =>
  await services.jobs.enqueue(computeStatisticsJob, { organisation_id, trigger: 'import', run_id: null })
