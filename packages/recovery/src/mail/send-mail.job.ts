import { defineJob } from '@quittance/platform'
import { z } from 'zod'

const payload = z.object({ organisation_id: z.uuid(), message_id: z.uuid() })

export type SendMailPayload = z.infer<typeof payload>

/** Makes one attempt at an e-mail. Attempts are counted in the message; the sweep brings the next one. */
export const sendMailJob = defineJob({
  name: 'send-mail',
  payload,
  attempts: 1,
  backoff_ms: 1_000,
  concurrency: 4,
  key: ({ message_id }) => `mail-${message_id}`,
})
