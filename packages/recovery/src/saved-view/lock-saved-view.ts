import { isId } from '@quittance/platform'
import type pg from 'pg'
import type { Actor } from '../actor.js'

/** A view that the actor may see, as far as changing it needs to know. */
export type LockedView = { readonly page: string; readonly is_mine: boolean }

/** The view, held against other changes until the transaction ends; null when there is none that the actor may see. */
export const lockSavedView = async (
  client: pg.ClientBase,
  actor: Actor,
  saved_view_id: string,
): Promise<LockedView | null> => {
  if (!isId(saved_view_id)) return null
  const { rows } = await client.query<LockedView>(
    `select page, owner_id = $3 as is_mine from saved_view
      where organisation_id = $1 and id = $2 and creditor_id is not distinct from $4 and (owner_id = $3 or shared)
        for no key update`,
    [actor.organisation_id, saved_view_id, actor.user_id, actor.creditor_id],
  )
  return rows[0] ?? null
}
