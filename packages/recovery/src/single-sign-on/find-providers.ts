import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import type pg from 'pg'
import { checkedSignInName, domainOf } from '../identity-provider/identity-provider.rules.js'
import type { Services } from '../services.js'
import { email_length_maximum, normalisedEmail } from '../user/email.js'
import type { UsableProvider } from './known-providers.js'
import type { SingleSignOnFailure } from './single-sign-on-failure.js'

/** A provider that somebody may mean, with the name shown where there is a choice. */
export type OfferedProvider = UsableProvider & { readonly name: string }

/**
 * The enabled providers of one agency for what a person typed: an e-mail address, of which only the domain counts, or the
 * agency's sign-in name. The answer never depends on whether an account exists.
 */
export const findProviders = async (
  services: Pick<Services, 'database'>,
  typed: string,
): Promise<Result<readonly OfferedProvider[], SingleSignOnFailure>> => {
  const found = typed.includes('@') ? await byDomain(services, typed) : await bySignInName(services, typed)
  const [first] = found
  if (first === undefined) return err({ code: 'nothing_found' })
  // Which agencies work for a creditor is nobody else's business, so they are not listed.
  if (found.some(({ organisation_id }) => organisation_id !== first.organisation_id))
    return err({ code: 'several_agencies' })
  return ok(found)
}

const byDomain = async ({ database }: Pick<Services, 'database'>, typed: string): Promise<OfferedProvider[]> => {
  const email = normalisedEmail(typed)
  const domain = email.length <= email_length_maximum ? domainOf(email) : null
  if (domain === null) return []
  return await withConnection(database.pool, { purpose: 'sign_in_domain', domain }, (client) =>
    offered(client, '$1 = any (email_domains)', [domain]),
  )
}

const bySignInName = async ({ database }: Pick<Services, 'database'>, typed: string): Promise<OfferedProvider[]> => {
  const sign_in_name = checkedSignInName(typed)
  if (sign_in_name === null) return []
  const organisation_id = await withConnection(
    database.pool,
    { purpose: 'sign_in_name', sign_in_name },
    async (client) => {
      const { rows } = await client.query<{ id: string }>('select id from organisation where sign_in_name = $1', [
        sign_in_name,
      ])
      return rows[0]?.id
    },
  )
  if (organisation_id === undefined) return []
  return await withConnection(database.pool, { organisation_id, creditor_scope: 'all' }, (client) =>
    offered(client, 'organisation_id = $1', [organisation_id]),
  )
}

const offered = async (
  client: pg.PoolClient,
  condition: string,
  values: readonly unknown[],
): Promise<OfferedProvider[]> => {
  const { rows } = await client.query<OfferedProvider>(
    `select organisation_id, id, name, issuer, client_id, client_secret
       from identity_provider where enabled and ${condition} order by name, id`,
    [...values],
  )
  return rows
}
