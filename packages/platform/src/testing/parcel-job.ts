import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { defineJob, type JobDefinition } from '../job.js'
import type { WorkerTiming } from '../job-worker.js'

/** What the jobs of these tests carry. */
export type Parcel = { readonly number: number }

/** Locks and checks so short that a test need not wait for them. */
export const quickTiming: WorkerTiming = { lock_ms: 1_000, stalled_check_ms: 200, reconnect_ms: 100 }

/** A kind of job that no other test has. */
export const parcelJob = (changes: Partial<JobDefinition<Parcel>> = {}): JobDefinition<Parcel> =>
  defineJob({
    name: `parcel-${randomBytes(4).toString('hex')}`,
    payload: z.strictObject({ number: z.number().int() }),
    attempts: 3,
    backoff_ms: 50,
    concurrency: 1,
    key: ({ number }) => `parcel_${number}`,
    ...changes,
  })
