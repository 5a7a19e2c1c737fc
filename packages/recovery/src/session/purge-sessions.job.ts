import { defineJob } from '@quittance/platform'
import { z } from 'zod'

/** Deletes sessions that ended long ago, and counts of failed sign-ins that slow nobody any more. */
export const purgeSessionsJob = defineJob({
  name: 'purge-sessions',
  payload: z.object({}),
  attempts: 3,
  backoff_ms: 60_000,
  concurrency: 1,
  key: () => 'purge-sessions',
})
