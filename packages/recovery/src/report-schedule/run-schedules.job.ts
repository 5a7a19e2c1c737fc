import { defineJob } from '@quittance/platform'
import { z } from 'zod'

/** Looks which schedules and alerts are due, and which reports wait for their next attempt. */
export const runSchedulesJob = defineJob({
  name: 'run-report-schedules',
  payload: z.object({}),
  attempts: 1,
  backoff_ms: 1_000,
  concurrency: 1,
  key: () => 'run-report-schedules',
})
