import { err, may, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import type { ExportRefusal } from './export-failure.js'
import { isUnderWay } from './export-state.js'
import { readOwnExport } from './own-export.js'

/** Ends an export that is under way. A worker looks several times a second whether it is to go on. */
export const cancelExport = async (
  services: Services,
  actor: Actor,
  export_id: string,
): Promise<Result<{ readonly export_id: string }, ExportRefusal>> => {
  if (!may(actor.role, 'read_export')) return err({ code: 'not_allowed', field: null })
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const found = await readOwnExport(client, actor, export_id)
    if (found === null) return err({ code: 'not_found' as const, field: null })
    if (!isUnderWay(found.state)) return err({ code: 'already_ended' as const, field: null })
    const now = services.clock.now()
    const ended = found.state === 'queued' ? `, state = 'cancelled', finished_at = $3` : ''
    await client.query(
      `update report_export set cancel_requested_at = $3${ended} where organisation_id = $1 and id = $2`,
      [actor.organisation_id, export_id, now],
    )
    const audited = { action: 'report_export.cancel', subject_kind: 'report_export', subject_id: export_id } as const
    await recordAudit(client, actor, { ...audited, detail: {} }, now)
    return ok({ export_id })
  })
}
