import { err, may, ok, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { applyRetentionJob } from './apply-retention.job.js'

/** Asks for the rules to be applied now, as of today; what is due is what the dry run of today shows. */
export const requestRetention = async (
  services: Services,
  actor: Actor,
): Promise<Result<{ readonly run_id: string }, { readonly code: 'not_allowed' }>> => {
  if (!may(actor.role, 'manage_retention')) return err({ code: 'not_allowed' })
  const { organisation_id } = actor
  const run_id = newId()
  const now = services.clock.now()
  const day = services.clock.today(actor.time_zone)
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    await client.query(
      `insert into retention_run (organisation_id, id, trigger, requested_by_id, day, started_at, cases_archived,
         cases_anonymised, files_removed, contact_points_removed)
       values ($1, $2, 'demand', $3, $4, $5, 0, 0, 0, 0)`,
      [organisation_id, run_id, actor.user_id, day, now],
    )
    const audit = { action: 'retention.request', subject_kind: 'retention_run', subject_id: run_id } as const
    await recordAudit(client, actor, { ...audit, detail: { day } }, now)
  })
  await services.jobs.enqueue(applyRetentionJob, { organisation_id, trigger: 'demand', run_id, day })
  return ok({ run_id })
}
