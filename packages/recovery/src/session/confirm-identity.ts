import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import type pg from 'pg'
import { recordAudit } from '../audit/record-audit.js'
import { recordFailedConfirmation } from '../audit/record-failed-proof.js'
import { verifyPasskey } from '../passkey/verify-passkey.js'
import { takeTimeCode } from '../second-factor/take-code.js'
import type { Services } from '../services.js'
import { attempt, succeeded } from '../throttle/attempt.js'
import { deviceOf } from '../throttle/device.js'
import type { Guess } from '../throttle/guess.js'
import { password_length } from '../user/password-length.js'
import { verifyAgainstNothing, verifyPassword } from '../user/password.js'
import { newSessionToken, sessionTokenHash } from '../user/session-token.js'
import { accountContext } from './begin-session.js'
import type { RequestFacts } from './request-facts.js'
import type { Person } from './require-person.js'
import type { ShownCredential } from './second-step.js'

type ConfirmServices = Pick<Services, 'database' | 'clock' | 'secrets' | 'public_url' | 'log'>

/** How the person of a session proves again who they are: one of the proofs is enough. */
export type ConfirmationProof =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'code'; readonly code: string }
  | ({ readonly kind: 'passkey' } & ShownCredential)

export type ConfirmIdentityFailure =
  | { readonly code: 'password_wrong' | 'code_wrong' | 'passkey_refused' }
  | { readonly code: 'throttled'; readonly wait_ms: number }

/** The same session under a new token, with the moment of the proof. */
export type ConfirmedSession = { readonly token: string; readonly expires_at: Date }

/** The person of a session proves again who they are; the session gets another token (ASVS 5.0, 7.2.4). */
export const confirmIdentity = async (
  services: ConfirmServices,
  person: Person,
  proof: ConfirmationProof,
  facts: RequestFacts,
): Promise<Result<ConfirmedSession, ConfirmIdentityFailure>> => {
  const refused = await checkProof(services, person, proof, facts)
  if (refused !== null) {
    if (refused.code !== 'throttled') await recordFailedConfirmation(services, person, proof.kind, facts.origin)
    return err(refused)
  }
  return ok(
    await withConnection(services.database.pool, accountContext(person), (client) =>
      renew(client, person, services.clock.now()),
    ),
  )
}

const checkProof = async (
  services: ConfirmServices,
  person: Person,
  proof: ConfirmationProof,
  facts: RequestFacts,
): Promise<ConfirmIdentityFailure | null> => {
  if (proof.kind === 'passkey') {
    const shower = { account: person, session_id: person.session_id }
    return (await verifyPasskey(services, 'confirm', shower, proof)) === null ? { code: 'passkey_refused' } : null
  }
  const guess = await guessOf(services, person, facts)
  const wait_ms = await attempt(services, guess)
  if (wait_ms > 0) return { code: 'throttled', wait_ms }
  const isRight =
    proof.kind === 'password'
      ? await isOwnPassword(services, person, proof.password)
      : await isOwnCode(services, person, proof.code)
  if (!isRight) return { code: proof.kind === 'password' ? 'password_wrong' : 'code_wrong' }
  await succeeded(services, guess)
  return null
}

const guessOf = async (services: ConfirmServices, person: Person, facts: RequestFacts): Promise<Guess> => {
  const email = await withConnection(services.database.pool, accountContext(person), async (client) => {
    const { rows } = await client.query<{ email: string }>(
      'select email from user_account where organisation_id = $1 and id = $2',
      [person.organisation_id, person.user_id],
    )
    return rows[0]?.email ?? ''
  })
  const device = deviceOf(services, facts.device_cookie, email)
  return { kind: 'confirmation', account: person.user_id, address: facts.address, device }
}

const isOwnCode = async (services: ConfirmServices, person: Person, code: string): Promise<boolean> =>
  await withConnection(services.database.pool, accountContext(person), (client) =>
    takeTimeCode(client, services, person, code, services.clock.now()),
  )

/** Whether the password is that of the person; takes as long where there is none. */
export const isOwnPassword = async (
  services: Pick<Services, 'database'>,
  person: Person,
  password: string,
): Promise<boolean> => {
  if (password.length > password_length.maximum) return false
  const stored = await withConnection(services.database.pool, accountContext(person), async (client) => {
    const { rows } = await client.query<{ password_hash: string | null }>(
      'select password_hash from user_account where organisation_id = $1 and id = $2',
      [person.organisation_id, person.user_id],
    )
    return rows[0]?.password_hash ?? null
  })
  if (stored !== null) return (await verifyPassword(password, stored)).valid
  await verifyAgainstNothing(password)
  return false
}

const renew = async (client: pg.PoolClient, person: Person, now: Date): Promise<ConfirmedSession> => {
  const token = newSessionToken()
  const { rows } = await client.query<{ expires_at: Date }>(
    `update session set token_hash = $3, confirmed_at = $4
      where organisation_id = $1 and id = $2 and revoked_at is null returning expires_at`,
    [person.organisation_id, person.session_id, sessionTokenHash(token), now],
  )
  const session = rows[0]
  if (session === undefined) throw new Error('The session ended while its person was confirmed')
  const action = {
    action: 'session.confirmed',
    subject_kind: 'session',
    subject_id: person.session_id,
    detail: {},
  } as const
  await recordAudit(client, person, action, now)
  return { token, expires_at: session.expires_at }
}
