import { listOrganisations } from '../organisation/list-organisations.js'
import type { Services } from '../services.js'
import { applyRetentionJob } from './apply-retention.job.js'

/** A quarter past two: after the statistics, and before anyone works. */
const nightly = '0 15 2 * * *'

/** Makes the retention rules of every organisation be applied each night in its time zone. */
export const scheduleAllRetention = async (services: Services): Promise<void> => {
  for (const organisation of await listOrganisations(services)) await scheduleRetention(services, organisation)
}

/** The same for one organisation. */
export const scheduleRetention = async (
  services: Pick<Services, 'jobs'>,
  organisation: { readonly id: string; readonly time_zone: string },
): Promise<void> =>
  await services.jobs.schedule(applyRetentionJob, {
    id: `retention_${organisation.id}`,
    when: { pattern: nightly, time_zone: organisation.time_zone },
    payload: { organisation_id: organisation.id, trigger: 'night', run_id: null, day: null },
  })
