import { isBusinessDate } from '@quittance/core'
import { z } from 'zod'
import type { AuditFilterInput } from '../app/schema.generated.js'

const id = z.uuid().optional().catch(undefined)
const day = z
  .string()
  .refine((text): boolean => isBusinessDate(text))
  .optional()
  .catch(undefined)

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
export const auditSearch = z.object({
  person: id,
  category: z.enum(categories).optional().catch(undefined),
  action: z
    .string()
    .regex(/^[a-z_]+\.[a-z_]+$/u)
    .max(100)
    .optional()
    .catch(undefined),
  case: z.coerce
    .string()
    .regex(/^\d{1,18}$/u)
    .optional()
    .catch(undefined),
  file: id,
  account: id,
  from: day,
  to: day,
  outcome: z.enum(['done', 'refused']).optional().catch(undefined),
})

/** What the trail is searched by; everything absent means everything. */
export type AuditSearch = z.infer<typeof auditSearch>

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
