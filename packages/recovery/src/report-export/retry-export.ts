import { err, may, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import type { ExportRefusal } from './export-failure.js'
import { exports_under_way_maximum } from './export-limits.js'
import { canBeRetried } from './export-state.js'
import { readOwnExport } from './own-export.js'
import { exportsUnderWay } from './request-export.js'
import { startExport } from './start-export.js'

/** Makes the file of an export anew that failed, was cancelled or has expired; moving periods are those of today. */
export const retryExport = async (
  services: Services,
  actor: Actor,
  export_id: string,
): Promise<Result<{ readonly export_id: string }, ExportRefusal>> => {
  const { organisation_id, user_id } = actor
  if (!may(actor.role, 'read_export') || user_id === null) return err({ code: 'not_allowed', field: null })
  const kept = await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const found = await readOwnExport(client, actor, export_id)
    if (found === null) return err({ code: 'not_found' as const, field: null })
    if (!canBeRetried(found.state)) return err({ code: 'still_under_way' as const, field: null })
    if ((await exportsUnderWay(client, organisation_id, user_id)) >= exports_under_way_maximum) {
      return err({ code: 'too_many_under_way' as const, field: null })
    }
    await client.query(
      `update report_export
       set state = 'queued', attempt = 0, failure = null, cancel_requested_at = null, finished_at = null,
           progress_rows = 0, expected_rows = null, row_count = null, size_bytes = null, sha256 = null,
           expires_at = null, downloaded_at = null
       where organisation_id = $1 and id = $2`,
      [organisation_id, export_id],
    )
    const audited = { action: 'report_export.retry', subject_kind: 'report_export', subject_id: export_id } as const
    await recordAudit(client, actor, { ...audited, detail: {} }, services.clock.now())
    return ok({ export_id })
  })
  if (kept.ok) await startExport(services, { organisation_id, export_id })
  return kept
}
