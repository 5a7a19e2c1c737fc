import { contextStatements, withConnection } from '@quittance/platform'
import type { Services } from '../services.js'
import type { ProofMethod, SessionState } from '../user/session-state.js'
import { isSessionToken, sessionTokenHash } from '../user/session-token.js'
import type { Account } from './begin-session.js'

/**
 * Somebody who proved one thing and owes another. It is no actor and never becomes one: nothing but the mutations that
 * finish a sign-in take it, and finishing begins another session under another token.
 */
export type Unfinished = Account & {
  readonly session_id: string
  readonly state: Exclude<SessionState, 'signed_in'>
  /** What was proved so far. */
  readonly methods: readonly ProofMethod[]
  readonly email: string
  /** Through which provider the first proof came; null for a password. */
  readonly identity_provider_id: string | null
}

type UnfinishedRow = Omit<Unfinished, 'name' | 'email'>

/** The sign-in that this token left unfinished, or null. */
export const findUnfinished = async (
  services: Pick<Services, 'database' | 'clock'>,
  token: string | null,
): Promise<Unfinished | null> => {
  if (token === null || !isSessionToken(token)) return null
  const token_hash = sessionTokenHash(token)
  return await withConnection(services.database.pool, { purpose: 'session', token_hash }, async (client) => {
    const { rows } = await client.query<UnfinishedRow>(
      `select organisation_id, id as session_id, user_id, state, methods, identity_provider_id
         from session
        where token_hash = $1 and state <> 'signed_in' and revoked_at is null and expires_at > $2`,
      [token_hash, services.clock.now()],
    )
    const session = rows[0]
    if (session === undefined) return null
    await client.query(contextStatements({ organisation_id: session.organisation_id, creditor_scope: 'all' }))
    const { rows: people } = await client.query<{ name: string; email: string }>(
      `select name, email from user_account
        where organisation_id = $1 and id = $2 and kind = 'person' and deactivated_at is null`,
      [session.organisation_id, session.user_id],
    )
    const person = people[0]
    return person === undefined ? null : { ...session, ...person }
  })
}
