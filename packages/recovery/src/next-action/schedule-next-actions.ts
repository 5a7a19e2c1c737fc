import { listOrganisations } from '../organisation/list-organisations.js'
import type { Services } from '../services.js'
import { type RefreshNextActionsPayload, refreshNextActionsJob } from './refresh-next-actions.job.js'

/** Ten past three: after the night's statistics and retention, and in no hour that daylight saving skips or repeats. */
const nightly = '0 10 3 * * *'

/** Makes the queue of an organisation be computed again each night in its time zone. Changes nothing when it is already. */
export const scheduleNextActions = async (
  services: Pick<Services, 'jobs'>,
  organisation: { readonly id: string; readonly time_zone: string },
): Promise<void> =>
  await services.jobs.schedule<RefreshNextActionsPayload>(refreshNextActionsJob, {
    id: `next_actions_${organisation.id}`,
    when: { pattern: nightly, time_zone: organisation.time_zone },
    payload: { organisation_id: organisation.id, trigger: 'night' },
  })

/** The same for every organisation there is. */
export const scheduleAllNextActions = async (services: Services): Promise<void> => {
  for (const organisation of await listOrganisations(services)) await scheduleNextActions(services, organisation)
}

/** Has the cases that an import marked computed again; to be called after its commit. When it is lost, the night catches up. */
export const requestNextActionsOfImport = async (
  services: Pick<Services, 'jobs'>,
  organisation_id: string,
): Promise<void> =>
  await services.jobs.enqueue<RefreshNextActionsPayload>(refreshNextActionsJob, { organisation_id, trigger: 'import' })
