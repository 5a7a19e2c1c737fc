import { defineJob } from '@quittance/platform'
import { z } from 'zod'

const payload = z.object({ organisation_id: z.uuid(), delivery_id: z.uuid() })

export type SendReportPayload = z.infer<typeof payload>

/** Computes one report for one recipient and hands its e-mail over. Attempts are counted in the delivery. */
export const sendReportJob = defineJob({
  name: 'send-report',
  payload,
  attempts: 1,
  backoff_ms: 1_000,
  concurrency: 2,
  key: ({ delivery_id }) => `report-${delivery_id}`,
})
