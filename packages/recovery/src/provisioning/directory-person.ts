import { isId, withConnection } from '@quittance/platform'
import type pg from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import type { Services } from '../services.js'
import type { Role } from '../user/role.js'

/** A person as an agency's directory sees them. */
export type DirectoryPerson = {
  readonly id: string
  readonly external_id: string | null
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly locale: string
  readonly active: boolean
  readonly created_at: Date
}

/** Which people: all, or those whose attribute has this value. */
export type DirectoryFilter = { readonly attribute: 'id' | 'email' | 'external_id'; readonly value: string } | null

const columns = `u.id, p.external_id, u.email, u.name, u.role, u.locale, u.deactivated_at is null as active, u.created_at`

/** Programs are no people, and whom the directory removed is not there for it. */
const source = `from user_account u
  left join provisioned_person p on p.organisation_id = u.organisation_id and p.user_id = u.id
 where u.organisation_id = $1 and u.kind = 'person' and p.removed_at is null`

const conditions = {
  id: 'u.id::text = $2',
  email: 'u.email = $2',
  external_id: 'p.external_id = $2',
} as const

/** One page of the people that match, the oldest account first, and how many there are in all. */
export const listDirectory = async (
  { database }: Pick<Services, 'database'>,
  actor: Actor,
  filter: DirectoryFilter,
  page: { readonly offset: number; readonly count: number },
): Promise<{ readonly people: readonly DirectoryPerson[]; readonly total: number }> =>
  await withConnection(database.pool, tenantContext(actor), async (client) => {
    const values = filter === null ? [actor.organisation_id] : [actor.organisation_id, filter.value]
    const matching = filter === null ? source : `${source} and ${conditions[filter.attribute]}`
    const counted = await client.query<{ total: number }>(`select count(*)::int as total ${matching}`, values)
    const { rows } = await client.query<DirectoryPerson>(
      `select ${columns} ${matching} order by u.created_at, u.id offset ${page.offset} limit ${page.count}`,
      values,
    )
    return { people: rows, total: counted.rows[0]?.total ?? 0 }
  })

/** One person, or null when there is none for the directory. */
export const findDirectoryPerson = async (
  services: Pick<Services, 'database'>,
  actor: Actor,
  id: string,
): Promise<DirectoryPerson | null> => {
  if (!isId(id)) return null
  const { people } = await listDirectory(services, actor, { attribute: 'id', value: id }, { offset: 0, count: 1 })
  return people[0] ?? null
}

/** Whom the directory removed under this address, and may bring back. */
export const findRemoved = async (
  client: pg.ClientBase,
  organisation_id: string,
  email: string,
): Promise<string | null> => {
  const { rows } = await client.query<{ id: string }>(
    `select u.id from user_account u
       join provisioned_person p on p.organisation_id = u.organisation_id and p.user_id = u.id
      where u.organisation_id = $1 and u.email = $2 and u.kind = 'person' and p.removed_at is not null`,
    [organisation_id, email],
  )
  return rows[0]?.id ?? null
}
