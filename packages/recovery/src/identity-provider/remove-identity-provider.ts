import { err, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { endProviderSessions } from './end-provider-sessions.js'
import type { IdentityProviderFailure } from './identity-provider-failure.js'

/**
 * Forgets a provider, ends the sessions begun through it, and forgets by what it knew people: were the same issuer added
 * again, everybody would be linked anew.
 */
export const removeIdentityProvider = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { identity_provider_id: id }: { readonly identity_provider_id: string },
): Promise<Result<{ readonly identity_provider_id: string }, IdentityProviderFailure>> => {
  if (!isId(id)) return err({ code: 'provider_unknown' })
  const { organisation_id } = actor
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ issuer: string }>(
      'select issuer from identity_provider where organisation_id = $1 and id = $2 for update',
      [organisation_id, id],
    )
    const [known] = rows
    if (known === undefined) return err({ code: 'provider_unknown' as const })
    const sessions_ended = await endProviderSessions(client, organisation_id, id, now)
    await client.query(
      'update session set identity_provider_id = null where organisation_id = $1 and identity_provider_id = $2',
      [organisation_id, id],
    )
    const unlinked = await client.query('delete from federated_identity where organisation_id = $1 and issuer = $2', [
      organisation_id,
      known.issuer,
    ])
    await client.query('delete from identity_provider where organisation_id = $1 and id = $2', [organisation_id, id])
    const detail = { issuer: known.issuer, sessions_ended, people_unlinked: unlinked.rowCount ?? 0 }
    const action = { action: 'identity_provider.remove', subject_kind: 'identity_provider', subject_id: id } as const
    await recordAudit(client, actor, { ...action, detail }, now)
    return ok({ identity_provider_id: id })
  })
}
