import { defineJob } from '@quittance/platform'
import { z } from 'zod'

/** What made the rules be applied: the night, or a person. */
export const retentionTriggers = ['night', 'demand'] as const

const payload = z.object({
  organisation_id: z.uuid(),
  trigger: z.enum(retentionTriggers),
  /** The run that a person asked for and watches; null where the job makes its own. */
  run_id: z.uuid().nullable().default(null),
  /** As of when; null for today in the organisation's time zone. */
  day: z.iso.date().nullable().default(null),
})

export type ApplyRetentionPayload = z.infer<typeof payload>

/** Applies the retention rules of one organisation: archives and anonymises what is due. */
export const applyRetentionJob = defineJob<ApplyRetentionPayload>({
  name: 'apply-retention',
  payload,
  attempts: 5,
  backoff_ms: 5_000,
  concurrency: 1,
  key: ({ organisation_id, trigger, run_id }) => `${organisation_id}_${run_id ?? trigger}`,
})
