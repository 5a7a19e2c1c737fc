import { err, may, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { mediaType } from '../report-document/write-document.js'
import type { Services } from '../services.js'
import { type ExportRefusal } from './export-failure.js'
import { readOwnExport } from './own-export.js'

/** The file of an export, to be sent. */
export type OpenedExport = {
  readonly file_name: string
  readonly media_type: string
  readonly size_bytes: number
  readonly bytes: AsyncIterable<Uint8Array>
}

/**
 * Opens the file of an export for who asked for it, and nobody else, until its time is over. The right is asked anew: what
 * somebody was allowed on the day of the request may be over. The download is in the trail before the first byte leaves.
 */
export const openExport = async (
  services: Pick<Services, 'database' | 'storage' | 'clock'>,
  actor: Actor,
  export_id: string,
): Promise<Result<OpenedExport, ExportRefusal>> => {
  if (!may(actor.role, 'read_export')) return err({ code: 'not_allowed', field: null })
  const now = services.clock.now()
  const found = await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const row = await readOwnExport(client, actor, export_id)
    const is_there = row?.state === 'ready' && row.expires_at !== null && row.expires_at > now
    // Of cases one must be allowed to read the cases too.
    if (!is_there || (row.names_people && !may(actor.role, 'read_case'))) return null
    await client.query('update report_export set downloaded_at = $3 where organisation_id = $1 and id = $2', [
      actor.organisation_id,
      export_id,
      now,
    ])
    const action = row.names_people ? 'report_export.download_cases' : 'report_export.download'
    const audited = { action, subject_kind: 'report_export', subject_id: export_id } as const
    await recordAudit(client, actor, { ...audited, detail: { format: row.format, rows: row.row_count } }, now)
    return row
  })
  if (found === null || found.storage_key === null || found.file_name === null) {
    return err({ code: 'not_found', field: null })
  }
  return ok({
    file_name: found.file_name,
    media_type: mediaType(found.format),
    size_bytes: Number(found.size_bytes),
    bytes: services.storage.read(found.storage_key),
  })
}
