import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import type { Actor } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { accountContext } from '../session/begin-session.js'
import { normalisedEmail } from '../user/email.js'
import { endSessions } from '../user/end-sessions.js'
import { lockAccount, removeRecoveryCodes } from './factors.js'
import { noticeFactors } from './notice-factors.js'

/**
 * Takes all second factors of somebody away who has lost them together with the recovery codes, and ends the sessions;
 * the person is told by e-mail. Where the role requires a factor, the next sign-in sets one up.
 */
export const resetFactors = async (
  services: Pick<Services, 'database' | 'clock' | 'secrets'>,
  actor: Actor,
  input: { readonly email: string },
): Promise<Result<{ readonly user_id: string }, { readonly code: 'user_unknown' }>> => {
  const now = services.clock.now()
  const { organisation_id } = actor
  return await withConnection(services.database.pool, accountContext(actor), async (client) => {
    const { rows } = await client.query<{ user_id: string; name: string }>(
      `select id as user_id, name from user_account where organisation_id = $1 and email = $2 and kind = 'person'`,
      [organisation_id, normalisedEmail(input.email)],
    )
    const person = rows[0]
    if (person === undefined) return err({ code: 'user_unknown' })
    const account = { organisation_id, ...person }
    await lockAccount(client, account)
    await client.query('delete from authenticator where organisation_id = $1 and user_id = $2', [
      organisation_id,
      person.user_id,
    ])
    const { rowCount: passkeys } = await client.query(
      'delete from passkey where organisation_id = $1 and user_id = $2',
      [organisation_id, person.user_id],
    )
    await removeRecoveryCodes(client, account)
    const sessions = await endSessions(client, account, now)
    await noticeFactors(client, services, account, 'factors_reset')
    const subject = { subject_kind: 'user', subject_id: person.user_id } as const
    const detail = { passkeys: passkeys ?? 0, sessions }
    await recordAudit(client, actor, { action: 'second_factor.reset', ...subject, detail }, now)
    return ok({ user_id: person.user_id })
  })
}
