import { type BusinessDate, err, type ImportKind, limits, ok, type Result } from '@quittance/core'
import {
  FileTooLargeError,
  newId,
  StorageFullError,
  type StoredFile,
  UploadBrokenError,
  withConnection,
} from '@quittance/platform'
import type pg from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { findAppliedTwin } from './applied-twin.js'
import { deliveryCurrency } from './delivery-currency.js'
import type { CreateImportFailure } from './import-failure.js'
import { inspectImportJob } from './inspect-import.job.js'

export type CreateImportInput = {
  readonly kind: ImportKind
  readonly creditor_id: string
  /** Claims need one; for the other kinds it narrows the claims that rows may name. */
  readonly portfolio_id: string | null
  /** Received date of claims whose rows carry none; null: today. */
  readonly received_on: BusinessDate | null
  /** Only shown; it never becomes a path. */
  readonly file_name: string
  /** Go on without a person when the mapping is complete and nothing is ambiguous. */
  readonly apply_when_clear: boolean
  readonly bytes: AsyncIterable<Uint8Array>
}

/**
 * Takes a file in: its bytes go to storage, then the import and its audit event are written, then the inspection is
 * queued. When anything fails before the commit, nothing is left. A file that was applied before without a refused row
 * ends at once as applied, with `duplicate_of` telling which import that was.
 */
export const createImport = async (
  services: Services,
  actor: Actor,
  input: CreateImportInput,
): Promise<Result<{ import_id: string }, CreateImportFailure>> => {
  const refusal = await refusalOf(services, actor, input)
  if (refusal !== null) return err(refusal)
  const stored = await store(services, input.bytes)
  if (!stored.ok) return stored
  const import_id = newId()
  const ended = await insert(services, actor, input, stored.value, import_id).catch(async (error: unknown) => {
    await services.storage.remove(stored.value.key)
    throw error
  })
  if (!ended) {
    const payload = { organisation_id: actor.organisation_id, import_id }
    // The import stands; should the queue be away just now, the sweep sends the job later.
    await services.jobs
      .enqueue(inspectImportJob, payload)
      .catch((error: unknown) => services.log.warn({ error, import_id }, 'import not queued yet'))
  }
  return ok({ import_id })
}

const refusalOf = async (
  services: Services,
  actor: Actor,
  { kind, creditor_id, portfolio_id, received_on, file_name }: CreateImportInput,
): Promise<CreateImportFailure | null> => {
  const name_length = file_name.trim().length
  if (name_length === 0 || name_length > limits.file_name_length_maximum || file_name.includes('\0')) {
    return { code: 'file_name_invalid', field: 'file' }
  }
  if (received_on !== null && received_on > services.clock.today(actor.time_zone)) {
    return { code: 'received_on_in_future', field: 'receivedOn' }
  }
  if (kind === 'claim' && portfolio_id === null) return { code: 'portfolio_required', field: 'portfolioId' }
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const delivery = await deliveryCurrency(client, actor.organisation_id, creditor_id, portfolio_id)
    switch (delivery.kind) {
      case 'currency':
        return null
      case 'creditor_unknown':
        return { code: delivery.kind, field: 'creditorId' }
      case 'portfolio_unknown':
      case 'portfolio_needed_for_currency':
        return { code: delivery.kind, field: 'portfolioId' }
    }
  })
}

const store = async (
  services: Services,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Result<StoredFile, CreateImportFailure>> => {
  try {
    return ok(await services.storage.write(bytes, { size_bytes_maximum: limits.file_bytes_maximum }))
  } catch (error) {
    if (error instanceof StorageFullError) return err({ code: 'storage_full', field: null })
    if (error instanceof FileTooLargeError) return err({ code: 'file_too_large', field: 'file' })
    if (error instanceof UploadBrokenError) return err({ code: 'upload_broken', field: 'file' })
    throw error
  }
}

/** Answers with true when the import has ended already, as the twin of one that was applied. */
const insert = async (
  services: Services,
  actor: Actor,
  input: CreateImportInput,
  file: StoredFile,
  import_id: string,
): Promise<boolean> => {
  const { kind, creditor_id, portfolio_id } = input
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const twin_id = await findAppliedTwin(client, actor.organisation_id, {
      kind,
      creditor_id,
      portfolio_id,
      sha256: file.sha256,
    })
    await insertRow(client, services, actor, input, file, { import_id, twin_id, now })
    await recordAudit(
      client,
      actor,
      {
        action: 'import.create',
        subject_kind: 'import',
        subject_id: import_id,
        detail: { kind, creditor_id, portfolio_id, size_bytes: file.size_bytes, sha256: file.sha256, twin_id },
      },
      now,
    )
    return twin_id !== null
  })
}

const insertRow = async (
  client: pg.ClientBase,
  services: Services,
  actor: Actor,
  input: CreateImportInput,
  file: StoredFile,
  { import_id, twin_id, now }: { readonly import_id: string; readonly twin_id: string | null; readonly now: Date },
): Promise<void> => {
  await client.query(
    `insert into import (organisation_id, id, creditor_id, portfolio_id, kind, state, file_name, storage_key, size_bytes,
       sha256, received_on, apply_when_clear, uploaded_by_id, uploaded_by_name, progress_rows, attempt, created_at,
       duplicate_of_id, finished_at, rows_read, rows_accepted, rows_refused, rows_unchanged, warnings_count)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 0, 0, $15, $16, $17, $18, $18, $18, $18, $18)`,
    [
      actor.organisation_id,
      import_id,
      input.creditor_id,
      input.portfolio_id,
      input.kind,
      twin_id === null ? 'received' : 'applied',
      input.file_name.trim(),
      file.key,
      file.size_bytes,
      file.sha256,
      input.received_on ?? services.clock.today(actor.time_zone),
      input.apply_when_clear,
      actor.user_id,
      actor.name,
      now,
      twin_id,
      twin_id === null ? null : now,
      twin_id === null ? null : 0,
    ],
  )
}
