import type { Services } from '../services.js'
import { applyImportJob } from './apply-import.job.js'

/** Sends the job that applies an import. Should the queue be away just now, the sweep sends it later. */
export const enqueueApply = async (services: Services, organisation_id: string, import_id: string): Promise<void> => {
  await services.jobs
    .enqueue(applyImportJob, { organisation_id, import_id })
    .catch((error: unknown) => services.log.warn({ error, import_id }, 'import not queued yet'))
}
