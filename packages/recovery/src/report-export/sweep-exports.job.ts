import { defineJob } from '@quittance/platform'
import { z } from 'zod'

/** Removes files whose time is over, and gives a job back to every export that should have one. */
export const sweepExportsJob = defineJob({
  name: 'sweep-exports',
  payload: z.object({}),
  attempts: 1,
  backoff_ms: 1_000,
  concurrency: 1,
  key: () => 'sweep-exports',
})
