import { newId } from '@quittance/platform'
import type pg from 'pg'
import type { Account } from '../session/begin-session.js'
import { newRecoveryCodes, recoveryCodeHash } from './recovery-codes.js'

/** What a person has to prove who they are besides a password. */
export type Factors = {
  readonly authenticator: boolean
  readonly passkeys: number
  readonly recovery_codes_left: number
  /** Whether the role cannot do without any. */
  readonly required: boolean
}

/** Lets changes to the factors of one person wait for one another. */
export const lockAccount = async (
  client: pg.PoolClient,
  { organisation_id, user_id }: Pick<Account, 'organisation_id' | 'user_id'>,
): Promise<void> => {
  await client.query('select from user_account where organisation_id = $1 and id = $2 for no key update', [
    organisation_id,
    user_id,
  ])
}

/** The factors of an account, in a transaction under `accountContext`. */
export const factorsOf = async (client: pg.PoolClient, { organisation_id, user_id }: Account): Promise<Factors> => {
  const { rows } = await client.query<Factors>(
    `select exists (select from authenticator a
                     where a.organisation_id = $1 and a.user_id = $2 and a.verified_at is not null) as authenticator,
            (select count(*)::int from passkey p where p.organisation_id = $1 and p.user_id = $2) as passkeys,
            (select count(*)::int from recovery_code c
              where c.organisation_id = $1 and c.user_id = $2 and c.used_at is null) as recovery_codes_left,
            exists (select from user_account u join organisation o on o.id = u.organisation_id
                     where u.organisation_id = $1 and u.id = $2 and u.role = any (o.second_factor_roles)) as required`,
    [organisation_id, user_id],
  )
  return rows[0] ?? { authenticator: false, passkeys: 0, recovery_codes_left: 0, required: true }
}

/** Replaces the recovery codes of an account; answers the new ones, which nobody can read again. */
export const replaceRecoveryCodes = async (
  client: pg.PoolClient,
  { organisation_id, user_id }: Account,
  now: Date,
): Promise<readonly string[]> => {
  const codes = newRecoveryCodes()
  await removeRecoveryCodes(client, { organisation_id, user_id })
  await client.query(
    `insert into recovery_code (organisation_id, id, user_id, code_hash, created_at)
     select $1, id, $2, code_hash, $5 from unnest($3::uuid[], $4::text[]) as code (id, code_hash)`,
    [organisation_id, user_id, codes.map(() => newId()), codes.map(recoveryCodeHash), now],
  )
  return codes
}

/** Takes all recovery codes away: they stand in for a second factor, and go with the last one. */
export const removeRecoveryCodes = async (
  client: pg.PoolClient,
  { organisation_id, user_id }: Pick<Account, 'organisation_id' | 'user_id'>,
): Promise<void> => {
  await client.query('delete from recovery_code where organisation_id = $1 and user_id = $2', [
    organisation_id,
    user_id,
  ])
}
