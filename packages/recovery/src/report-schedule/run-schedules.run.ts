import { type RunnableJob, withConnection } from '@quittance/platform'
import { queueDueAlerts } from '../alert/queue-due-alerts.js'
import { jobContext } from '../import/job-context.js'
import { listOrganisations } from '../organisation/list-organisations.js'
import type { Services } from '../services.js'
import { enqueueDelivery } from './enqueue-delivery.js'
import { queueDueSchedules } from './queue-due-schedules.js'
import { runSchedulesJob } from './run-schedules.job.js'

/** Reports of one organisation that one round hands on; the next one comes a few seconds later. */
const batch = 500

/**
 * Writes down what is due and hands on what waits, also what a killed worker had in hand. A report whose job waits or runs
 * keeps it, because the job's key is the report's, so this may run as often as it likes.
 */
export const runSchedules: RunnableJob<Record<string, never>, Services> = {
  definition: runSchedulesJob,
  run: async (_, services) => {
    for (const { id } of await listOrganisations(services)) {
      await queueDueSchedules(services, id)
      await queueDueAlerts(services, id)
      for (const delivery_id of await waitingDeliveries(services, id)) await enqueueDelivery(services, id, delivery_id)
    }
  },
}

const waitingDeliveries = async ({ database, clock }: Services, organisation_id: string): Promise<string[]> =>
  await withConnection(database.pool, jobContext(organisation_id), async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select id from report_delivery
        where organisation_id = $1 and state = 'queued' and next_attempt_at <= $2
        order by next_attempt_at limit $3`,
      [organisation_id, clock.now(), batch],
    )
    return rows.map(({ id }) => id)
  })
