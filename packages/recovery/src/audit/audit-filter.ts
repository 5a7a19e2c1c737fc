import type { BusinessDate } from '@quittance/core'
import { isId } from '@quittance/platform'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { type SqlReader } from '../report/sql-reader.js'
import { parameter, sql } from '../report/sql.js'
import { auditActionIds, auditActions } from './audit-actions.js'
import type { AuditCategory } from './audit-categories.js'
import type { AuditOutcome } from './audit-event.entity.js'
import type { AuditFilter } from './find-events.sql.js'
import type { NamedSubject } from './subject-names.js'

/** What somebody asks for, as it comes from outside. */
export type AskedAudit = {
  readonly actorId?: string | null | undefined
  readonly category?: AuditCategory | null | undefined
  readonly action?: string | null | undefined
  readonly caseNumber?: string | null | undefined
  readonly importId?: string | null | undefined
  readonly userId?: string | null | undefined
  readonly from?: BusinessDate | null | undefined
  readonly to?: BusinessDate | null | undefined
  readonly outcome?: AuditOutcome | null | undefined
}

/** No account has it: what is asked for by something that is no id finds nothing. */
const nobody = '00000000-0000-0000-0000-000000000000'

/** The filter that is meant. Unknown and foreign ids find nothing, as ids do that are none. */
export const auditFilterOf = async (read: SqlReader, actor: Actor, asked: AskedAudit): Promise<AuditFilter> => ({
  organisation_id: actor.organisation_id,
  time_zone: actor.time_zone,
  actor_id: known(asked.actorId),
  actions: actionsOf(asked),
  subjects: await subjectsOf(read, actor, asked),
  from: asked.from ?? null,
  to: asked.to ?? null,
  outcome: asked.outcome ?? null,
})

const known = (id: string | null | undefined): string | null =>
  id === null || id === undefined ? null : isId(id) ? id : nobody

const actionsOf = ({ category, action }: AskedAudit): readonly string[] | null => {
  if (action !== null && action !== undefined) return auditActionIds.filter((id) => id === action)
  if (category === null || category === undefined) return null
  return auditActionIds.filter((id) => auditActions[id].category === category)
}

const subjectsOf = async (
  read: SqlReader,
  actor: Actor,
  { caseNumber, importId, userId }: AskedAudit,
): Promise<AuditFilter['subjects']> => {
  const import_id = known(importId)
  const user_id = known(userId)
  if (import_id !== null) return [{ kind: 'import', id: import_id }]
  if (user_id !== null) return [{ kind: 'user', id: user_id }]
  if (caseNumber === null || caseNumber === undefined) return null
  return await caseAndDebtor(read, actor, caseNumber.trim())
}

/** What is done to the debtor of a case, such as a rectification, concerns the case. */
const caseAndDebtor = async (read: SqlReader, actor: Actor, number: string): Promise<readonly NamedSubject[]> => {
  if (!/^\d{1,18}$/u.test(number)) return []
  const rows = await read(
    z.object({ id: z.string(), debtor_id: z.string() }),
    sql`select id::text as id, debtor_id::text as debtor_id from debt_case
         where organisation_id = ${parameter('uuid', actor.organisation_id)} and number = ${parameter('bigint', number)}`,
  )
  return rows.flatMap(({ id, debtor_id }) => [
    { kind: 'debt_case', id },
    { kind: 'debtor', id: debtor_id },
  ])
}
