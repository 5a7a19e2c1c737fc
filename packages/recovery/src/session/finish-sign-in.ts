import type pg from 'pg'
import type { ProofMethod } from '../user/session-state.js'
import { beginSessionWithin, type BegunSession } from './begin-session.js'
import type { RequestFacts } from './request-facts.js'
import type { Unfinished } from './unfinished.js'

/**
 * Ends the unfinished session and begins the whole one under a new token, in a transaction under `accountContext`; null
 * when the unfinished one was ended or finished meanwhile. It writes the audit event last.
 */
export const finishSignIn = async (
  client: pg.PoolClient,
  unfinished: Unfinished,
  method: ProofMethod,
  facts: RequestFacts,
  now: Date,
): Promise<BegunSession | null> => {
  const { rowCount } = await client.query(
    `update session set revoked_at = $3
      where organisation_id = $1 and id = $2 and revoked_at is null and state <> 'signed_in'`,
    [unfinished.organisation_id, unfinished.session_id, now],
  )
  if (rowCount !== 1) return null
  const { organisation_id, user_id, name, identity_provider_id } = unfinished
  const account = { organisation_id, user_id, name, origin: facts.origin }
  const proof = {
    methods: [...unfinished.methods, method],
    address: facts.address,
    user_agent: facts.user_agent,
    ...(identity_provider_id !== null && { identity_provider_id }),
  }
  return await beginSessionWithin(client, account, proof, now)
}
