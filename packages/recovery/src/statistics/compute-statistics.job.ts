import { defineJob } from '@quittance/platform'
import { z } from 'zod'

/** What made the statistics run: the night, a person, or an import that brought new facts. */
export const statisticsTriggers = ['night', 'demand', 'import'] as const

const payload = z.object({
  organisation_id: z.uuid(),
  trigger: z.enum(statisticsTriggers),
  /** The run that a person asked for and watches; null where the job makes its own. */
  run_id: z.uuid().nullable().default(null),
})

export type ComputeStatisticsPayload = z.infer<typeof payload>

/** Brings the stored statistics of one organisation up to date with its facts. */
export const computeStatisticsJob = defineJob<ComputeStatisticsPayload>({
  name: 'compute-statistics',
  payload,
  attempts: 5,
  backoff_ms: 5_000,
  concurrency: 1,
  // A run asked for by a person is always its own; the others are one while they wait.
  key: ({ organisation_id, trigger, run_id }) => `${organisation_id}_${run_id ?? trigger}`,
})
