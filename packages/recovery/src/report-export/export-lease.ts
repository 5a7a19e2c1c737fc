import { languages } from '@quittance/core'
import { newId, newStorageKey, withConnection } from '@quittance/platform'
import { z } from 'zod'
import { jobContext } from '../import/job-context.js'
import { document_formats } from '../report-document/write-document.js'
import type { Services } from '../services.js'
import type { ExportFailure } from './export-failure.js'
import { export_attempts_maximum } from './export-limits.js'
import type { ExportPayload } from './make-export.job.js'

/** The right to make a file, held by one run at a time, and what it needs to know. */
export type ExportLease = ExportPayload & z.infer<typeof leaseRow> & { readonly token: string }

const leaseRow = z.object({
  spec: z.unknown(),
  format: z.enum(document_formats),
  language: z.enum(languages),
  convention: z.enum(languages),
  requested_by_id: z.string(),
  storage_key: z.string(),
})

const waitingRow = z.object({
  attempt: z.int(),
  storage_key: z.string().nullable(),
  cancel_requested_at: z.date().nullable(),
})

/**
 * Takes the export from whoever worked on it, with a place for the file of its own. What a killed run left at its place is
 * removed. Null when nothing is to be done: it has ended, it was cancelled, or it was tried often enough.
 */
export const takeExport = async (services: Services, payload: ExportPayload): Promise<ExportLease | null> => {
  const { organisation_id, export_id } = payload
  const now = services.clock.now()
  const ids = [organisation_id, export_id]
  return await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
    const found = await client.query(
      `select attempt, storage_key, cancel_requested_at from report_export
       where organisation_id = $1 and id = $2 and state in ('queued', 'running') for update`,
      ids,
    )
    if (found.rows.length === 0) return null
    const { attempt, storage_key, cancel_requested_at } = waitingRow.parse(found.rows[0])
    if (storage_key !== null) await services.storage.remove(storage_key)
    const given_up = attempt >= export_attempts_maximum
    if (cancel_requested_at !== null || given_up) {
      const failure: ExportFailure = { code: 'gave_up', message: null }
      await client.query(
        `update report_export
         set state = $3, failure = $4, finished_at = $5, storage_key = null, lease_token = null
         where organisation_id = $1 and id = $2`,
        [...ids, given_up ? 'failed' : 'cancelled', given_up ? JSON.stringify(failure) : null, now],
      )
      return null
    }
    const token = newId()
    const taken = await client.query(
      `update report_export
       set state = 'running', attempt = attempt + 1, lease_token = $3, storage_key = $4, started_at = $5,
           progress_at = $5, progress_rows = 0
       where organisation_id = $1 and id = $2
       returning spec, format, language, convention, requested_by_id, storage_key`,
      [...ids, token, newStorageKey(), now],
    )
    return { ...payload, ...leaseRow.parse(taken.rows[0]), token }
  })
}

/** The columns with which a run ends an export that it still holds. */
export type ExportEnd = Readonly<Record<string, unknown>>

/** Writes how a run ended; false when another one has taken the export since. */
export const endExport = async (
  services: Services,
  { organisation_id, export_id, token }: ExportLease,
  changes: ExportEnd,
): Promise<boolean> =>
  await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
    const columns = Object.keys(changes)
    const assignments = columns.map((column, position) => `${column} = $${position + 4}`).join(', ')
    const { rowCount } = await client.query(
      `update report_export set ${assignments}, lease_token = null
       where organisation_id = $1 and id = $2 and lease_token = $3 and state = 'running'`,
      [organisation_id, export_id, token, ...Object.values(changes)],
    )
    return rowCount === 1
  })
