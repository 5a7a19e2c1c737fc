import { contextStatements, withConnection } from '@quittance/platform'
import type pg from 'pg'
import type { Actor } from '../actor.js'
import type { Services } from '../services.js'
import type { Role } from '../user/role.js'
import { apiTokenHash, isApiToken } from './token-text.js'

/** Use is noted no more often than this, so that reading does not write each time. */
const noted_every_ms = 60_000

/** The service account to which a token belongs, or null when it is unknown, expired, revoked, or the account closed. */
export const authenticateToken = async (
  services: Pick<Services, 'database' | 'clock'>,
  token: string,
): Promise<Actor | null> => {
  if (!isApiToken(token)) return null
  const token_hash = apiTokenHash(token)
  const now = services.clock.now()
  return await withConnection(services.database.pool, { purpose: 'token', token_hash }, async (client) => {
    const found = await findToken(client, token_hash, now)
    if (found === undefined) return null
    // From here on it is known whose transaction this is.
    await client.query(contextStatements({ organisation_id: found.organisation_id, creditor_scope: 'all' }))
    const actor = await findServiceAccount(client, found)
    if (actor !== null) await noteUse(client, found, now)
    return actor
  })
}

type TokenRow = {
  readonly organisation_id: string
  readonly id: string
  readonly user_id: string
  readonly last_used_at: Date | null
}

const findToken = async (client: pg.PoolClient, token_hash: string, now: Date): Promise<TokenRow | undefined> => {
  const { rows } = await client.query<TokenRow>(
    `select organisation_id, id, user_id, last_used_at
       from api_token
      where token_hash = $1 and revoked_at is null and expires_at > $2`,
    [token_hash, now],
  )
  return rows[0]
}

const noteUse = async (client: pg.PoolClient, token: TokenRow, now: Date): Promise<void> => {
  if (token.last_used_at !== null && now.getTime() - token.last_used_at.getTime() < noted_every_ms) return
  await client.query('update api_token set last_used_at = $3 where organisation_id = $1 and id = $2', [
    token.organisation_id,
    token.id,
    now,
  ])
}

type AccountRow = {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly creditor_id: string | null
  readonly locale: string
  readonly time_zone: string
}

const findServiceAccount = async (client: pg.PoolClient, token: TokenRow): Promise<Actor | null> => {
  const { rows } = await client.query<AccountRow>(
    `select user_account.id, user_account.name, role, creditor_id, user_account.locale, time_zone
       from user_account
       join organisation on organisation.id = user_account.organisation_id
      where user_account.organisation_id = $1 and user_account.id = $2 and kind = 'service'
        and deactivated_at is null`,
    [token.organisation_id, token.user_id],
  )
  const account = rows[0]
  if (account === undefined) return null
  return {
    organisation_id: token.organisation_id,
    time_zone: account.time_zone,
    user_id: account.id,
    means: 'token',
    session_id: null,
    confirmed_at: null,
    name: account.name,
    role: account.role,
    creditor_id: account.creditor_id,
    team_ids: [],
    locale: account.locale === 'fr' ? 'fr' : 'en',
  }
}
