import { ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { invitePerson } from '../invitation/invite-person.js'
import { deactivatePerson } from '../person/deactivate-person.js'
import type { PersonFailure } from '../person/person-failure.js'
import { reactivatePerson } from '../person/reactivate-person.js'
import type { Services } from '../services.js'
import { normalisedEmail } from '../user/email.js'
import type { Role } from '../user/role.js'
import { findRemoved } from './directory-person.js'
import { noteProvisioning } from './note-provisioning.js'

/** Roles that a directory may give: it makes no administrator, and knows no creditors. */
export const directory_roles = ['agent', 'manager', 'finance', 'auditor'] as const satisfies readonly Role[]

export type DirectoryRole = (typeof directory_roles)[number]

export type NewPerson = {
  readonly email: string
  readonly name: string
  readonly role: DirectoryRole
  readonly locale: 'fr' | 'en'
  readonly external_id: string | null
}

type Person = { readonly person_id: string }

/** Invites a person whom the directory added; one whom it had removed comes back in the role of before. */
export const addPerson = async (
  services: Services,
  actor: Actor,
  { external_id, ...person }: NewPerson,
): Promise<Result<Person, PersonFailure>> => {
  const known = await withConnection(services.database.pool, tenantContext(actor), (client) =>
    findRemoved(client, actor.organisation_id, normalisedEmail(person.email)),
  )
  const added = known === null ? await invite(services, actor, person) : await reactivatePerson(services, actor, known)
  if (!added.ok) return added
  await noteProvisioning(services, actor, { user_id: added.value.person_id, external_id, removed: false })
  return added
}

const invite = async (
  services: Services,
  actor: Actor,
  person: Omit<NewPerson, 'external_id'>,
): Promise<Result<Person, PersonFailure>> => {
  const invited = await invitePerson(services, actor, { ...person, creditor_id: null, team_ids: [] })
  return invited.ok ? ok({ person_id: invited.value.person_id }) : invited
}

/** What a directory may change about a person; what is undefined stays as it is. */
export type PersonChange = { readonly active?: boolean | undefined; readonly external_id?: string | null | undefined }

/** Closes or opens an account as the directory says, at once with all its sessions and links. */
export const changePerson = async (
  services: Services,
  actor: Actor,
  person_id: string,
  { active, external_id }: PersonChange,
): Promise<Result<Person, PersonFailure>> => {
  if (active !== undefined) {
    const changed = await (active ? reactivatePerson : deactivatePerson)(services, actor, person_id)
    if (!changed.ok) return changed
  }
  if (external_id !== undefined)
    await noteProvisioning(services, actor, { user_id: person_id, external_id, removed: false })
  return ok({ person_id })
}

/** Closes the account of whom the directory removed. What the person did stays under the name. */
export const removePerson = async (
  services: Services,
  actor: Actor,
  person_id: string,
): Promise<Result<Person, PersonFailure>> => {
  const closed = await deactivatePerson(services, actor, person_id)
  if (closed.ok) await noteProvisioning(services, actor, { user_id: person_id, external_id: undefined, removed: true })
  return closed
}
