import { err, ok, type Result } from '@quittance/core'
import { type TenantContext, withConnection } from '@quittance/platform'
import type pg from 'pg'
import { recordAudit } from '../audit/record-audit.js'
import { sendQueuedMail } from '../mail/queue-mail.js'
import type { Services } from '../services.js'
import { endSessions } from '../user/end-sessions.js'
import { checkPassword } from '../user/password-choice.js'
import { hashPassword } from '../user/password.js'
import { queuePasswordChanged } from '../user/password-changed-mail.js'
import type { PasswordFault } from '../user/password.rules.js'
import { findLink, type OpenLink } from './find-link.js'
import type { LinkPurpose } from './link-purpose.js'
import { linkTokenHash } from './link-token.js'
import { revokeLinks } from './revoke-links.js'

export type PasswordByLinkFailure = { readonly code: 'link_unusable' | 'name_missing' | PasswordFault }

export type PasswordByLink = {
  readonly token: string
  readonly purpose: LinkPurpose
  /** The name as the person writes it; null leaves it as it is. */
  readonly name: string | null
  readonly password: string
}

const name_length_maximum = 200

/**
 * Sets the password of an account for whoever shows its link, which is void from then on. Nobody is signed in by it: the
 * person signs in next, and gives the second factor where there is one. All sessions of the account end.
 */
export const setPasswordByLink = async (
  services: Services,
  input: PasswordByLink,
): Promise<Result<{ readonly email: string }, PasswordByLinkFailure>> => {
  const link = await findLink(services, input.token, input.purpose)
  if (link === null) return err({ code: 'link_unusable' })
  const name = (input.name ?? link.name).replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()
  if (name === '' || name.length > name_length_maximum) return err({ code: 'name_missing' })
  const fault = await checkPassword(input.password, { ...link, name })
  if (fault !== null) return err({ code: fault })
  const password_hash = await hashPassword(input.password)
  const context: TenantContext = { organisation_id: link.organisation_id, creditor_scope: 'all' }
  const done = await withConnection(services.database.pool, context, async (client) => {
    if (!(await spend(client, services, link, input.token))) return null
    return await apply(client, services, { ...link, name }, password_hash)
  })
  if (done === null) return err({ code: 'link_unusable' })
  if (done.message_id !== null) await sendQueuedMail(services, link.organisation_id, done.message_id)
  return ok({ email: link.email })
}

/** Of several uses at the same moment one finds the link unused: the others wait for its row, and find it used. */
const spend = async (
  client: pg.ClientBase,
  services: Pick<Services, 'clock'>,
  { organisation_id, purpose }: OpenLink,
  token: string,
): Promise<boolean> => {
  const { rowCount } = await client.query(
    `update account_link set used_at = $4
      where organisation_id = $1 and token_hash = $2 and purpose = $3
        and used_at is null and revoked_at is null and expires_at > $4`,
    [organisation_id, linkTokenHash(token), purpose, services.clock.now()],
  )
  return rowCount === 1
}

const apply = async (
  client: pg.ClientBase,
  services: Services,
  link: OpenLink,
  password_hash: string,
): Promise<{ readonly message_id: string | null } | null> => {
  const { organisation_id, user_id, name, purpose } = link
  const now = services.clock.now()
  const { rowCount } = await client.query(
    `update user_account set password_hash = $3, name = $4, invitation_pending = false
      where organisation_id = $1 and id = $2 and kind = 'person' and deactivated_at is null`,
    [organisation_id, user_id, password_hash, name],
  )
  // Closed in this very moment: nothing of it is kept but that the link was used.
  if (rowCount !== 1) return null
  const sessions = await endSessions(client, { organisation_id, user_id }, now)
  await revokeLinks(client, { organisation_id, user_id }, now)
  const message_id = purpose === 'password_reset' ? await queuePasswordChanged(client, services, link) : null
  const action = purpose === 'password_reset' ? 'user.reset_password' : 'invitation.accept'
  await recordAudit(
    client,
    { organisation_id, user_id, name },
    { action, subject_kind: 'user', subject_id: user_id, detail: { sessions } },
    now,
  )
  return { message_id }
}
