import type { Services } from '../services.js'
import { type ExportPayload, makeExportJob } from './make-export.job.js'
import { writeExport } from './write-export.js'

/**
 * Makes the file now if that is soon done, and otherwise hands it to a worker, as it does whenever something goes wrong. A
 * job that could not be sent is sent by the sweep.
 */
export const startExport = async (services: Services, payload: ExportPayload): Promise<void> => {
  await writeExport(services, payload, { signal: new AbortController().signal, at_once: true }).catch(
    (error: unknown) => services.log.warn({ err: error, export_id: payload.export_id }, 'export not made at once'),
  )
  // A job that finds nothing left to do ends at once.
  await services.jobs
    .enqueue(makeExportJob, payload)
    .catch((error: unknown) => services.log.warn({ err: error, export_id: payload.export_id }, 'export not queued yet'))
}
