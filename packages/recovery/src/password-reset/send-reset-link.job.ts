import { defineJob } from '@quittance/platform'
import { z } from 'zod'

/** The address is sealed: who forgot a password is nobody's business who can read the queue. */
const payload = z.object({ request_id: z.uuid(), sealed_email: z.string() })

export type SendResetLinkPayload = z.infer<typeof payload>

/**
 * Looks for the accounts of an address and sends each a link. It runs apart from the request, so that its answer and its
 * duration are the same whether there is an account or not.
 */
export const sendResetLinkJob = defineJob({
  name: 'send-reset-link',
  payload,
  attempts: 3,
  backoff_ms: 2_000,
  concurrency: 2,
  key: ({ request_id }) => `reset-${request_id}`,
})
