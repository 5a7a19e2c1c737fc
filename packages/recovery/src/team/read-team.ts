import { isId } from '@quittance/platform'
import type pg from 'pg'

export type TeamRow = { readonly id: string; readonly name: string; readonly archived_at: Date | null }

/** The team, held against other changes until the transaction ends; null when there is none. */
export const lockTeam = async (
  client: pg.ClientBase,
  organisation_id: string,
  team_id: string,
): Promise<TeamRow | null> => {
  if (!isId(team_id)) return null
  const { rows } = await client.query<TeamRow>(
    'select id, name, archived_at from team where organisation_id = $1 and id = $2 for no key update',
    [organisation_id, team_id],
  )
  return rows[0] ?? null
}

/** Whether another team has the name, in capitals or not: nobody should have to tell two of them apart by that. */
export const isNameTaken = async (
  client: pg.ClientBase,
  organisation_id: string,
  name: string,
  team_id: string,
): Promise<boolean> => {
  const { rowCount } = await client.query(
    'select from team where organisation_id = $1 and lower(name) = lower($2) and id <> $3',
    [organisation_id, name, team_id],
  )
  return rowCount !== 0
}
