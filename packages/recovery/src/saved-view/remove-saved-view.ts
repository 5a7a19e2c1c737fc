import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { lockSavedView } from './lock-saved-view.js'
import type { SavedViewFailure } from './saved-view-failure.js'

/** Removes a view of one's own; pages that it opened first for somebody open as they would without. */
export const removeSavedView = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  saved_view_id: string,
): Promise<Result<{ readonly page: string }, SavedViewFailure>> => {
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const found = await lockSavedView(client, actor, saved_view_id)
    if (found === null) return err('view_unknown')
    if (!found.is_mine) return err('not_owner')
    const ids = [actor.organisation_id, saved_view_id]
    await client.query('delete from default_view where organisation_id = $1 and saved_view_id = $2', ids)
    await client.query('delete from saved_view where organisation_id = $1 and id = $2', ids)
    const action = { action: 'saved_view.remove', subject_kind: 'saved_view', subject_id: saved_view_id } as const
    await recordAudit(client, actor, { ...action, detail: { page: found.page } }, now)
    return ok({ page: found.page })
  })
}
