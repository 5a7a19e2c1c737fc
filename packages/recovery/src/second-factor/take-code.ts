import type pg from 'pg'
import type { Services } from '../services.js'
import type { Account } from '../session/begin-session.js'
import { recoveryCodeHash } from './recovery-codes.js'
import { stepOfCode } from './time-code.js'

/** Under which the secret of an authenticator app is sealed. */
export const authenticator_purpose = 'authenticator'

type AuthenticatorRow = { readonly id: string; readonly secret_sealed: string }

/**
 * Whether the code is the person's, and now used up. Each is good for one time, and so are those before it: the step
 * only ever grows, also when two requests bring the same code at once.
 */
export const takeTimeCode = async (
  client: pg.PoolClient,
  services: Pick<Services, 'secrets'>,
  account: Account,
  code: string,
  now: Date,
): Promise<boolean> => {
  const { rows } = await client.query<AuthenticatorRow>(
    `select id, secret_sealed from authenticator
      where organisation_id = $1 and user_id = $2 and verified_at is not null`,
    [account.organisation_id, account.user_id],
  )
  const authenticator = rows[0]
  return authenticator !== undefined && (await takeStep(client, services, account, authenticator, code, now))
}

/** The same for one app, also while it is being set up. */
export const takeStep = async (
  client: pg.PoolClient,
  services: Pick<Services, 'secrets'>,
  { organisation_id }: Account,
  { id, secret_sealed }: AuthenticatorRow,
  code: string,
  now: Date,
): Promise<boolean> => {
  const step = stepOfCode(services.secrets.open(secret_sealed, authenticator_purpose), code, now)
  if (step === null) return false
  const { rowCount } = await client.query(
    `update authenticator set last_step = $3
      where organisation_id = $1 and id = $2 and (last_step is null or last_step < $3)`,
    [organisation_id, id, step],
  )
  return rowCount === 1
}

/** Whether the code is one of the person's recovery codes that were not used yet; from now on it is. */
export const takeRecoveryCode = async (
  client: pg.PoolClient,
  { organisation_id, user_id }: Account,
  code: string,
  now: Date,
): Promise<boolean> => {
  const { rowCount } = await client.query(
    `update recovery_code set used_at = $4
      where organisation_id = $1 and user_id = $2 and code_hash = $3 and used_at is null`,
    [organisation_id, user_id, recoveryCodeHash(code), now],
  )
  return rowCount === 1
}
