import { err, ok, type Result } from '@quittance/core'
import { isId, newId, withConnection } from '@quittance/platform'
import type pg from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import type { Role } from '../user/role.js'

/** Characters of a service account's name. */
export const name_length_maximum = 100

export type CreateServiceAccountInput = {
  /** Which program works with it. */
  readonly name: string
  readonly role: Role
  /** Whose data it sees: set for the role `creditor`, null for programs of the agency. */
  readonly creditor_id: string | null
}

export type CreateServiceAccountFailure = {
  readonly code: 'name_missing' | 'name_too_long' | 'creditor_missing' | 'creditor_not_allowed' | 'creditor_unknown'
}

/** Makes an account for a program. Nobody can sign in to it: only tokens open it. */
export const createServiceAccount = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: CreateServiceAccountInput,
): Promise<Result<{ readonly user_id: string }, CreateServiceAccountFailure>> => {
  const failure = check(input)
  if (failure !== null) return err(failure)
  const user_id = newId()
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    if (input.creditor_id !== null && !(await isCreditor(client, actor, input.creditor_id)))
      return err({ code: 'creditor_unknown' })
    await client.query(
      `insert into user_account (organisation_id, id, kind, email, name, role, creditor_id, locale, created_at)
       values ($1, $2, 'service', $3, $4, $5, $6, $7, $8)`,
      [
        actor.organisation_id,
        user_id,
        addressOf(user_id),
        input.name.trim(),
        input.role,
        input.creditor_id,
        actor.locale,
        now,
      ],
    )
    const detail = { role: input.role, creditor_id: input.creditor_id }
    const action = {
      action: 'service_account.create',
      subject_kind: 'service_account',
      subject_id: user_id,
      detail,
    } as const
    await recordAudit(client, actor, action, now)
    return ok({ user_id })
  })
}

/** Every account has an address of its own; this one is under a domain that can never exist (RFC 2606, section 2). */
const addressOf = (user_id: string): string => `${user_id}@service-account.invalid`

const check = (input: CreateServiceAccountInput): CreateServiceAccountFailure | null => {
  if (input.name.trim() === '') return { code: 'name_missing' }
  if (input.name.trim().length > name_length_maximum) return { code: 'name_too_long' }
  if (input.role === 'creditor' && input.creditor_id === null) return { code: 'creditor_missing' }
  return input.role !== 'creditor' && input.creditor_id !== null ? { code: 'creditor_not_allowed' } : null
}

const isCreditor = async (client: pg.PoolClient, actor: Actor, creditor_id: string): Promise<boolean> => {
  if (!isId(creditor_id)) return false
  const { rowCount } = await client.query('select from creditor where organisation_id = $1 and id = $2', [
    actor.organisation_id,
    creditor_id,
  ])
  return rowCount === 1
}
