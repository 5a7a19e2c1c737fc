import { err, ok, type Result } from '@quittance/core'
import { isId, newId, withConnection } from '@quittance/platform'
import type pg from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { isKnownCreditor } from '../person/known-creditor.js'
import type { PersonFailure } from '../person/person-failure.js'
import { sendQueuedMail } from '../mail/queue-mail.js'
import type { Services } from '../services.js'
import { isAccountEmail, roleFault } from '../user/check-account.js'
import { normalisedEmail } from '../user/email.js'
import type { Role } from '../user/role.js'
import { issueInvitation, type SentInvitation } from './issue-invitation.js'

export type PersonInvitation = {
  readonly name: string
  readonly email: string
  readonly role: Role
  /** Whose user it is to be: set for the role `creditor` alone. */
  readonly creditor_id: string | null
  readonly team_ids: readonly string[]
  /** Language of the e-mail, and of the screens at first. */
  readonly locale: 'fr' | 'en'
}

const name_length_maximum = 200

/** Makes an account without a password and sends its person the link with which it is opened. */
export const invitePerson = async (
  services: Services,
  actor: Actor,
  input: PersonInvitation,
): Promise<Result<SentInvitation, PersonFailure>> => {
  const invitation = { ...input, name: input.name.trim(), email: normalisedEmail(input.email) }
  const fault = checkInvitation(invitation)
  if (fault !== null) return err(fault)
  const result = await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const unknown = await unknownIn(client, actor.organisation_id, invitation)
    if (unknown !== null) return err(unknown)
    const user_id = await insertAccount(client, services, actor, invitation)
    if (user_id === null) return err({ code: 'email_taken' } as const)
    const sent = await issueInvitation(client, services, actor, { ...invitation, id: user_id })
    const detail = { role: input.role, creditor_id: input.creditor_id, team_ids: [...input.team_ids] }
    const action = { action: 'invitation.create', subject_kind: 'user', subject_id: user_id, detail } as const
    await recordAudit(client, actor, action, services.clock.now())
    return ok(sent)
  })
  if (result.ok) await sendQueuedMail(services, actor.organisation_id, result.value.message_id)
  return result
}

const checkInvitation = ({ name, email, role, creditor_id, team_ids }: PersonInvitation): PersonFailure | null => {
  if (name === '' || name.length > name_length_maximum || /\p{Cc}/u.test(name)) return { code: 'name_missing' }
  if (!isAccountEmail(email)) return { code: 'email_invalid' }
  const code = roleFault(role, creditor_id)
  if (code !== null) return { code }
  return role === 'creditor' && team_ids.length > 0 ? { code: 'team_not_allowed' } : null
}

const unknownIn = async (
  client: pg.ClientBase,
  organisation_id: string,
  { creditor_id, team_ids }: PersonInvitation,
): Promise<PersonFailure | null> => {
  if (creditor_id !== null && !(await isKnownCreditor(client, organisation_id, creditor_id)))
    return { code: 'creditor_unknown' }
  const ids = new Set(team_ids)
  if (ids.size === 0) return null
  if (![...ids].every(isId)) return { code: 'team_unknown' }
  const { rowCount } = await client.query(
    'select from team where organisation_id = $1 and id = any($2) and archived_at is null',
    [organisation_id, [...ids]],
  )
  return rowCount === ids.size ? null : { code: 'team_unknown' }
}

const insertAccount = async (
  client: pg.ClientBase,
  { clock }: Pick<Services, 'clock'>,
  { organisation_id }: Actor,
  { name, email, role, creditor_id, team_ids, locale }: PersonInvitation,
): Promise<string | null> => {
  const id = newId()
  const now = clock.now()
  const { rowCount } = await client.query(
    `insert into user_account
       (organisation_id, id, email, name, role, creditor_id, password_hash, locale, created_at, invitation_pending)
     values ($1, $2, $3, $4, $5, $6, null, $7, $8, true)
       on conflict (organisation_id, email) do nothing`,
    [organisation_id, id, email, name, role, creditor_id, locale, now],
  )
  if (rowCount === 0) return null
  for (const team_id of new Set(team_ids)) {
    await client.query(
      `insert into team_member (organisation_id, team_id, user_id, position, since) values ($1, $2, $3, 'member', $4)`,
      [organisation_id, team_id, id, now],
    )
  }
  return id
}
