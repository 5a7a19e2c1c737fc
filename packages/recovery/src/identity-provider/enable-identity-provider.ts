import { err, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { endProviderSessions } from './end-provider-sessions.js'
import type { IdentityProviderFailure } from './identity-provider-failure.js'

type Row = { readonly complete: boolean; readonly enabled: boolean }

/** Lets people sign in through a provider, or ends that: then the sessions begun through it end at once. */
export const enableIdentityProvider = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { identity_provider_id: id, enabled }: { readonly identity_provider_id: string; readonly enabled: boolean },
): Promise<Result<{ readonly identity_provider_id: string }, IdentityProviderFailure>> => {
  if (!isId(id)) return err({ code: 'provider_unknown' })
  const { organisation_id } = actor
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<Row>(
      `select enabled,
              client_id is not null and client_secret is not null and cardinality(email_domains) > 0 as complete
         from identity_provider where organisation_id = $1 and id = $2 for update`,
      [organisation_id, id],
    )
    const [known] = rows
    if (known === undefined) return err({ code: 'provider_unknown' as const })
    if (enabled && !known.complete) return err({ code: 'incomplete' as const })
    if (known.enabled === enabled) return ok({ identity_provider_id: id })
    await client.query('update identity_provider set enabled = $3 where organisation_id = $1 and id = $2', [
      organisation_id,
      id,
      enabled,
    ])
    const sessions_ended = enabled ? 0 : await endProviderSessions(client, organisation_id, id, now)
    const action = enabled ? 'identity_provider.enable' : 'identity_provider.disable'
    const subject = { subject_kind: 'identity_provider', subject_id: id } as const
    await recordAudit(client, actor, { action, ...subject, detail: { sessions_ended } }, now)
    return ok({ identity_provider_id: id })
  })
}
