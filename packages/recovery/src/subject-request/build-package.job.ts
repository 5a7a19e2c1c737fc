import { defineJob } from '@quittance/platform'
import { z } from 'zod'

const payload = z.object({ organisation_id: z.uuid(), request_id: z.uuid() })

export type BuildPackagePayload = z.infer<typeof payload>

/** Gathers all that is kept about a person into a package to hand out. */
export const buildPackageJob = defineJob<BuildPackagePayload>({
  name: 'build-subject-package',
  payload,
  attempts: 3,
  backoff_ms: 5_000,
  concurrency: 1,
  key: ({ request_id }) => request_id,
})
