import { defineJob } from '@quittance/platform'
import { z } from 'zod'

/** Gives a job back to every import that should have one: a process may die between its commit and its enqueue. */
export const sweepImportsJob = defineJob({
  name: 'sweep-imports',
  payload: z.object({}),
  attempts: 1,
  backoff_ms: 1_000,
  concurrency: 1,
  key: () => 'sweep-imports',
})
