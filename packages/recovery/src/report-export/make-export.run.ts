import type { RunnableJob } from '@quittance/platform'
import type { Services } from '../services.js'
import { type ExportPayload, makeExportJob } from './make-export.job.js'
import { writeExport } from './write-export.js'

/** Makes the file of an export in the background. */
export const makeExport: RunnableJob<ExportPayload, Services> = {
  definition: makeExportJob,
  run: async (payload, services, signal) => {
    await writeExport(services, payload, { signal, at_once: false })
  },
}
