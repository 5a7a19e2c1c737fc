import { type BusinessDate, businessDate } from '@quittance/core'
import { FinalJobError, newId, type RunnableJob, withConnection } from '@quittance/platform'
import { type Actor, jobActor, tenantContext } from '../actor.js'
import type { Services } from '../services.js'
import { removePackages } from '../subject-request/remove-packages.js'
import { applyToCases } from './apply-to-cases.js'
import { applyToOthers } from './apply-to-others.js'
import { type ApplyRetentionPayload, applyRetentionJob } from './apply-retention.job.js'
import { type RetentionTotals, recordRetentionEnd, recordRetentionStart } from './record-retention-run.js'

/** What the steps of a run work with. */
export type RetentionWork = {
  readonly services: Services
  readonly actor: Actor
  readonly day: BusinessDate
  readonly run_id: string
  readonly signal: AbortSignal
  /** What has been done so far; written down with each batch. */
  readonly totals: RetentionTotals
}

/**
 * Does what is due by a day, in batches that each are one transaction with its audit event. A killed run leaves whole
 * batches: what they did is no longer due, and the next run goes on with the rest.
 */
export const applyRetention: RunnableJob<ApplyRetentionPayload, Services> = {
  definition: applyRetentionJob,
  run: async (payload, services, signal) => {
    const actor = await organisationActor(services, payload.organisation_id)
    const day = payload.day === null ? services.clock.today(actor.time_zone) : businessDate(payload.day)
    const run_id = payload.run_id ?? newId()
    const totals = { cases_archived: 0, cases_anonymised: 0, files_removed: 0, contact_points_removed: 0 }
    const work: RetentionWork = { services, actor, day, run_id, signal, totals }
    await recordRetentionStart(work, payload.trigger)
    try {
      await applyToCases(work)
      await applyToOthers(work)
      await removePackages(services, actor, { expired_by: services.clock.now() })
      if (Object.values(totals).some((count) => count > 0)) await forgetSamples(work)
      await recordRetentionEnd(work, null)
      services.log.info({ organisation_id: actor.organisation_id, day, ...totals }, 'retention rules applied')
    } catch (error) {
      await recordRetentionEnd(work, error instanceof Error ? error.message : String(error))
      throw error
    }
  },
}

const organisationActor = async (services: Services, organisation_id: string): Promise<Actor> => {
  const context = { organisation_id, creditor_scope: 'all' }
  const found = await withConnection(services.database.pool, context, (client) =>
    client.query<{ time_zone: string }>('select time_zone from organisation where id = $1', [organisation_id]),
  )
  const time_zone = found.rows[0]?.time_zone
  if (time_zone === undefined) throw new FinalJobError(`There is no organisation ${organisation_id}`)
  return jobActor({ id: organisation_id, time_zone })
}

const forgetSamples = async ({ services, actor }: RetentionWork): Promise<void> => {
  await withConnection(services.database.pool, tenantContext(actor), (client) =>
    client.query('select forget_samples()'),
  )
}
