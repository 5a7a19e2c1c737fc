import { err, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { sealClientSecret } from './client-secret.js'
import type { IdentityProviderFailure } from './identity-provider-failure.js'
import { checkedCredential, checkedDomains, checkedName } from './identity-provider.rules.js'
import type { SecondFactorTrust } from './second-factor-trust.js'

export type ChangeIdentityProviderInput = {
  readonly identity_provider_id: string
  readonly name: string
  readonly client_id: string
  /** Null keeps the one that is stored. */
  readonly client_secret: string | null
  readonly email_domains: readonly string[]
  readonly second_factor: SecondFactorTrust
  readonly links_by_email: boolean
  readonly password_allowed: boolean
}

const client_id_length_maximum = 500
const client_secret_length_maximum = 2000

type Checked = {
  readonly name: string
  readonly client_id: string
  readonly client_secret: string | null
  readonly email_domains: string[]
}

const check = (input: ChangeIdentityProviderInput): Result<Checked, IdentityProviderFailure> => {
  const name = checkedName(input.name)
  if (name === null) return err({ code: 'name_invalid' })
  const client_id = checkedCredential(input.client_id, client_id_length_maximum)
  if (client_id === null) return err({ code: 'client_id_invalid' })
  const client_secret =
    input.client_secret === null ? null : checkedCredential(input.client_secret, client_secret_length_maximum)
  if (input.client_secret !== null && client_secret === null) return err({ code: 'client_secret_invalid' })
  const email_domains = checkedDomains(input.email_domains)
  if (email_domains === null) return err({ code: 'domains_invalid' })
  return ok({ name, client_id, client_secret, email_domains })
}

/** Changes everything about a provider but its issuer, by which its people are known. */
export const changeIdentityProvider = async (
  services: Pick<Services, 'database' | 'clock' | 'secrets'>,
  actor: Actor,
  input: ChangeIdentityProviderInput,
): Promise<Result<{ readonly identity_provider_id: string }, IdentityProviderFailure>> => {
  const { identity_provider_id: id, second_factor, links_by_email, password_allowed } = input
  if (!isId(id)) return err({ code: 'provider_unknown' })
  const { organisation_id } = actor
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const known = await client.query(
      'select id from identity_provider where organisation_id = $1 and id = $2 for update',
      [organisation_id, id],
    )
    if (known.rowCount === 0) return err({ code: 'provider_unknown' as const })
    const checked = check(input)
    if (!checked.ok) return checked
    const { name, client_id, client_secret, email_domains } = checked.value
    const sealed = client_secret === null ? null : sealClientSecret(services, { organisation_id, id }, client_secret)
    await client.query(
      `update identity_provider
          set name = $3, client_id = $4, client_secret = coalesce($5, client_secret), email_domains = $6,
              second_factor = $7, links_by_email = $8, password_allowed = $9
        where organisation_id = $1 and id = $2`,
      [organisation_id, id, name, client_id, sealed, email_domains, second_factor, links_by_email, password_allowed],
    )
    const settings = { email_domains, second_factor, links_by_email, password_allowed }
    const detail = { ...settings, client_secret_changed: client_secret !== null }
    const action = { action: 'identity_provider.change', subject_kind: 'identity_provider', subject_id: id } as const
    await recordAudit(client, actor, { ...action, detail }, now)
    return ok({ identity_provider_id: id })
  })
}
