import { err, ok, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { type AuditedAction, recordAudit } from '../audit/record-audit.js'
import { nameOfOrganisation } from '../organisation/name-of-organisation.js'
import type { Services } from '../services.js'
import { type AccountFault, isAccountEmail, roleFault } from './check-account.js'
import { normalisedEmail } from './email.js'
import { checkPassword } from './password-choice.js'
import { hashPassword } from './password.js'
import type { PasswordFault } from './password.rules.js'
import type { Role } from './role.js'

export type CreateUserInput = {
  readonly email: string
  readonly name: string
  readonly role: Role
  /** Whose user it is: set for the role `creditor`, null for people of the agency. */
  readonly creditor_id: string | null
  readonly locale: 'fr' | 'en'
  readonly password: string
}

export type CreateUserFailure = {
  readonly code: 'email_taken' | AccountFault | PasswordFault
}

/** Makes an account that can sign in at once. */
export const createUser = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: CreateUserInput,
): Promise<Result<{ readonly user_id: string }, CreateUserFailure>> => {
  const failure = check(input) ?? (await checkChoice(services, actor, input))
  if (failure !== null) return err(failure)
  const user_id = newId()
  const now = services.clock.now()
  const password_hash = await hashPassword(input.password)
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rowCount } = await client.query(
      `insert into user_account (organisation_id, id, email, name, role, creditor_id, password_hash, locale, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (organisation_id, email) do nothing`,
      [
        actor.organisation_id,
        user_id,
        normalisedEmail(input.email),
        input.name,
        input.role,
        input.creditor_id,
        password_hash,
        input.locale,
        now,
      ],
    )
    if (rowCount === 0) return err({ code: 'email_taken' })
    const detail = { role: input.role, creditor_id: input.creditor_id }
    const action = { action: 'user.create', subject_kind: 'user', subject_id: user_id, detail } satisfies AuditedAction
    await recordAudit(client, actor, action, now)
    return ok({ user_id })
  })
}

const check = (input: CreateUserInput): CreateUserFailure | null => {
  if (!isAccountEmail(input.email)) return { code: 'email_invalid' }
  const code = roleFault(input.role, input.creditor_id)
  return code === null ? null : { code }
}

const checkChoice = async (
  services: Pick<Services, 'database'>,
  actor: Actor,
  { email, name, password }: CreateUserInput,
): Promise<CreateUserFailure | null> => {
  const organisation_name = await nameOfOrganisation(services, actor)
  const code = await checkPassword(password, { email, name, organisation_name })
  return code === null ? null : { code }
}
