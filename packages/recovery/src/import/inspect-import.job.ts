import { defineJob } from '@quittance/platform'
import { importPayload, importKey } from './import-payload.js'

/** Reads a delivered file once and says what it holds. Every try begins anew and changes nothing but the finding. */
export const inspectImportJob = defineJob({
  name: 'inspect-import',
  payload: importPayload,
  attempts: 5,
  backoff_ms: 2_000,
  concurrency: 2,
  key: importKey,
})
