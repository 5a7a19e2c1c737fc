import { inspectCsv } from '@quittance/formats'
import { type RunnableJob, withConnection } from '@quittance/platform'
import type pg from 'pg'
import type { Services } from '../services.js'
import { enqueueApply } from './enqueue-apply.js'
import type { FileFailure } from './file-failure.js'
import { failGivenUp, failureOfStorage } from './give-up.js'
import type { ImportInspection } from './import-inspection.js'
import type { ImportPayload } from './import-payload.js'
import { type ImportRow, readImport } from './import-row.js'
import { inspectImportJob } from './inspect-import.job.js'
import { jobContext } from './job-context.js'
import type { ReadableColumn } from './mapping/column-mapping.js'
import { headerFingerprint } from './mapping/header-fingerprint.js'
import { type ProfileMapping, proposeFor } from './mapping/propose.rules.js'

/** One pass over the file; then the import fails with a place and a reason, waits for its mapping, or goes on by itself. */
export const inspectImport: RunnableJob<ImportPayload, Services> = {
  definition: inspectImportJob,
  run: async (payload, services, signal) => {
    const row = await begin(payload, services)
    if (row === null) return
    if (await failGivenUp(payload, services, row)) return
    const file = await inspect(services, row, signal)
    const outcome = 'code' in file ? { failure: file } : { inspection: await describe(payload, services, row, file) }
    if (await conclude(payload, services, row, outcome)) {
      await enqueueApply(services, payload.organisation_id, payload.import_id)
    }
  },
}

/** Counts the attempt. Null when the import has moved on: a job may come twice. */
const begin = async ({ organisation_id, import_id }: ImportPayload, services: Services): Promise<ImportRow | null> =>
  await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
    const begun = await client.query(
      `update import set state = 'inspecting', attempt = attempt + 1, started_at = coalesce(started_at, $3)
       where organisation_id = $1 and id = $2 and state in ('received', 'inspecting')`,
      [organisation_id, import_id, services.clock.now()],
    )
    return begun.rowCount === 0 ? null : await readImport(client, organisation_id, import_id)
  })

const inspect = async (
  services: Services,
  { storage_key }: ImportRow,
  signal: AbortSignal,
): Promise<ImportInspection['file'] | FileFailure> => {
  try {
    return await inspectCsv(abortable(services.storage.read(storage_key), signal))
  } catch (error) {
    const failure = failureOfStorage(error)
    if (failure === null) throw error
    return failure
  }
}

async function* abortable(bytes: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    signal.throwIfAborted()
    yield chunk
  }
}

const describe = async (
  { organisation_id }: ImportPayload,
  services: Services,
  { kind, creditor_id }: ImportRow,
  file: ImportInspection['file'],
): Promise<ImportInspection> => {
  if (file.header === null || file.failure !== null) return { file, proposal: null, profile: null }
  const fingerprint = headerFingerprint(file.header.names)
  const profile = await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
    const found = await client.query<{ id: string; name: string; mapping: ProfileMapping }>(
      `select id, name, mapping from import_profile
       where organisation_id = $1 and creditor_id = $2 and kind = $3 and header_fingerprint = $4`,
      [organisation_id, creditor_id, kind, fingerprint],
    )
    return found.rows[0] ?? null
  })
  const proposal = proposeFor(kind, file.columns, profile?.mapping ?? null)
  return { file, proposal, profile: profile === null ? null : { id: profile.id, name: profile.name } }
}

type Outcome = { readonly failure: FileFailure } | { readonly inspection: ImportInspection }

/** Writes the finding unless the import was cancelled meanwhile. True when it goes on without a person. */
const conclude = async (
  payload: ImportPayload,
  services: Services,
  row: ImportRow,
  outcome: Outcome,
): Promise<boolean> => {
  const inspection = 'inspection' in outcome ? outcome.inspection : null
  const failure = 'failure' in outcome ? outcome.failure : outcome.inspection.file.failure
  const clear = row.apply_when_clear ? (inspection?.proposal?.clear ?? null) : null
  const state = failure !== null ? 'failed' : clear !== null ? 'queued' : 'awaiting_mapping'
  const written = await withConnection(
    services.database.pool,
    jobContext(payload.organisation_id),
    async (client) => await write(client, payload, services, { state, inspection, failure, clear }),
  )
  return written && state === 'queued'
}

type Finding = {
  readonly state: 'failed' | 'queued' | 'awaiting_mapping'
  readonly inspection: ImportInspection | null
  readonly failure: FileFailure | null
  readonly clear: readonly ReadableColumn[] | null
}

const write = async (
  client: pg.ClientBase,
  { organisation_id, import_id }: ImportPayload,
  services: Services,
  { state, inspection, failure, clear }: Finding,
): Promise<boolean> => {
  const totals = inspection?.file.totals
  const written = await client.query(
    `update import set state = $3, inspection = $4, failure = $5, mapping = $6, profile_id = $7, expected_rows = $8,
       finished_at = $9, attempt = 0
     where organisation_id = $1 and id = $2 and state = 'inspecting'`,
    [
      organisation_id,
      import_id,
      state,
      inspection === null ? null : JSON.stringify(inspection),
      failure === null ? null : JSON.stringify(failure),
      clear === null ? null : JSON.stringify({ columns: clear }),
      inspection?.profile?.id ?? null,
      totals === undefined ? null : totals.records + totals.refused,
      state === 'failed' ? services.clock.now() : null,
    ],
  )
  return written.rowCount === 1
}
