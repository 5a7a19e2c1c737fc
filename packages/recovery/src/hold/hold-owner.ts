import type { ClientBase } from 'pg'

/** Whether this is an active person of the agency who works cases. The id must be one. */
export const isHoldOwner = async (client: ClientBase, organisation_id: string, user_id: string): Promise<boolean> => {
  const { rowCount } = await client.query(
    `select from user_account
     where organisation_id = $1 and id = $2 and kind = 'person' and role in ('administrator', 'manager', 'agent')
       and deactivated_at is null`,
    [organisation_id, user_id],
  )
  return (rowCount ?? 0) > 0
}
