import { defineJob } from '@quittance/platform'
import { z } from 'zod'

/** What made next actions be computed again: the night, an import that changed cases, or a strategy that was published. */
export const refresh_triggers = ['night', 'import', 'strategy'] as const

const payload = z.object({ organisation_id: z.uuid(), trigger: z.enum(refresh_triggers) })

export type RefreshNextActionsPayload = z.infer<typeof payload>

/** Computes again when and why the cases of one organisation are worked next: all of them, or those that imports marked. */
export const refreshNextActionsJob = defineJob<RefreshNextActionsPayload>({
  name: 'refresh-next-actions',
  payload,
  attempts: 5,
  backoff_ms: 5_000,
  concurrency: 1,
  key: ({ organisation_id, trigger }) => `${organisation_id}_${trigger}`,
})
