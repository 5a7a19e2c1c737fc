import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { recordFailedSignIns } from '../audit/record-failed-proof.js'
import { isPasswordAllowed } from '../identity-provider/password-allowed.js'
import type { Services } from '../services.js'
import { accountContext, beginSession, type BegunSession } from '../session/begin-session.js'
import type { RequestFacts } from '../session/request-facts.js'
import { attempt, succeeded } from '../throttle/attempt.js'
import { deviceOf } from '../throttle/device.js'
import type { Guess } from '../throttle/guess.js'
import { email_length_maximum, normalisedEmail } from './email.js'
import { password_length } from './password-length.js'
import { hashPassword, verifyAgainstNothing, verifyPassword } from './password.js'

export type SignInInput = {
  readonly email: string
  readonly password: string
  /** Which agency is meant, where the address and the password open an account in several; null where nobody asked. */
  readonly organisation_id?: string | null
}

export type SignInFailure =
  /** Unknown e-mail, wrong password or closed account: it is not said which. */
  | { readonly code: 'refused' }
  | { readonly code: 'throttled'; readonly wait_ms: number }
  /** The password is right, and the agency wants this person to come through its provider. */
  | { readonly code: 'single_sign_on_only' }

/** The password opens an account in each of these agencies: the person says which is meant. */
export type AgencyNeeded = { readonly code: 'agency_needed'; readonly organisation_ids: readonly string[] }

type Account = {
  readonly organisation_id: string
  readonly id: string
  readonly name: string
  readonly password_hash: string
  readonly deactivated_at: Date | null
}

/** Begins a session for whoever knows the password of an account. Every refusal does the same work. */
export const signIn = async (
  services: Pick<Services, 'database' | 'clock' | 'secrets' | 'log'>,
  input: SignInInput,
  facts: RequestFacts,
): Promise<Result<BegunSession, SignInFailure | AgencyNeeded>> => {
  const email = normalisedEmail(input.email)
  if (!isPossible(email, input.password)) return err({ code: 'refused' })
  const { address, user_agent, origin } = facts
  const guess: Guess = {
    kind: 'password',
    account: email,
    address,
    device: deviceOf(services, facts.device_cookie, email),
  }
  const wait_ms = await attempt(services, guess)
  if (wait_ms > 0) return err({ code: 'throttled', wait_ms })
  const accounts = await findAccounts(services, email)
  const [account, ...others] = await accountsOf(accounts, input)
  if (account === undefined) {
    recordFailedSignIns(
      services,
      accounts.map(({ organisation_id, id: user_id }) => ({ organisation_id, user_id })),
      origin,
    )
    return err({ code: 'refused' })
  }
  await succeeded(services, guess)
  if (others.length > 0) {
    const organisation_ids = [account, ...others].map(({ organisation_id }) => organisation_id)
    return err({ code: 'agency_needed', organisation_ids })
  }
  if (account.outdated) await replaceHash(services, account, await hashPassword(input.password))
  const { organisation_id, id: user_id, name } = account
  if (!(await isPasswordAllowed(services, { organisation_id, user_id }))) return err({ code: 'single_sign_on_only' })
  const proof = { methods: ['password'] as const, address, user_agent }
  return ok(await beginSession(services, { organisation_id, user_id, name, origin }, proof))
}

/** No account has such an address or password, so that there is nothing to ask; no text in PostgreSQL can hold NUL. */
const isPossible = (email: string, password: string): boolean =>
  email.length <= email_length_maximum && password.length <= password_length.maximum && !email.includes('\0')

/** One person may have accounts in several organisations under one address. */
const findAccounts = async (services: Pick<Services, 'database'>, email: string): Promise<Account[]> =>
  await withConnection(services.database.pool, { purpose: 'sign_in', email }, async (client) => {
    const { rows } = await client.query<Account>(
      `select organisation_id, id, name, password_hash, deactivated_at
         from user_account where email = $1 and kind = 'person' and password_hash is not null order by created_at, id`,
      [email],
    )
    return rows
  })

/**
 * The accounts that the password opens: it decides which is meant. Each is tried, so that the time taken does not tell
 * which of them it was.
 */
const accountsOf = async (accounts: readonly Account[], { password, organisation_id = null }: SignInInput) => {
  if (accounts.length === 0) await verifyAgainstNothing(password)
  const opened: (Account & { readonly outdated: boolean })[] = []
  for (const account of accounts) {
    const { valid, outdated } = await verifyPassword(password, account.password_hash)
    const isMeant = organisation_id === null || organisation_id === account.organisation_id
    if (valid && isMeant && account.deactivated_at === null) opened.push({ ...account, outdated })
  }
  return opened
}

const replaceHash = async (
  services: Pick<Services, 'database'>,
  account: Account,
  password_hash: string,
): Promise<void> => {
  await withConnection(services.database.pool, accountContext(account), async (client) => {
    // Compared with the hash that was verified, so that a password changed meanwhile is not put back.
    await client.query(
      `update user_account set password_hash = $3
        where organisation_id = $1 and id = $2 and password_hash = $4`,
      [account.organisation_id, account.id, password_hash, account.password_hash],
    )
  })
}
