import { defineJob } from '@quittance/platform'
import { z } from 'zod'

/** Brings every e-mail and text message to debtors that is due its next attempt, also those whose job was never sent. */
export const sweepLettersJob = defineJob({
  name: 'sweep-letters',
  payload: z.object({}),
  attempts: 1,
  backoff_ms: 1_000,
  concurrency: 1,
  key: () => 'sweep-letters',
})
