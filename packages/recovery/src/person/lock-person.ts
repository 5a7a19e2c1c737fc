import { isId } from '@quittance/platform'
import type pg from 'pg'
import type { Role } from '../user/role.js'

/** A person's account, locked until the transaction ends. */
export type LockedPerson = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly creditor_id: string | null
  readonly locale: 'fr' | 'en'
  readonly invitation_pending: boolean
  readonly deactivated_at: Date | null
  /** Whether no other person could administer the agency. */
  readonly is_last_administrator: boolean
}

type Row = Omit<LockedPerson, 'is_last_administrator'>

const isActiveAdministrator = (row: Row): boolean =>
  row.role === 'administrator' && !row.invitation_pending && row.deactivated_at === null

/**
 * Locks a person and, with them, every administrator, always in the same order: of two administrators who deactivate each
 * other at the same moment, the second finds that the other one is the last. Null where there is no such person.
 */
export const lockPerson = async (
  client: pg.ClientBase,
  organisation_id: string,
  person_id: string,
): Promise<LockedPerson | null> => {
  if (!isId(person_id)) return null
  const { rows } = await client.query<Row>(
    `select id, email, name, role, creditor_id, case when locale = 'fr' then 'fr' else 'en' end as locale,
            invitation_pending, deactivated_at
       from user_account
      where organisation_id = $1 and kind = 'person' and (id = $2 or role = 'administrator')
      order by id
        for update`,
    [organisation_id, person_id],
  )
  const person = rows.find(({ id }) => id === person_id)
  if (person === undefined) return null
  const others = rows.filter((row) => row.id !== person_id && isActiveAdministrator(row))
  return { ...person, is_last_administrator: isActiveAdministrator(person) && others.length === 0 }
}
