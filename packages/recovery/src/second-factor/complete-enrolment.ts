import type pg from 'pg'
import type { Services } from '../services.js'
import type { BegunSession } from '../session/begin-session.js'
import { finishSignIn } from '../session/finish-sign-in.js'
import type { RequestFacts } from '../session/request-facts.js'
import { factorsOf, lockAccount, replaceRecoveryCodes } from './factors.js'
import type { Holder } from './holder.js'
import { noticeFactors } from './notice-factors.js'

/** What came of a second factor that was just set up. */
export type Enrolled = {
  /** New recovery codes, where the person had none; shown once. */
  readonly recovery_codes: readonly string[] | null
  /** The session that the sign-in ended in; null for who was signed in already. */
  readonly session: BegunSession | null
}

/** What follows when a factor was added: recovery codes with the first one, and the end of a sign-in that waited for it. */
export const completeEnrolment = async (
  client: pg.PoolClient,
  services: Pick<Services, 'secrets' | 'clock'>,
  holder: Holder,
  method: 'code' | 'passkey',
  facts: RequestFacts,
  now: Date,
): Promise<Enrolled> => {
  await lockAccount(client, holder)
  const { recovery_codes_left } = await factorsOf(client, holder)
  const recovery_codes = recovery_codes_left === 0 ? await replaceRecoveryCodes(client, holder, now) : null
  await noticeFactors(client, services, holder, method === 'code' ? 'authenticator_added' : 'passkey_added')
  if (holder.unfinished === null) return { recovery_codes, session: null }
  const session = await finishSignIn(client, holder.unfinished, method, facts, now)
  if (session === null) throw new Error('A sign-in was ended while its second factor was set up')
  return { recovery_codes, session }
}
