import { defineJob } from '@quittance/platform'
import { z } from 'zod'

const payload = z.object({ organisation_id: z.uuid(), export_id: z.uuid() })

export type ExportPayload = z.infer<typeof payload>

/** Makes the file of an export, whoever asked for it; however often it is tried, one file comes of it. */
export const makeExportJob = defineJob<ExportPayload>({
  name: 'make-export',
  payload,
  attempts: 5,
  backoff_ms: 2_000,
  concurrency: 2,
  key: ({ export_id }) => export_id,
})
