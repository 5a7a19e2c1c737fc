import { type RunnableJob, withConnection } from '@quittance/platform'
import { listOrganisations } from '../organisation/list-organisations.js'
import type { Services } from '../services.js'
import { applyImportJob } from './apply-import.job.js'
import { inspectImportJob } from './inspect-import.job.js'
import { jobContext } from './job-context.js'
import { sweepImportsJob } from './sweep-imports.job.js'

/** Half-written files older than this belong to no upload that is still running. */
const unfinished_ms = 24 * 60 * 60 * 1000

/**
 * Sends a job for every import that should have one. An import whose job waits or runs keeps it, because the job's key
 * is the import's; so the sweep may run at any time and as often as it likes.
 */
export const sweepImports: RunnableJob<Record<string, never>, Services> = {
  definition: sweepImportsJob,
  run: async (_, services) => {
    for (const { id } of await listOrganisations(services)) await sweepOrganisation(services, id)
    await services.storage.removeUnfinished(new Date(services.clock.now().getTime() - unfinished_ms))
  },
}

const sweepOrganisation = async (services: Services, organisation_id: string): Promise<void> => {
  const pending = await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
    const found = await client.query<{ id: string; inspected: boolean }>(
      `select id, state not in ('received', 'inspecting') as inspected from import
       where organisation_id = $1
         and state in ('received', 'inspecting', 'queued', 'staging', 'validating', 'applying')
       order by created_at`,
      [organisation_id],
    )
    return found.rows
  })
  for (const { id, inspected } of pending) {
    await services.jobs.enqueue(inspected ? applyImportJob : inspectImportJob, { organisation_id, import_id: id })
  }
}
