import { defineJob } from '@quittance/platform'
import { z } from 'zod'

/** Brings every e-mail that is due its next attempt: also those whose job was never sent, or whose worker was killed. */
export const sweepMailJob = defineJob({
  name: 'sweep-mail',
  payload: z.object({}),
  attempts: 1,
  backoff_ms: 1_000,
  concurrency: 1,
  key: () => 'sweep-mail',
})
