import { type EntityManager, newId } from '@quittance/platform'
import type pg from 'pg'
import type { Actor } from '../actor.js'
import type { JsonObject } from '../json.js'
import type { AuditActionId } from './audit-actions.js'
import type { AuditSubjectKind } from './audit-subjects.js'

/** What was done, to what. */
export type AuditedAction = {
  readonly action: AuditActionId
  readonly subject_kind: AuditSubjectKind
  readonly subject_id: string | null
  /** Ids, counts and settings; never names, addresses or other personal data. */
  readonly detail: JsonObject
}

/** Writes the audit event of a change through the transaction of that change, so that neither exists without the other. */
export const recordAudit = async (
  transaction: pg.ClientBase | EntityManager,
  actor: Pick<Actor, 'organisation_id' | 'user_id' | 'name'>,
  { action, subject_kind, subject_id, detail }: AuditedAction,
  at: Date,
): Promise<void> => {
  const values = [
    actor.organisation_id,
    newId(),
    at,
    actor.user_id,
    actor.name,
    action,
    subject_kind,
    subject_id,
    JSON.stringify(detail),
  ]
  if ('query' in transaction) {
    await transaction.query(`${insertInto} values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, values)
  } else {
    await transaction.execute(`${insertInto} values (?, ?, ?, ?, ?, ?, ?, ?, ?)`, values)
  }
}

const insertInto = `insert into audit_event
  (organisation_id, id, occurred_at, actor_id, actor_name, action, subject_kind, subject_id, detail)`
