import type { DirectoryPerson } from '@quittance/recovery/commands'

export const user_schema = 'urn:ietf:params:scim:schemas:core:2.0:User'

/** A person as a User resource (RFC 7643, section 4.1). */
export const scimUser = (person: DirectoryPerson, base: string) => ({
  schemas: [user_schema],
  id: person.id,
  ...(person.external_id !== null && { externalId: person.external_id }),
  userName: person.email,
  name: { formatted: person.name },
  displayName: person.name,
  active: person.active,
  emails: [{ value: person.email, type: 'work', primary: true }],
  roles: [{ value: person.role, primary: true }],
  preferredLanguage: person.locale,
  meta: {
    resourceType: 'User',
    created: person.created_at.toISOString(),
    location: `${base}/Users/${person.id}`,
  },
})

const list_schema = 'urn:ietf:params:scim:api:messages:2.0:ListResponse'

/** A page of resources (RFC 7644, section 3.4.2). `first` counts from 1. */
export const scimList = (resources: readonly object[], total: number, first: number) => ({
  schemas: [list_schema],
  totalResults: total,
  startIndex: first,
  itemsPerPage: resources.length,
  Resources: resources,
})
