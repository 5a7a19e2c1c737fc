import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import type { CancelImportFailure } from './import-failure.js'
import { readImport } from './import-row.js'
import { isEnded, isWorkedOn } from './import-state.js'

/**
 * Ends an import with nothing of it applied. One that is being applied is told to stop: its worker looks at least every
 * half second, rolls back and ends it. One that waits ends here.
 */
export const cancelImport = async (
  services: Services,
  actor: Actor,
  { import_id }: { readonly import_id: string },
): Promise<Result<{ import_id: string }, CancelImportFailure>> =>
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const row = await readImport(client, actor.organisation_id, import_id, { lock: true })
    if (row === null) return err({ code: 'import_unknown' as const })
    if (isEnded(row.state)) return err({ code: 'already_ended' as const, state: row.state })
    const now = services.clock.now()
    const change = isWorkedOn(row.state) ? '' : `, state = 'cancelled', finished_at = $3`
    await client.query(`update import set cancel_requested_at = $3${change} where organisation_id = $1 and id = $2`, [
      actor.organisation_id,
      import_id,
      now,
    ])
    await recordAudit(
      client,
      actor,
      { action: 'import.cancel', subject_kind: 'import', subject_id: import_id, detail: { state: row.state } },
      now,
    )
    return ok({ import_id })
  })
