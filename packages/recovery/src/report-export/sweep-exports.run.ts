import { type RunnableJob, withConnection } from '@quittance/platform'
import { jobContext } from '../import/job-context.js'
import { listOrganisations } from '../organisation/list-organisations.js'
import type { Services } from '../services.js'
import { makeExportJob } from './make-export.job.js'
import { sweepExportsJob } from './sweep-exports.job.js'

/** Files removed in one transaction. */
const batch_files = 500

/** An export whose job waits or runs keeps it, because the job's key is the export's; so this may run at any time. */
export const sweepExports: RunnableJob<Record<string, never>, Services> = {
  definition: sweepExportsJob,
  run: async (_, services) => {
    for (const { id } of await listOrganisations(services)) {
      await removeExpired(services, id)
      await sendForgotten(services, id)
    }
  },
}

/** The bytes go before the transaction ends: when it is lost, the next one finds no file, which is no error. */
const removeExpired = async (services: Services, organisation_id: string): Promise<void> => {
  await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
    const { rows } = await client.query<{ id: string; storage_key: string | null }>(
      `select id, storage_key from report_export
       where organisation_id = $1 and state = 'ready' and expires_at <= $2
       order by id limit ${batch_files} for update`,
      [organisation_id, services.clock.now()],
    )
    if (rows.length === 0) return
    for (const { storage_key } of rows) if (storage_key !== null) await services.storage.remove(storage_key)
    await client.query(
      `update report_export set state = 'expired', storage_key = null
       where organisation_id = $1 and id = any($2::uuid[])`,
      [organisation_id, rows.map(({ id }) => id)],
    )
  })
}

const sendForgotten = async (services: Services, organisation_id: string): Promise<void> => {
  const { rows } = await withConnection(services.database.pool, jobContext(organisation_id), (client) =>
    client.query<{ id: string }>(
      `select id from report_export where organisation_id = $1 and state in ('queued', 'running')
       order by requested_at`,
      [organisation_id],
    ),
  )
  for (const { id } of rows) await services.jobs.enqueue(makeExportJob, { organisation_id, export_id: id })
}
