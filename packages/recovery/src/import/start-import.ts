import { err, ok, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import type pg from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { enqueueApply } from './enqueue-apply.js'
import type { StartImportFailure } from './import-failure.js'
import { type ImportRow, readImport } from './import-row.js'
import { checkMapping } from './mapping/check-mapping.rules.js'
import type { ColumnMapping, ReadableColumn } from './mapping/column-mapping.js'
import { headerFingerprint } from './mapping/header-fingerprint.js'
import { profileOf } from './mapping/propose.rules.js'

export type StartImportInput = {
  readonly import_id: string
  readonly mapping: readonly ColumnMapping[]
  /** Keeps the mapping for this creditor's next files with the same header, under this name. */
  readonly save_profile_as: string | null
}

const profileName_length_maximum = 100

/** Confirms or corrects the mapping of an inspected file and queues it. Problems are told at the field they concern. */
export const startImport = async (
  services: Services,
  actor: Actor,
  input: StartImportInput,
): Promise<Result<{ import_id: string }, StartImportFailure>> => {
  const { import_id, save_profile_as } = input
  const started = await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const row = await readImport(client, actor.organisation_id, import_id, { lock: true })
    if (row === null) return err({ code: 'import_unknown' as const })
    if (row.state !== 'awaiting_mapping' || row.inspection === null) {
      return err({ code: 'not_awaiting_mapping' as const, state: row.state })
    }
    const name = save_profile_as?.trim() ?? null
    if (name !== null && (name === '' || name.length > profileName_length_maximum)) {
      return err({ code: 'profile_name_invalid' as const })
    }
    const checked = checkMapping(row.kind, row.inspection.file.columns, input.mapping)
    if (!checked.ok) return err({ code: 'mapping_invalid' as const, problem: checked.error })
    const profile_id = name === null ? null : await saveProfile(client, services, actor, row, name, checked.value)
    await queue(client, services, actor, row, checked.value, profile_id)
    return ok({ import_id })
  })
  if (started.ok) await enqueueApply(services, actor.organisation_id, import_id)
  return started
}

const saveProfile = async (
  client: pg.ClientBase,
  services: Services,
  actor: Actor,
  { kind, creditor_id, inspection }: ImportRow,
  name: string,
  columns: readonly ReadableColumn[],
): Promise<string | null> => {
  const fingerprint = headerFingerprint(inspection?.file.header?.names ?? [])
  const saved = await client.query<{ id: string }>(
    `insert into import_profile
       (organisation_id, id, creditor_id, kind, name, header_fingerprint, mapping, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (organisation_id, creditor_id, kind, header_fingerprint)
       do update set name = excluded.name, mapping = excluded.mapping, updated_at = excluded.updated_at
     returning id`,
    [
      actor.organisation_id,
      newId(),
      creditor_id,
      kind,
      name,
      fingerprint,
      JSON.stringify(profileOf(columns)),
      services.clock.now(),
    ],
  )
  return saved.rows[0]?.id ?? null
}

const queue = async (
  client: pg.ClientBase,
  services: Services,
  actor: Actor,
  row: ImportRow,
  columns: readonly ReadableColumn[],
  profile_id: string | null,
): Promise<void> => {
  await client.query(
    `update import set state = 'queued', mapping = $3, profile_id = coalesce($4, profile_id), attempt = 0,
       progress_rows = 0
     where organisation_id = $1 and id = $2`,
    [actor.organisation_id, row.id, JSON.stringify({ columns }), profile_id],
  )
  const detail = { columns: columns.map(({ field, header }) => ({ field, header })), profile_id }
  await recordAudit(
    client,
    actor,
    { action: 'import.start', subject_kind: 'import', subject_id: row.id, detail },
    services.clock.now(),
  )
}
