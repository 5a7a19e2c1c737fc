import { defineJob } from '@quittance/platform'
import { importKey, importPayload } from './import-payload.js'

/** Applies a file whose mapping is settled: all of it or nothing, once, however often the job is tried. */
export const applyImportJob = defineJob({
  name: 'apply-import',
  payload: importPayload,
  attempts: 5,
  backoff_ms: 2_000,
  // Imports of one creditor wait for each other anyway; two creditors' need not.
  concurrency: 2,
  key: importKey,
})
