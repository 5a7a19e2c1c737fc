import { defineJob } from '@quittance/platform'
import { z } from 'zod'

/** Makes room for the months to come, and verifies and anchors the chain of every organisation. */
export const keepAuditJob = defineJob({
  name: 'keep-audit',
  payload: z.object({}),
  attempts: 5,
  backoff_ms: 60_000,
  concurrency: 1,
  key: () => 'keep-audit',
})
