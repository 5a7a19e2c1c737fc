import { err, ok, type Result } from '@quittance/core'
import { isId, newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { apiTokenHash, apiTokenPrefix, newApiToken } from './token-text.js'

const day_ms = 24 * 60 * 60 * 1_000

/** What bounds a token. */
export const apiTokenLimits = {
  name_length_maximum: 100,
  /** Every token expires: one that was forgotten does not stay open for ever. */
  days_maximum: 365,
  /** Tokens of one account that still open it: two programs and their successors, not a keyring. */
  open_maximum: 20,
} as const

export type CreateApiTokenInput = {
  /** The service account. */
  readonly user_id: string
  readonly name: string
  /** Days after which the token expires. */
  readonly days: number
}

export type CreateApiTokenFailure = {
  readonly code:
    | 'account_unknown'
    | 'account_closed'
    | 'name_missing'
    | 'name_too_long'
    | 'days_out_of_range'
    | 'too_many'
}

/** A token just made. Its text exists here and with whoever copies it only. */
export type CreatedApiToken = { readonly token_id: string; readonly token: string; readonly expires_at: Date }

/** Makes a token with which a program may work as a service account. */
export const createApiToken = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: CreateApiTokenInput,
): Promise<Result<CreatedApiToken, CreateApiTokenFailure>> => {
  const name = input.name.trim()
  const { name_length_maximum, days_maximum } = apiTokenLimits
  if (name === '') return err({ code: 'name_missing' })
  if (name.length > name_length_maximum) return err({ code: 'name_too_long' })
  if (!Number.isInteger(input.days) || input.days < 1 || input.days > days_maximum)
    return err({ code: 'days_out_of_range' })
  if (!isId(input.user_id)) return err({ code: 'account_unknown' })
  const token = newApiToken()
  const token_id = newId()
  const now = services.clock.now()
  const expires_at = new Date(now.getTime() + input.days * day_ms)
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    // The row is locked, so that two requests at once do not both find room for one more.
    const { rows: accounts } = await client.query<{ deactivated_at: Date | null }>(
      `select deactivated_at from user_account
        where organisation_id = $1 and id = $2 and kind = 'service' for update`,
      [actor.organisation_id, input.user_id],
    )
    const account = accounts[0]
    if (account === undefined) return err({ code: 'account_unknown' })
    if (account.deactivated_at !== null) return err({ code: 'account_closed' })
    const { rows: counted } = await client.query<{ open: number }>(
      `select count(*)::int as open from api_token
        where organisation_id = $1 and user_id = $2 and revoked_at is null and expires_at > $3`,
      [actor.organisation_id, input.user_id, now],
    )
    if ((counted[0]?.open ?? 0) >= apiTokenLimits.open_maximum) return err({ code: 'too_many' })
    await client.query(
      `insert into api_token
         (organisation_id, id, user_id, name, token_hash, prefix, created_at, created_by_id, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        actor.organisation_id,
        token_id,
        input.user_id,
        name,
        apiTokenHash(token),
        apiTokenPrefix(token),
        now,
        actor.user_id,
        expires_at,
      ],
    )
    const detail = { user_id: input.user_id, days: input.days }
    const action = { action: 'api_token.create', subject_kind: 'api_token', subject_id: token_id, detail } as const
    await recordAudit(client, actor, action, now)
    return ok({ token_id, token, expires_at })
  })
}
