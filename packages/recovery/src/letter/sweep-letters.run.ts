import { type RunnableJob, withConnection } from '@quittance/platform'
import { jobContext } from '../import/job-context.js'
import { listOrganisations } from '../organisation/list-organisations.js'
import type { Services } from '../services.js'
import { sendElectronicJob } from './send-electronic.job.js'
import { sweepLettersJob } from './sweep-letters.job.js'

/** Messages of one organisation that one sweep hands on; the next one comes a few seconds later. */
const batch = 500

/** Hands on what is due. A message whose job waits or runs keeps it, because the job's key is the message's. */
export const sweepLetters: RunnableJob<Record<string, never>, Services> = {
  definition: sweepLettersJob,
  run: async (_, services) => {
    const channels = [...(services.mail === null ? [] : ['email']), ...(services.sms === null ? [] : ['sms'])]
    for (const { id: organisation_id } of await listOrganisations(services)) {
      const due = await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
        const { rows } = await client.query<{ id: string }>(
          `select id from letter
            where organisation_id = $1 and state = 'prepared' and channel = any($2) and next_attempt_at <= $3
            order by next_attempt_at limit $4`,
          [organisation_id, channels, services.clock.now(), batch],
        )
        return rows
      })
      for (const { id } of due) await services.jobs.enqueue(sendElectronicJob, { organisation_id, letter_id: id })
    }
  },
}
