import { err, ok, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { accountContext } from '../session/begin-session.js'
import type { RequestFacts } from '../session/request-facts.js'
import { completeEnrolment, type Enrolled } from './complete-enrolment.js'
import { emailOfHolder } from './email-of-holder.js'
import { lockAccount } from './factors.js'
import type { Holder } from './holder.js'
import { newTimeCodeSecret, timeCodeUri } from './time-code.js'
import { authenticator_purpose, takeStep } from './take-code.js'

/** What the person types or scans into the app; shown once. */
export type AuthenticatorSecret = { readonly secret: string; readonly uri: string }

export type BeginAuthenticatorFailure = { readonly code: 'already_enrolled' }

/** How the product is called in the list of an authenticator app. */
const issuer = 'Quittance'

/** Begins to set up an authenticator app. It counts for nothing until a code of it was given. */
export const beginAuthenticator = async (
  services: Pick<Services, 'database' | 'clock' | 'secrets'>,
  holder: Holder,
): Promise<Result<AuthenticatorSecret, BeginAuthenticatorFailure>> => {
  const secret = newTimeCodeSecret()
  const sealed = services.secrets.seal(secret, authenticator_purpose)
  const email = await emailOfHolder(services, holder)
  return await withConnection(services.database.pool, accountContext(holder), async (client) => {
    const { rowCount } = await client.query(
      `insert into authenticator (organisation_id, id, user_id, secret_sealed, created_at)
       values ($1, $2, $3, $4, $5)
           on conflict (organisation_id, user_id) do update
           set secret_sealed = excluded.secret_sealed, created_at = excluded.created_at, last_step = null
         where authenticator.verified_at is null`,
      [holder.organisation_id, newId(), holder.user_id, sealed, services.clock.now()],
    )
    if (rowCount !== 1) return err({ code: 'already_enrolled' })
    return ok({ secret, uri: timeCodeUri(secret, email, issuer) })
  })
}

export type FinishAuthenticatorFailure = { readonly code: 'code_wrong' | 'not_begun' }

/** The app shows the right codes: from now on it is the person's second factor. */
export const finishAuthenticator = async (
  services: Pick<Services, 'database' | 'clock' | 'secrets'>,
  holder: Holder,
  code: string,
  facts: RequestFacts,
): Promise<Result<Enrolled, FinishAuthenticatorFailure>> => {
  const now = services.clock.now()
  return await withConnection(services.database.pool, accountContext(holder), async (client) => {
    await lockAccount(client, holder)
    const { rows } = await client.query<{ id: string; secret_sealed: string }>(
      `select id, secret_sealed from authenticator
        where organisation_id = $1 and user_id = $2 and verified_at is null`,
      [holder.organisation_id, holder.user_id],
    )
    const begun = rows[0]
    if (begun === undefined) return err({ code: 'not_begun' })
    if (!(await takeStep(client, services, holder, begun, code, now))) return err({ code: 'code_wrong' })
    await client.query('update authenticator set verified_at = $3 where organisation_id = $1 and id = $2', [
      holder.organisation_id,
      begun.id,
      now,
    ])
    const enrolled = await completeEnrolment(client, services, holder, 'code', facts, now)
    const action = {
      action: 'authenticator.add',
      subject_kind: 'user',
      subject_id: holder.user_id,
      detail: {},
    } as const
    await recordAudit(client, holder, action, now)
    return ok(enrolled)
  })
}
