import { err, ok, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { discoverProvider } from './discover.js'
import type { IdentityProviderFailure } from './identity-provider-failure.js'
import { checkedIssuer, checkedName, providers_maximum } from './identity-provider.rules.js'

/**
 * Begins with a provider: it is asked for its description, and stands disabled until Quittance is registered with it. The
 * address to which it sends people back carries its id, so it is known only from here on.
 */
export const addIdentityProvider = async (
  services: Pick<Services, 'database' | 'clock' | 'outbound'>,
  actor: Actor,
  input: { readonly name: string; readonly issuer: string },
): Promise<Result<{ readonly identity_provider_id: string }, IdentityProviderFailure>> => {
  const name = checkedName(input.name)
  if (name === null) return err({ code: 'name_invalid' })
  const issuer = checkedIssuer(input.issuer)
  if (issuer === null) return err({ code: 'issuer_invalid' })
  const metadata = await discoverProvider(services, issuer)
  if (!metadata.ok) return err({ code: 'not_discovered', problem: metadata.error })
  const now = services.clock.now()
  const id = newId()
  const { organisation_id } = actor
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ count: number }>(
      'select count(*)::int as count from identity_provider where organisation_id = $1',
      [organisation_id],
    )
    if ((rows[0]?.count ?? 0) >= providers_maximum) return err({ code: 'too_many' as const })
    const { rowCount } = await client.query(
      `insert into identity_provider
         (organisation_id, id, name, issuer, email_domains, second_factor, links_by_email, password_allowed, enabled,
          created_at)
       values ($1, $2, $3, $4, '{}', 'own', false, true, false, $5)
         on conflict (organisation_id, issuer) do nothing`,
      // As the provider writes it: people's identities carry the issuer in exactly this form.
      [organisation_id, id, name, metadata.value.issuer, now],
    )
    if (rowCount === 0) return err({ code: 'issuer_taken' as const })
    const action = { action: 'identity_provider.add', subject_kind: 'identity_provider', subject_id: id } as const
    await recordAudit(client, actor, { ...action, detail: { issuer: metadata.value.issuer } }, now)
    return ok({ identity_provider_id: id })
  })
}
