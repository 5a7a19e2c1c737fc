import { isId } from '@quittance/platform'
import type pg from 'pg'

/** Whether the organisation has this creditor. */
export const isKnownCreditor = async (client: pg.ClientBase, organisation_id: string, id: string): Promise<boolean> => {
  if (!isId(id)) return false
  const { rowCount } = await client.query('select from creditor where organisation_id = $1 and id = $2', [
    organisation_id,
    id,
  ])
  return rowCount === 1
}
