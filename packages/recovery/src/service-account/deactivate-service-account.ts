import { err, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'

/** Closes a service account and revokes its tokens, for good. What its program did stays under the name. */
export const deactivateServiceAccount = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  user_id: string,
): Promise<Result<{ readonly user_id: string }, { readonly code: 'account_unknown' }>> => {
  if (!isId(user_id)) return err({ code: 'account_unknown' })
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ deactivated_at: Date | null }>(
      `select deactivated_at from user_account
        where organisation_id = $1 and id = $2 and kind = 'service' for update`,
      [actor.organisation_id, user_id],
    )
    const account = rows[0]
    if (account === undefined) return err({ code: 'account_unknown' })
    if (account.deactivated_at !== null) return ok({ user_id })
    await client.query('update user_account set deactivated_at = $3 where organisation_id = $1 and id = $2', [
      actor.organisation_id,
      user_id,
      now,
    ])
    const { rowCount } = await client.query(
      'update api_token set revoked_at = $3 where organisation_id = $1 and user_id = $2 and revoked_at is null',
      [actor.organisation_id, user_id, now],
    )
    const detail = { tokens_revoked: rowCount ?? 0 }
    const action = {
      action: 'service_account.deactivate',
      subject_kind: 'service_account',
      subject_id: user_id,
      detail,
    } as const
    await recordAudit(client, actor, action, now)
    return ok({ user_id })
  })
}
