import { isId } from '@quittance/platform'
import type pg from 'pg'
import type { Actor } from '../actor.js'

/** A thing that somebody owns: a schedule or an alert. */
export type OwnedTable = 'report_schedule' | 'report_alert'

export type Owned = { readonly id: string; readonly owner_id: string; readonly paused_at: Date | null }

/**
 * Locks a schedule or alert that the actor may read: one's own, for administrators of the agency everybody's. Null for what
 * is unknown, removed or somebody else's, all the same.
 */
export const lockOwned = async (
  client: pg.ClientBase,
  actor: Actor,
  table: OwnedTable,
  id: string,
): Promise<Owned | null> => {
  if (!isId(id) || actor.user_id === null) return null
  const { rows } = await client.query<Owned>(
    `select id, owner_id, paused_at from ${table}
      where organisation_id = $1 and id = $2 and removed_at is null and (owner_id = $3 or $4)
        and ($5::uuid is null or creditor_id = $5)
        for update`,
    [actor.organisation_id, id, actor.user_id, seesAll(actor), actor.creditor_id],
  )
  return rows[0] ?? null
}

/** The same for what only its owner may do. */
export const lockOwn = async (
  client: pg.ClientBase,
  actor: Actor,
  table: OwnedTable,
  id: string,
): Promise<Owned | null> => {
  const found = await lockOwned(client, actor, table, id)
  return found !== null && found.owner_id === actor.user_id ? found : null
}

/** Administrators see what everybody has sent, and may pause it. */
export const seesAll = ({ role }: Pick<Actor, 'role'>): boolean => role === 'administrator'

/** How many of them a person has. */
export const countOwn = async (client: pg.ClientBase, actor: Actor, table: OwnedTable): Promise<number> => {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from ${table} where organisation_id = $1 and owner_id = $2 and removed_at is null`,
    [actor.organisation_id, actor.user_id],
  )
  return rows[0]?.count ?? 0
}
