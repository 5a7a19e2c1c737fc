import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import type pg from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { roleFault } from '../user/check-account.js'
import { endSessions } from '../user/end-sessions.js'
import type { Role } from '../user/role.js'
import { isKnownCreditor } from './known-creditor.js'
import { lockPerson } from './lock-person.js'
import type { PersonFailure } from './person-failure.js'

export type RoleChange = {
  readonly person_id: string
  readonly role: Role
  /** Whose user it is to be: set for the role `creditor` alone. */
  readonly creditor_id: string | null
}

/**
 * Gives another person another role, or a creditor's user another creditor. Running sessions have it with their next
 * request; they end where the new role asks for a second factor that the person does not have.
 */
export const changeRole = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  change: RoleChange,
): Promise<Result<{ readonly person_id: string }, PersonFailure>> => {
  const { person_id, role, creditor_id } = change
  const fault = roleFault(role, creditor_id)
  if (fault !== null) return err({ code: fault })
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const person = await lockPerson(client, actor.organisation_id, person_id)
    if (person === null) return err({ code: 'person_unknown' })
    if (creditor_id !== null && !(await isKnownCreditor(client, actor.organisation_id, creditor_id)))
      return err({ code: 'creditor_unknown' })
    if (person.role === role && person.creditor_id === creditor_id) return ok({ person_id })
    if (person.id === actor.user_id) return err({ code: 'own_account' })
    if (person.is_last_administrator) return err({ code: 'last_administrator' })
    await apply(client, actor, change, services.clock.now(), person)
    return ok({ person_id })
  })
}

const apply = async (
  client: pg.ClientBase,
  actor: Actor,
  { person_id, role, creditor_id }: RoleChange,
  now: Date,
  before: { readonly role: Role; readonly creditor_id: string | null },
): Promise<void> => {
  const { organisation_id } = actor
  await client.query('update user_account set role = $3, creditor_id = $4 where organisation_id = $1 and id = $2', [
    organisation_id,
    person_id,
    role,
    creditor_id,
  ])
  // Nobody of a creditor is in a team: it would show the cases of all.
  if (role === 'creditor') {
    await client.query('delete from team_member where organisation_id = $1 and user_id = $2', [
      organisation_id,
      person_id,
    ])
  }
  const lacks = await lacksSecondFactor(client, organisation_id, person_id)
  const sessions = lacks ? await endSessions(client, { organisation_id, user_id: person_id }, now) : 0
  const detail = {
    from: before.role,
    to: role,
    creditor_from: before.creditor_id,
    creditor_to: creditor_id,
    sessions,
  }
  const action = { action: 'user.change_role', subject_kind: 'user', subject_id: person_id, detail } as const
  await recordAudit(client, actor, action, now)
}

const lacksSecondFactor = async (client: pg.ClientBase, organisation_id: string, user_id: string): Promise<boolean> => {
  const { rows } = await client.query<{ lacks: boolean }>(
    `select u.role = any (o.second_factor_roles)
            and not exists (select from authenticator a where a.organisation_id = u.organisation_id
                              and a.user_id = u.id and a.verified_at is not null)
            and not exists (select from passkey k where k.organisation_id = u.organisation_id and k.user_id = u.id)
            as lacks
       from user_account u join organisation o on o.id = u.organisation_id
      where u.organisation_id = $1 and u.id = $2`,
    [organisation_id, user_id],
  )
  return rows[0]?.lacks ?? false
}
