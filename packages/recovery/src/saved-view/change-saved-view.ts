import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { lockSavedView } from './lock-saved-view.js'
import type { SavedViewFailure } from './saved-view-failure.js'
import { viewName, viewSearch } from './saved-view.rules.js'

/** Gives a view of one's own another name, other filters, or takes it back from colleagues; null leaves a part as it is. */
export const changeSavedView = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: {
    readonly saved_view_id: string
    readonly name: string | null
    readonly search: string | null
    readonly shared: boolean | null
  },
): Promise<Result<{ readonly saved_view_id: string }, SavedViewFailure>> => {
  const { saved_view_id, shared } = input
  const name = input.name === null ? null : viewName(input.name)
  if (input.name !== null && name === null) return err('name_invalid')
  const search = input.search === null ? null : viewSearch(input.search)
  if (input.search !== null && search === null) return err('search_invalid')
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const found = await lockSavedView(client, actor, saved_view_id)
    if (found === null) return err('view_unknown')
    if (!found.is_mine) return err('not_owner')
    const { rowCount } = await client.query(
      `update saved_view set name = coalesce($3, name), search = coalesce($4, search), shared = coalesce($5, shared),
              changed_at = $6
        where organisation_id = $1 and id = $2 and not exists (
          select from saved_view other
           where other.organisation_id = $1 and other.owner_id = saved_view.owner_id and other.page = saved_view.page
             and other.name = $3 and other.id <> $2
        )`,
      [actor.organisation_id, saved_view_id, name, search === null ? null : JSON.stringify(search), shared, now],
    )
    if (rowCount === 0) return err('name_taken')
    const action = { action: 'saved_view.change', subject_kind: 'saved_view', subject_id: saved_view_id } as const
    const detail = { renamed: name !== null, filters_changed: search !== null, shared }
    await recordAudit(client, actor, { ...action, detail }, now)
    return ok({ saved_view_id })
  })
}
