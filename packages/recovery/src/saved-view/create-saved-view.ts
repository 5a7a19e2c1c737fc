import { err, limits, ok, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import type { SavedViewFailure } from './saved-view-failure.js'
import { viewName, viewPage, viewSearch } from './saved-view.rules.js'

/** Saves a page with its filters under a name. */
export const createSavedView = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: { readonly page: string; readonly name: string; readonly search: string; readonly shared: boolean },
): Promise<Result<{ readonly saved_view_id: string }, SavedViewFailure>> => {
  const page = viewPage(input.page)
  if (page === null) return err('page_invalid')
  const name = viewName(input.name)
  if (name === null) return err('name_invalid')
  const search = viewSearch(input.search)
  if (search === null) return err('search_invalid')
  const saved_view_id = newId()
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ count: number }>(
      'select count(*)::int as count from saved_view where organisation_id = $1 and owner_id = $2',
      [actor.organisation_id, actor.user_id],
    )
    if ((rows[0]?.count ?? 0) >= limits.saved_views_maximum) return err('too_many')
    const { rowCount } = await client.query(
      `insert into saved_view (organisation_id, id, creditor_id, owner_id, page, name, search, shared, changed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (organisation_id, owner_id, page, name) do nothing`,
      [
        actor.organisation_id,
        saved_view_id,
        actor.creditor_id,
        actor.user_id,
        page,
        name,
        JSON.stringify(search),
        input.shared,
        now,
      ],
    )
    if (rowCount === 0) return err('name_taken')
    const action = { action: 'saved_view.create', subject_kind: 'saved_view', subject_id: saved_view_id } as const
    await recordAudit(client, actor, { ...action, detail: { page, shared: input.shared } }, now)
    return ok({ saved_view_id })
  })
}
