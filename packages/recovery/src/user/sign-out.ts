import { contextStatements, withConnection } from '@quittance/platform'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { isSessionToken, sessionTokenHash } from './session-token.js'

/** Ends the session of a token for good. Answers whether there was one to end. */
export const signOut = async (
  services: Pick<Services, 'database' | 'clock'>,
  token: string | null,
): Promise<boolean> => {
  if (token === null || !isSessionToken(token)) return false
  const token_hash = sessionTokenHash(token)
  const now = services.clock.now()
  return await withConnection(services.database.pool, { purpose: 'session', token_hash }, async (client) => {
    const { rows } = await client.query<{ organisation_id: string; id: string; user_id: string }>(
      'select organisation_id, id, user_id from session where token_hash = $1 and revoked_at is null',
      [token_hash],
    )
    const session = rows[0]
    if (session === undefined) return false
    await client.query(contextStatements({ organisation_id: session.organisation_id, creditor_scope: 'all' }))
    await client.query('update session set revoked_at = $3 where organisation_id = $1 and id = $2', [
      session.organisation_id,
      session.id,
      now,
    ])
    const { rows: users } = await client.query<{ name: string }>(
      'select name from user_account where organisation_id = $1 and id = $2',
      [session.organisation_id, session.user_id],
    )
    await recordAudit(
      client,
      { organisation_id: session.organisation_id, user_id: session.user_id, name: users[0]?.name ?? '' },
      { action: 'session.ended', subject_kind: 'session', subject_id: session.id, detail: {} },
      now,
    )
    return true
  })
}
