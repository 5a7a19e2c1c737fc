import { defineJob } from '@quittance/platform'
import { z } from 'zod'

const payload = z.object({
  organisation_id: z.uuid(),
  alert_id: z.uuid(),
  trigger: z.enum(['night', 'time']),
  /** When it came round: with it an evaluation is known again, however often the job runs. */
  due_at: z.iso.datetime(),
})

export type EvaluateAlertPayload = z.infer<typeof payload>

/** Evaluates one alert for each of its recipients. */
export const evaluateAlertJob = defineJob({
  name: 'evaluate-alert',
  payload,
  attempts: 3,
  backoff_ms: 5_000,
  concurrency: 2,
  key: ({ alert_id, due_at }) => `alert-${alert_id}-${Date.parse(due_at)}`,
})
