import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import type pg from 'pg'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { password_length } from '../user/password-length.js'
import { verifyAgainstNothing, verifyPassword } from '../user/password.js'
import { newSessionToken, sessionTokenHash } from '../user/session-token.js'
import type { SignInThrottle } from '../user/sign-in-throttle.js'
import { accountContext } from './begin-session.js'
import type { Person } from './require-person.js'

export type ConfirmIdentityFailure =
  | { readonly code: 'refused' }
  | { readonly code: 'throttled'; readonly wait_ms: number }

/** The same session under a new token, with the moment of the proof. */
export type ConfirmedSession = { readonly token: string; readonly expires_at: Date }

/** The person of a session proves again who they are; the session gets another token (ASVS 5.0, 7.2.4). */
export const confirmIdentity = async (
  services: Pick<Services, 'database' | 'clock'>,
  throttle: SignInThrottle,
  actor: Person,
  input: { readonly password: string; readonly address: string },
): Promise<Result<ConfirmedSession, ConfirmIdentityFailure>> => {
  if (input.password.length > password_length.maximum) return err({ code: 'refused' })
  const key = { email: `confirm ${actor.user_id}`, address: input.address }
  const wait_ms = throttle.attempt(key, services.clock.now())
  if (wait_ms > 0) return err({ code: 'throttled', wait_ms })
  if (!(await isOwnPassword(services, actor, input.password))) return err({ code: 'refused' })
  throttle.succeeded(key)
  return ok(
    await withConnection(services.database.pool, accountContext(actor), (client) =>
      renew(client, actor, services.clock.now()),
    ),
  )
}

const isOwnPassword = async (
  services: Pick<Services, 'database'>,
  actor: Person,
  password: string,
): Promise<boolean> => {
  const stored = await withConnection(services.database.pool, accountContext(actor), async (client) => {
    const { rows } = await client.query<{ password_hash: string | null }>(
      'select password_hash from user_account where organisation_id = $1 and id = $2',
      [actor.organisation_id, actor.user_id],
    )
    return rows[0]?.password_hash ?? null
  })
  if (stored !== null) return (await verifyPassword(password, stored)).valid
  await verifyAgainstNothing(password)
  return false
}

const renew = async (client: pg.PoolClient, actor: Person, now: Date): Promise<ConfirmedSession> => {
  const token = newSessionToken()
  const { rows } = await client.query<{ expires_at: Date }>(
    `update session set token_hash = $3, confirmed_at = $4
      where organisation_id = $1 and id = $2 and revoked_at is null returning expires_at`,
    [actor.organisation_id, actor.session_id, sessionTokenHash(token), now],
  )
  const session = rows[0]
  if (session === undefined) throw new Error('The session ended while its person was confirmed')
  const action = {
    action: 'session.confirmed',
    subject_kind: 'session',
    subject_id: actor.session_id,
    detail: {},
  } as const
  await recordAudit(client, actor, action, now)
  return { token, expires_at: session.expires_at }
}
