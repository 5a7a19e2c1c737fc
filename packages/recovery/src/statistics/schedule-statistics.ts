import { withConnection } from '@quittance/platform'
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
  const organisations = await withConnection(services.database.pool, { purpose: 'list_organisations' }, (client) =>
    client.query<{ id: string; time_zone: string }>('select id::text as id, time_zone from organisation order by id'),
  )
  for (const organisation of organisations.rows) await scheduleStatistics(services, organisation)
}
