import { err, ok, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import type pg from 'pg'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { email_length_maximum, normalisedEmail } from './email.js'
import { hashPassword, password_length, verifyAgainstNothing, verifyPassword } from './password.js'
import { sessionLifetimeDefaults, type SessionLifetime } from './session-lifetime.js'
import { newSessionToken, sessionTokenHash } from './session-token.js'
import type { SignInThrottle } from './sign-in-throttle.js'

export type SignInInput = {
  readonly email: string
  readonly password: string
  /** Network address of who tries. */
  readonly address: string
  readonly user_agent: string | null
}

/** A session just begun. The token exists here and in the browser only. */
export type SignedInSession = { readonly token: string; readonly expires_at: Date }

export type SignInFailure =
  /** Unknown e-mail, wrong password or closed account: it is not said which. */
  { readonly code: 'refused' } | { readonly code: 'throttled'; readonly wait_ms: number }

type Account = {
  readonly organisation_id: string
  readonly id: string
  readonly name: string
  readonly password_hash: string
  readonly deactivated_at: Date | null
}

const userAgent_length_maximum = 400

/** Begins a session for whoever knows the password of an account. Every refusal does the same work. */
export const signIn = async (
  services: Pick<Services, 'database' | 'clock'>,
  throttle: SignInThrottle,
  input: SignInInput,
  lifetime: SessionLifetime = sessionLifetimeDefaults,
): Promise<Result<SignedInSession, SignInFailure>> => {
  const email = normalisedEmail(input.email)
  if (email.length > email_length_maximum || input.password.length > password_length.maximum)
    return err({ code: 'refused' })
  const key = { email, address: input.address }
  const wait_ms = throttle.attempt(key, services.clock.now())
  if (wait_ms > 0) return err({ code: 'throttled', wait_ms })
  const account = await findAccount(services, email, input.password)
  if (account === null) return err({ code: 'refused' })
  throttle.succeeded(key)
  return ok(await beginSession(services, account, input, lifetime))
}

/** One person may have accounts in several organisations under one address; the password decides which is meant. */
const findAccount = async (services: Pick<Services, 'database'>, email: string, password: string) => {
  const accounts = await withConnection(services.database.pool, { purpose: 'sign_in', email }, async (client) => {
    const { rows } = await client.query<Account>(
      `select organisation_id, id, name, password_hash, deactivated_at
         from user_account where email = $1 order by created_at, id`,
      [email],
    )
    return rows
  })
  if (accounts.length === 0) await verifyAgainstNothing(password)
  for (const account of accounts) {
    const { valid, outdated } = await verifyPassword(password, account.password_hash)
    if (valid && account.deactivated_at === null)
      return { ...account, rehashed: outdated ? await hashPassword(password) : null }
  }
  return null
}

const beginSession = async (
  services: Pick<Services, 'database' | 'clock'>,
  account: Account & { readonly rehashed: string | null },
  input: SignInInput,
  lifetime: SessionLifetime,
): Promise<SignedInSession> => {
  const { organisation_id } = account
  const now = services.clock.now()
  const token = newSessionToken()
  const expires_at = new Date(now.getTime() + lifetime.absolute_ms)
  await withConnection(services.database.pool, { organisation_id, creditor_scope: 'all' }, async (client) => {
    const session_id = newId()
    await client.query(
      `insert into session
         (organisation_id, id, user_id, token_hash, created_at, last_seen_at, expires_at, user_agent)
       values ($1, $2, $3, $4, $5, $5, $6, $7)`,
      [
        organisation_id,
        session_id,
        account.id,
        sessionTokenHash(token),
        now,
        expires_at,
        input.user_agent?.replaceAll('\0', '').slice(0, userAgent_length_maximum) ?? null,
      ],
    )
    if (account.rehashed !== null) await replaceHash(client, account, account.rehashed)
    await recordAudit(
      client,
      { organisation_id, user_id: account.id, name: account.name },
      { action: 'session.begun', subject_kind: 'session', subject_id: session_id, detail: {} },
      now,
    )
  })
  return { token, expires_at }
}

const replaceHash = async (client: pg.PoolClient, account: Account, password_hash: string): Promise<void> => {
  // Compared with the hash that was verified, so that a password changed meanwhile is not put back.
  await client.query(
    `update user_account set password_hash = $3
      where organisation_id = $1 and id = $2 and password_hash = $4`,
    [account.organisation_id, account.id, password_hash, account.password_hash],
  )
}
