import { isId } from '@quittance/platform'
import type { ClientBase } from 'pg'
import type { Actor } from '../actor.js'

/** A telephone number of the debtor, valid or not; null when the id is none of them. */
export const phoneOfDebtor = async (
  client: ClientBase,
  { organisation_id }: Actor,
  debtor_id: string,
  contact_point_id: string,
): Promise<{ readonly id: string; readonly is_valid: boolean } | null> => {
  if (!isId(contact_point_id)) return null
  const { rows } = await client.query<{ id: string; is_valid: boolean }>(
    `select id, valid_until is null as is_valid from contact_point
     where organisation_id = $1 and debtor_id = $2 and id = $3 and kind = 'phone'`,
    [organisation_id, debtor_id, contact_point_id],
  )
  return rows[0] ?? null
}
