import { defineJob } from '@quittance/platform'
import { z } from 'zod'

const payload = z.object({ organisation_id: z.uuid(), letter_id: z.uuid() })

export type SendElectronicPayload = z.infer<typeof payload>

/** Makes one attempt at handing an e-mail or text message to a debtor over; the sweep brings the next one. */
export const sendElectronicJob = defineJob({
  name: 'send-electronic-letter',
  payload,
  attempts: 1,
  backoff_ms: 1_000,
  concurrency: 4,
  key: ({ letter_id }) => `letter-${letter_id}`,
})
