import { err, ok, type Result } from '@quittance/core'
import { directory_roles, type DirectoryRole, type NewPerson, type PersonChange } from '@quittance/recovery/commands'
import { badSyntax, badValue, type ScimError } from './scim-error.js'
import { user_schema } from './scim-user.js'

type Attributes = ReadonlyMap<string, unknown>

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Attribute names are read in any case (RFC 7643, section 2.1). */
const attributesOf = (value: object): Attributes =>
  new Map(Object.entries(value).map(([name, one]) => [name.toLowerCase(), one]))

const hasSchema = (attributes: Attributes, schema: string): boolean => {
  const schemas = attributes.get('schemas')
  return Array.isArray(schemas) && schemas.includes(schema)
}

const external_id_length_maximum = 255

const readExternalId = (value: unknown): Result<string | null | undefined, ScimError> => {
  if (value === undefined || value === null) return ok(value)
  const usable = typeof value === 'string' && value.length <= external_id_length_maximum && !value.includes('\0')
  return usable ? ok(value === '' ? null : value) : err(badValue('externalId is a text of at most 255 characters.'))
}

/** Some directories write the words instead of the values. */
const readActive = (value: unknown): Result<boolean | undefined, ScimError> => {
  if (value === undefined || typeof value === 'boolean') return ok(value)
  const word = typeof value === 'string' ? value.toLowerCase() : ''
  return word === 'true' || word === 'false' ? ok(word === 'true') : err(badValue('active is true or false.'))
}

/** The person that a directory adds. */
export const readNewPerson = (body: unknown): Result<NewPerson, ScimError> => {
  if (!isObject(body)) return err(badSyntax('The body is a User resource in JSON.'))
  const attributes = attributesOf(body)
  if (!hasSchema(attributes, user_schema)) return err(badSyntax(`schemas must hold ${user_schema}.`))
  const userName = attributes.get('username')
  if (typeof userName !== 'string') return err(badValue('userName is required: the e-mail address of the person.'))
  const active = readActive(attributes.get('active'))
  if (!active.ok) return active
  if (active.value === false)
    return err(badValue('A person is added as active and invited; deactivate them afterwards.'))
  const role = readRole(attributes.get('roles'))
  if (!role.ok) return role
  const external_id = readExternalId(attributes.get('externalid'))
  if (!external_id.ok) return external_id
  const language = attributes.get('preferredlanguage')
  return ok({
    email: userName,
    name: nameOf(attributes) ?? userName,
    role: role.value,
    locale: typeof language === 'string' && /^en\b/iu.test(language) ? 'en' : 'fr',
    external_id: external_id.value ?? null,
  })
}

/** displayName, name.formatted, or given and family name, whichever there is. */
const nameOf = (attributes: Attributes): string | null => {
  const given = attributes.get('name')
  const parts = isObject(given) ? attributesOf(given) : new Map<string, unknown>()
  const joined = [parts.get('givenname'), parts.get('familyname')].filter((part) => typeof part === 'string').join(' ')
  for (const name of [attributes.get('displayname'), parts.get('formatted'), joined])
    if (typeof name === 'string' && name.trim() !== '') return name
  return null
}

const readRole = (value: unknown): Result<DirectoryRole, ScimError> => {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return ok('agent')
  const [only, ...more] = Array.isArray(value) ? (value as unknown[]) : []
  const named = isObject(only) ? attributesOf(only).get('value') : only
  const role = directory_roles.find((known) => known === named)
  if (role !== undefined && more.length === 0) return ok(role)
  return err(badValue(`roles holds one of ${directory_roles.join(', ')}; agent when it is left out.`))
}

/** What a directory replaces a person with (RFC 7644, section 3.5.1): of that, only what it may change counts. */
export const readReplacement = (body: unknown): Result<PersonChange, ScimError> => {
  if (!isObject(body)) return err(badSyntax('The body is a User resource in JSON.'))
  const attributes = attributesOf(body)
  if (!hasSchema(attributes, user_schema)) return err(badSyntax(`schemas must hold ${user_schema}.`))
  return readChange(attributes)
}

const readChange = (attributes: Attributes): Result<PersonChange, ScimError> => {
  const active = readActive(attributes.get('active'))
  if (!active.ok) return active
  const external_id = readExternalId(attributes.get('externalid'))
  return external_id.ok ? ok({ active: active.value, external_id: external_id.value }) : external_id
}

const patch_schema = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'
const operations_maximum = 50

/** The sum of the operations of a patch (RFC 7644, section 3.5.2). */
export const readPatch = (body: unknown): Result<PersonChange, ScimError> => {
  const attributes = isObject(body) ? attributesOf(body) : new Map<string, unknown>()
  if (!hasSchema(attributes, patch_schema)) return err(badSyntax(`schemas must hold ${patch_schema}.`))
  const operations: unknown = attributes.get('operations')
  if (!Array.isArray(operations) || operations.length === 0 || operations.length > operations_maximum)
    return err(badSyntax('Operations holds from 1 to 50 operations.'))
  let sum: PersonChange = {}
  for (const operation of operations as unknown[]) {
    const change = readOperation(operation)
    if (!change.ok) return change
    sum = { ...sum, ...saidIn(change.value) }
  }
  return ok(sum)
}

const saidIn = (change: PersonChange): PersonChange =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))

/**
 * What one operation changes of what a directory may change. Anything else in it is left as it is and not refused: a
 * person must not stay active because a directory changes a name in the same breath.
 */
const readOperation = (operation: unknown): Result<PersonChange, ScimError> => {
  const parts = isObject(operation) ? attributesOf(operation) : new Map<string, unknown>()
  const op = String(parts.get('op')).toLowerCase()
  const path = parts.get('path')
  const value = parts.get('value')
  if (!['add', 'replace', 'remove'].includes(op)) return err(badSyntax('op is add, replace or remove.'))
  if (path === undefined)
    return isObject(value) && op !== 'remove'
      ? readChange(attributesOf(value))
      : err(badSyntax('Without a path, value is an object of attributes.'))
  const name = String(path).toLowerCase()
  if (op !== 'remove') return readChange(new Map([[name, value]]))
  if (name === 'active') return err(badValue('active is true or false; it cannot be removed.'))
  return ok(name === 'externalid' ? { external_id: null } : {})
}
