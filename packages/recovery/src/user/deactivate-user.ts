import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { type AuditedAction, recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { closeAccount } from './close-account.js'
import { normalisedEmail } from './email.js'

/** Closes an account: its sessions end and it cannot sign in any more. What the person did stays under the name. */
export const deactivateUser = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: { readonly email: string },
): Promise<Result<{ readonly user_id: string }, { readonly code: 'user_unknown' }>> => {
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select id from user_account where organisation_id = $1 and email = $2 and kind = 'person' for update`,
      [actor.organisation_id, normalisedEmail(input.email)],
    )
    const user_id = rows[0]?.id
    if (user_id === undefined) return err({ code: 'user_unknown' })
    const sessions = await closeAccount(client, { organisation_id: actor.organisation_id, user_id }, now)
    const action = {
      action: 'user.deactivate',
      subject_kind: 'user',
      subject_id: user_id,
      detail: { sessions },
    } satisfies AuditedAction
    await recordAudit(client, actor, action, now)
    return ok({ user_id })
  })
}
