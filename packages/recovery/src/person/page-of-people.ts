import type { FilterQuery } from '@mikro-orm/core'
import { isId, type EntityManager } from '@quittance/platform'
import type { Position } from '../graphql-page/cursor.js'
import { type Page, type PageRequest, readPage } from '../graphql-page/page.js'
import type { Role } from '../user/role.js'
import { User } from '../user/user.entity.js'
import type { PersonState } from './person-state.js'

export type PeopleFilter = {
  readonly organisation_id: string
  /** Null for everybody. */
  readonly ids: readonly string[] | null
  /** A part of the name or of the e-mail address; empty for all. */
  readonly search: string
  readonly roles: readonly Role[] | null
  readonly states: readonly PersonState[] | null
}

type Key = { readonly name: string; readonly id: string }

/** People by name. */
export const pageOfPeople = (
  read: () => Promise<EntityManager>,
  filter: PeopleFilter,
  request: PageRequest,
): Promise<Page<User>> => {
  const matching = conditionOf(filter)
  return readPage<User, Key>(request, {
    name: 'people',
    keyOf,
    positionOf: ({ name, id }) => [name, id],
    read: async (after, limit) =>
      (await read()).find(
        User,
        { $and: [matching, ...(after === null ? [] : [{ $or: [{ name: { $gt: after.name } }, following(after)] }])] },
        { orderBy: { name: 'asc', id: 'asc' }, limit },
      ),
    count: async () => (await read()).count(User, matching),
  })
}

const following = ({ name, id }: Key): FilterQuery<User> => ({ name, id: { $gt: id } })

const keyOf = ([name, id, ...rest]: Position): Key | null =>
  name !== undefined && id !== undefined && rest.length === 0 && isId(id) ? { name, id } : null

const conditionOf = ({ organisation_id, ids, search, roles, states }: PeopleFilter): FilterQuery<User> => {
  const parts: FilterQuery<User>[] = [{ organisation: organisation_id, kind: 'person' }]
  if (ids !== null) parts.push({ id: { $in: [...ids] } })
  const pattern = `%${search.trim().replaceAll(/[\\%_]/gu, (sign) => `\\${sign}`)}%`
  if (search.trim() !== '') parts.push({ $or: [{ name: { $ilike: pattern } }, { email: { $ilike: pattern } }] })
  if (roles !== null) parts.push({ role: { $in: [...roles] } })
  if (states !== null) parts.push({ $or: states.map((state) => conditions[state]) })
  return { $and: parts }
}

const conditions: Readonly<Record<PersonState, FilterQuery<User>>> = {
  invited: { deactivatedAt: null, invitationPending: true },
  active: { deactivatedAt: null, invitationPending: false },
  deactivated: { deactivatedAt: { $ne: null } },
}
