import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { revokeLinks } from '../account-link/revoke-links.js'
import { type Actor, tenantContext } from '../actor.js'
import { type AuditedAction, recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { normalisedEmail } from './email.js'
import { endSessions } from './end-sessions.js'
import { checkPassword } from './password-choice.js'
import { hashPassword } from './password.js'
import type { PasswordFault, PasswordOwner } from './password.rules.js'

export type SetPasswordFailure = { readonly code: 'user_unknown' | PasswordFault }

/** Gives an account another password and ends its sessions, on the word of an operator or administrator. */
export const setPassword = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: { readonly email: string; readonly password: string },
): Promise<Result<{ readonly user_id: string }, SetPasswordFailure>> => {
  const owner = await findOwner(services, actor, normalisedEmail(input.email))
  if (owner === undefined) return err({ code: 'user_unknown' })
  const fault = await checkPassword(input.password, owner)
  if (fault !== null) return err({ code: fault })
  const password_hash = await hashPassword(input.password)
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `update user_account set password_hash = $3, invitation_pending = false
        where organisation_id = $1 and email = $2 and kind = 'person' returning id`,
      [actor.organisation_id, normalisedEmail(input.email), password_hash],
    )
    const user_id = rows[0]?.id
    if (user_id === undefined) return err({ code: 'user_unknown' })
    await endSessions(client, { organisation_id: actor.organisation_id, user_id }, now)
    await revokeLinks(client, { organisation_id: actor.organisation_id, user_id }, now)
    const action = {
      action: 'user.set_password',
      subject_kind: 'user',
      subject_id: user_id,
      detail: {},
    } satisfies AuditedAction
    await recordAudit(client, actor, action, now)
    return ok({ user_id })
  })
}

const findOwner = async (
  services: Pick<Services, 'database'>,
  actor: Actor,
  email: string,
): Promise<PasswordOwner | undefined> =>
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<PasswordOwner>(
      `select u.email, u.name, o.name as organisation_name
         from user_account u join organisation o on o.id = u.organisation_id
        where u.organisation_id = $1 and u.email = $2`,
      [actor.organisation_id, email],
    )
    return rows[0]
  })
