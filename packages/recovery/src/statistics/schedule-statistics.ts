import { listOrganisations } from '../organisation/list-organisations.js'
import type { Services } from '../services.js'
import { computeStatisticsJob } from './compute-statistics.job.js'

/** A quarter past one: after midnight in the zone whatever the daylight saving, and before anyone reads the figures. */
const nightly = '0 15 1 * * *'

/** Makes the statistics of an organisation run each night in its time zone. Changes nothing when they do already. */
export const scheduleStatistics = async (
  services: Pick<Services, 'jobs'>,
  organisation: { readonly id: string; readonly time_zone: string },
): Promise<void> =>
  await services.jobs.schedule(computeStatisticsJob, {
    id: `statistics_${organisation.id}`,
    when: { pattern: nightly, time_zone: organisation.time_zone },
    payload: { organisation_id: organisation.id, trigger: 'night', run_id: null },
  })

/** The same for every organisation there is. */
export const scheduleAllStatistics = async (services: Services): Promise<void> => {
  for (const organisation of await listOrganisations(services)) await scheduleStatistics(services, organisation)
}
