import type { z } from 'zod'

/**
 * What the whole product knows of a job: its name, the shape of its payload, how often it is tried. The API enqueues
 * with the definition; only the worker holds the code that runs it. Payloads hold ids, never personal data.
 */
export type JobDefinition<Payload> = {
  /** Also the name of its queue. */
  readonly name: string
  readonly payload: z.ZodType<Payload>
  /** Times that the job is tried in all. */
  readonly attempts: number
  /** Wait before the second try; it doubles with each further one. */
  readonly backoff_ms: number
  /** Jobs of this name that one worker process runs at the same time. */
  readonly concurrency: number
  /** Two payloads with the same key are the same job while it waits or runs. */
  readonly key: (payload: Payload) => string
}

/** A job that the worker can run. */
export type RunnableJob<Payload, Services> = {
  readonly definition: JobDefinition<Payload>
  run(payload: Payload, services: Services, signal: AbortSignal): Promise<void>
}

export const defineJob = <Payload>(definition: JobDefinition<Payload>): JobDefinition<Payload> => definition

/** Thrown by a job for which another try would be in vain. */
export class FinalJobError extends Error {
  override name = 'FinalJobError'
}
