import type { AuditFilterInput } from '../app/schema.generated.js'
import { day, id, oneOf, pattern, searchParameters, type SearchOf } from '../app/search-parameters.js'

const categories = [
  'sign_in',
  'people',
  'access',
  'case',
  'file',
  'report',
  'settings',
  'personal_data',
  'audit',
] as const

/** The filters of the audit trail as they stand in the URL: ids, numbers and days alone. */
export const auditSearch = searchParameters({
  person: id,
  category: oneOf(categories),
  action: pattern(/^[a-z_]{1,50}\.[a-z_]{1,50}$/u),
  case: pattern(/^\d{1,18}$/u),
  file: id,
  account: id,
  from: day,
  to: day,
  outcome: oneOf(['done', 'refused']),
})

/** What the trail is searched by; everything absent means everything. */
export type AuditSearch = SearchOf<typeof auditSearch>

/** The same for the API. */
export function toAuditFilter(search: AuditSearch): AuditFilterInput {
  return {
    actorId: search.person ?? null,
    category: search.category ?? null,
    action: search.action ?? null,
    caseNumber: search.case ?? null,
    importId: search.file ?? null,
    userId: search.account ?? null,
    from: search.from ?? null,
    to: search.to ?? null,
    outcome: search.outcome ?? null,
  }
}

/** Where the same events can be fetched as a file. */
export function trailFileUrl(search: AuditSearch): string {
  const given = Object.entries(auditSearch.parse(search)).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  const parameters = new URLSearchParams(given).toString()
  return parameters === '' ? '/audit/trail.csv' : `/audit/trail.csv?${parameters}`
}
