import { contextStatements, withConnection } from '@quittance/platform'
import type { Services } from '../services.js'
import type { LinkPurpose } from './link-purpose.js'
import { isLinkToken, linkTokenHash } from './link-token.js'

/** What a link is good for now, and for whom. */
export type OpenLink = {
  readonly organisation_id: string
  readonly organisation_name: string
  readonly user_id: string
  readonly email: string
  readonly name: string
  readonly locale: 'fr' | 'en'
  readonly purpose: LinkPurpose
  readonly expires_at: Date
}

/** The link of a token; null when it is unknown, used, void or too old, or its account closed: it is not said which. */
export const findLink = async (
  services: Pick<Services, 'database' | 'clock'>,
  token: string,
  purpose: LinkPurpose,
): Promise<OpenLink | null> => {
  if (!isLinkToken(token)) return null
  const token_hash = linkTokenHash(token)
  return await withConnection(services.database.pool, { purpose: 'account_link', token_hash }, async (client) => {
    const found = await client.query<{ organisation_id: string }>(
      `select organisation_id from account_link
        where token_hash = $1 and purpose = $2 and used_at is null and revoked_at is null and expires_at > $3`,
      [token_hash, purpose, services.clock.now()],
    )
    const organisation_id = found.rows[0]?.organisation_id
    if (organisation_id === undefined) return null
    await client.query(contextStatements({ organisation_id, creditor_scope: 'all' }))
    const { rows } = await client.query<OpenLink>(
      `select l.organisation_id, o.name as organisation_name, l.user_id, u.email, u.name,
              case when u.locale = 'fr' then 'fr' else 'en' end as locale, l.purpose, l.expires_at
         from account_link l
         join user_account u on u.organisation_id = l.organisation_id and u.id = l.user_id
         join organisation o on o.id = l.organisation_id
        where l.organisation_id = $1 and l.token_hash = $2 and u.kind = 'person' and u.deactivated_at is null`,
      [organisation_id, token_hash],
    )
    return rows[0] ?? null
  })
}
