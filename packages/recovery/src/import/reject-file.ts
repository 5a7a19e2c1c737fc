import { type RejectRow, writeRejects } from '@quittance/formats'
import { withConnection } from '@quittance/platform'
import type pg from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { type ImportRow, readImport } from './import-row.js'
import { mayReadContents } from './import.policy.js'
import { ruleMessage } from './rule/rule-message.js'

/** Refused rows fetched at a time. */
const batch_rows = 1_000

/** Why a row was refused, as stored with it. */
export type RefusalReason = {
  readonly rule: string
  /** Name of the column in the file; null when the row as a whole is meant. */
  readonly column: string | null
  readonly value: string | null
  readonly parameters: { readonly [name: string]: unknown }
}

export type RejectFile = { readonly file_name: string; readonly bytes: AsyncIterable<Uint8Array> }

/**
 * The refused rows of an import as a file to correct and send again: the original header and cells, with the line and
 * the reasons in the language of the actor in front. Null when there is no such import, no refused row, or when the actor
 * may not read what the file holds. Streamed from the database, however many rows there are. That somebody took them is
 * audited before the first one leaves.
 */
export const rejectFile = async (services: Services, actor: Actor, import_id: string): Promise<RejectFile | null> => {
  const row = await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const found = await readReadable(client, actor, import_id)
    if (found === null || found.removed_on !== null || (found.rows_refused ?? 0) === 0) return null
    const detail = { rows_refused: found.rows_refused }
    const download = { action: 'reject_file.download', subject_kind: 'import', subject_id: import_id, detail } as const
    await recordAudit(client, actor, download, services.clock.now())
    return found
  })
  if (row === null) return null
  const header = row.inspection?.file.header?.names ?? []
  const rows = refusedRows(services, actor, row)
  return { file_name: rejectFileName(row.file_name, actor.locale), bytes: writeRejects(header, rows, actor.locale) }
}

const readReadable = async (client: pg.ClientBase, actor: Actor, import_id: string): Promise<ImportRow | null> => {
  const row = await readImport(client, actor.organisation_id, import_id)
  if (row === null) return null
  const found = await client.query<{ creditor_id: string | null }>(
    `select user_account.creditor_id from import
     join user_account on user_account.organisation_id = import.organisation_id
       and user_account.id = import.uploaded_by_id
     where import.organisation_id = $1 and import.id = $2`,
    [actor.organisation_id, import_id],
  )
  const uploader_creditor_id = found.rows[0]?.creditor_id ?? null
  return mayReadContents(actor, { kind: row.kind, uploader_creditor_id }) ? row : null
}

const rejectFileName = (file_name: string, locale: Actor['locale']): string => {
  const stem = file_name.replace(/\.[^.]{1,5}$/u, '')
  return locale === 'fr' ? `${stem} - rejets.csv` : `${stem} - rejects.csv`
}

/** One short transaction per batch: a slow download holds no connection. */
async function* refusedRows(services: Services, actor: Actor, row: ImportRow): AsyncGenerator<RejectRow> {
  let after_line = 0
  for (;;) {
    const batch = await withConnection(services.database.pool, tenantContext(actor), (client) =>
      readBatch(client, actor.organisation_id, row.id, after_line),
    )
    for (const { line, cells, reasons } of batch) {
      yield { line, cells, reason: reasons.map((reason) => inWords(reason, actor.locale)).join(' / ') }
    }
    const last = batch.at(-1)
    if (last === undefined || batch.length < batch_rows) return
    after_line = last.line
  }
}

type RefusedRow = { readonly line: number; readonly cells: string[]; readonly reasons: RefusalReason[] }

const readBatch = async (
  client: pg.ClientBase,
  organisation_id: string,
  import_id: string,
  after_line: number,
): Promise<RefusedRow[]> => {
  const found = await client.query<RefusedRow>(
    `select line, cells, reasons from refused_row
     where organisation_id = $1 and import_id = $2 and line > $3
     order by line limit $4`,
    [organisation_id, import_id, after_line, batch_rows],
  )
  return found.rows
}

const inWords = ({ rule, column, parameters }: RefusalReason, locale: Actor['locale']): string => {
  const message = ruleMessage(rule, parameters, locale)
  return column === null ? message : `${column}: ${message}`
}
