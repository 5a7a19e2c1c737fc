import type pg from 'pg'
import { revokeLinks } from '../account-link/revoke-links.js'
import { endSessions } from './end-sessions.js'

/**
 * Closes an account within the caller's transaction: it cannot sign in any more, its sessions end with the commit, and
 * the links that were sent to it are void. Answers how many sessions ended.
 */
export const closeAccount = async (
  client: pg.ClientBase,
  of: { readonly organisation_id: string; readonly user_id: string },
  now: Date,
): Promise<number> => {
  await client.query(
    `update user_account set deactivated_at = coalesce(deactivated_at, $3)
      where organisation_id = $1 and id = $2 and kind = 'person'`,
    [of.organisation_id, of.user_id, now],
  )
  await revokeLinks(client, of, now)
  return await endSessions(client, of, now)
}
