import { err, ok, type Result } from '@quittance/core'
import type { DirectoryFilter } from '@quittance/recovery/commands'
import type { ScimError } from './scim-error.js'

const attributes = { id: 'id', username: 'email', externalid: 'external_id' } as const

const filterPattern = /^\s*([a-z:.0-9]+)\s+eq\s+("(?:[^"\\]|\\.)*")\s*$/iu

/** Schema that an attribute name may carry in front. */
const user_prefix = 'urn:ietf:params:scim:schemas:core:2.0:user:'

/**
 * The filters that directories send before they add or change a person: one attribute that equals a text (RFC 7644,
 * section 3.4.2.2). Names and the operator are read in any case; userName compares in any case too.
 */
export const readFilter = (text: string | undefined): Result<DirectoryFilter, ScimError> => {
  if (text === undefined) return ok(null)
  const [, name = '', quoted = ''] = filterPattern.exec(text) ?? []
  const attribute = Object.entries(attributes).find(([known]) => known === name.toLowerCase().replace(user_prefix, ''))
  const value = attribute === undefined ? null : unquoted(quoted)
  if (attribute === undefined || value === null) {
    const detail = 'The filter must be `userName eq "…"`, `externalId eq "…"` or `id eq "…"`.'
    return err({ status: 400, scim_type: 'invalidFilter', detail })
  }
  return ok({ attribute: attribute[1], value: attribute[1] === 'email' ? value.trim().toLowerCase() : value })
}

/** Values are written as in JSON. No text in PostgreSQL can hold NUL. */
const unquoted = (quoted: string): string | null => {
  try {
    const value: unknown = JSON.parse(quoted)
    return typeof value === 'string' && !value.includes('\0') ? value : null
  } catch {
    return null
  }
}
