import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { recordFailedSignIn } from '../audit/record-failed-proof.js'
import { type Shower, verifyPasskey } from '../passkey/verify-passkey.js'
import { isRecoveryCode } from '../second-factor/recovery-codes.js'
import { takeRecoveryCode, takeTimeCode } from '../second-factor/take-code.js'
import type { Services } from '../services.js'
import { attempt, succeeded } from '../throttle/attempt.js'
import { deviceOf } from '../throttle/device.js'
import type { Guess } from '../throttle/guess.js'
import { accountContext, beginSession, type BegunSession } from './begin-session.js'
import { finishSignIn } from './finish-sign-in.js'
import type { RequestFacts } from './request-facts.js'
import type { Unfinished } from './unfinished.js'

type StepServices = Pick<Services, 'database' | 'clock' | 'secrets' | 'public_url' | 'log'>

export type SecondStepFailure =
  | { readonly code: 'code_wrong' | 'passkey_refused' }
  | { readonly code: 'throttled'; readonly wait_ms: number }

/** Finishes a sign-in with a code of the authenticator app, or with a recovery code. */
export const signInWithCode = async (
  services: StepServices,
  unfinished: Unfinished,
  kind: 'code' | 'recovery_code',
  code: string,
  facts: RequestFacts,
): Promise<Result<BegunSession, SecondStepFailure>> => {
  const guess = guessOf(services, unfinished, facts)
  const wait_ms = await attempt(services, guess)
  if (wait_ms > 0) return err({ code: 'throttled', wait_ms })
  const now = services.clock.now()
  const session = await withConnection(services.database.pool, accountContext(unfinished), async (client) => {
    const isRight =
      kind === 'code'
        ? await takeTimeCode(client, services, unfinished, code, now)
        : isRecoveryCode(code) && (await takeRecoveryCode(client, unfinished, code, now))
    return isRight ? await finishSignIn(client, unfinished, kind, facts, now) : null
  })
  if (session === null) {
    await recordFailedSignIn(services, unfinished, kind, facts.origin)
    return err({ code: 'code_wrong' })
  }
  await succeeded(services, guess)
  return ok(session)
}

const guessOf = (services: StepServices, { user_id, email }: Unfinished, facts: RequestFacts): Guess => ({
  kind: 'second_factor',
  account: user_id,
  address: facts.address,
  device: deviceOf(services, facts.device_cookie, email),
})

/** What a browser answered when it was asked for a passkey. */
export type ShownCredential = { readonly ticket: string; readonly credential: string }

/**
 * Signs in with a passkey: as second factor of an unfinished sign-in, or alone, because what unlocks it is a factor too.
 * Nothing is guessed here, so nothing is throttled: a signature is right or it is not.
 */
export const signInWithPasskey = async (
  services: StepServices,
  unfinished: Unfinished | null,
  shown: ShownCredential,
  facts: RequestFacts,
): Promise<Result<BegunSession & { readonly email: string }, SecondStepFailure>> => {
  const shower: Shower = unfinished && { account: unfinished, session_id: unfinished.session_id }
  const passkey = await verifyPasskey(services, 'sign_in', shower, shown)
  if (passkey === null) {
    if (unfinished !== null) await recordFailedSignIn(services, unfinished, 'passkey', facts.origin)
    return err({ code: 'passkey_refused' })
  }
  const person = await findPerson(services, passkey)
  if (person === null) return err({ code: 'passkey_refused' })
  if (unfinished === null) {
    const account = { ...passkey, name: person.name, origin: facts.origin }
    const proof = { methods: ['passkey'] as const, address: facts.address, user_agent: facts.user_agent }
    return ok({ ...(await beginSession(services, account, proof)), email: person.email })
  }
  const session = await withConnection(services.database.pool, accountContext(unfinished), async (client) =>
    finishSignIn(client, unfinished, 'passkey', facts, services.clock.now()),
  )
  return session === null ? err({ code: 'passkey_refused' }) : ok({ ...session, email: person.email })
}

const findPerson = async (
  services: StepServices,
  { organisation_id, user_id }: { readonly organisation_id: string; readonly user_id: string },
) =>
  await withConnection(services.database.pool, accountContext({ organisation_id }), async (client) => {
    const { rows } = await client.query<{ name: string; email: string }>(
      `select name, email from user_account
        where organisation_id = $1 and id = $2 and kind = 'person' and deactivated_at is null`,
      [organisation_id, user_id],
    )
    return rows[0] ?? null
  })
