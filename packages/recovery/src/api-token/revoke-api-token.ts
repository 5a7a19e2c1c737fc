import { err, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'

/** Ends a token for good, from the next request on. To revoke one again changes nothing. */
export const revokeApiToken = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  token_id: string,
): Promise<Result<{ readonly token_id: string; readonly user_id: string }, { readonly code: 'token_unknown' }>> => {
  if (!isId(token_id)) return err({ code: 'token_unknown' })
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ user_id: string; revoked_at: Date | null }>(
      'select user_id, revoked_at from api_token where organisation_id = $1 and id = $2 for update',
      [actor.organisation_id, token_id],
    )
    const token = rows[0]
    if (token === undefined) return err({ code: 'token_unknown' })
    if (token.revoked_at !== null) return ok({ token_id, user_id: token.user_id })
    await client.query('update api_token set revoked_at = $3 where organisation_id = $1 and id = $2', [
      actor.organisation_id,
      token_id,
      now,
    ])
    const detail = { user_id: token.user_id }
    const action = { action: 'api_token.revoke', subject_kind: 'api_token', subject_id: token_id, detail } as const
    await recordAudit(client, actor, action, now)
    return ok({ token_id, user_id: token.user_id })
  })
}
