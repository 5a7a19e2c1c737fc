import type { EntityManager } from '@quittance/platform'
import type pg from 'pg'
import type { Actor } from '../actor.js'
import type { JsonObject } from '../json.js'
import type { AuditActionId } from './audit-actions.js'
import type { AuditOutcome } from './audit-event.entity.js'
import type { AuditSubjectKind } from './audit-subjects.js'
import { canonicalRecord, chainedHash, genesis_hash } from './chain.sql.js'

/** What was done, to what. */
export type AuditedAction = {
  readonly action: AuditActionId
  readonly subject_kind: AuditSubjectKind
  readonly subject_id: string | null
  /** Ids, counts and settings; never names, addresses or other personal data. */
  readonly detail: JsonObject
  /** 'refused' for what somebody tried and might not; 'done' when left out. */
  readonly outcome?: AuditOutcome
}

/** Who did it. What is not known of them, because nobody is signed in yet, is left out. */
export type AuditedActor = Pick<Actor, 'organisation_id' | 'user_id' | 'name'> &
  Partial<Pick<Actor, 'means' | 'session_id' | 'origin'>>

type Transaction = pg.ClientBase | EntityManager

/**
 * Writes the audit event of a change through the transaction of that change, so that neither exists without the other.
 *
 * It is the last write of its transaction: it locks the head of the organisation's chain until the transaction ends, and
 * nobody else of the organisation can record anything meanwhile. Because no other lock is taken after this one, no two
 * transactions wait for each other here.
 */
export const recordAudit = async (
  transaction: Transaction,
  actor: AuditedActor,
  audited: AuditedAction,
  at: Date,
): Promise<void> => {
  const values = valuesOf(actor, audited, at)
  if ((await run(transaction, appendEvent, values)) === 1) return
  // The first event of an organisation finds no head.
  await run(transaction, beginChain, [actor.organisation_id])
  if ((await run(transaction, appendEvent, values)) !== 1) throw new Error('The audit event could not be written')
}

const valuesOf = (actor: AuditedActor, audited: AuditedAction, at: Date): readonly unknown[] => [
  actor.organisation_id,
  at,
  actor.user_id,
  actor.name,
  actor.means ?? (actor.user_id === null ? 'job' : 'session'),
  actor.session_id ?? null,
  actor.origin?.address ?? null,
  actor.origin?.request_id ?? null,
  audited.action,
  audited.outcome ?? 'done',
  audited.subject_kind,
  audited.subject_id,
  JSON.stringify(audited.detail),
]

/** Runs a statement with its parameters in order; answers with the number of rows written. */
const run = async (transaction: Transaction, sql: string, values: readonly unknown[]): Promise<number | null> => {
  if ('query' in transaction) return (await transaction.query(numbered(sql), [...values])).rowCount
  const written = await transaction
    .getConnection()
    .execute<{ readonly affectedRows: number }>(sql, [...values], 'run', transaction.getTransactionContext())
  return written.affectedRows
}

const numbered = (sql: string): string => {
  let position = 0
  return sql.replaceAll('?', () => `$${++position}`)
}

/**
 * One statement, so that the lock is held for no more than one way to the database and the commit. The head is locked by
 * its update; who waited for it goes on from what the other one left.
 */
const appendEvent = `
  with entry as (
    select ?::uuid as organisation_id, ?::timestamptz as occurred_at, ?::uuid as actor_id, ?::text as actor_name,
           ?::text as means, ?::uuid as session_id, ?::text as address, ?::text as request_id, ?::text as action,
           ?::text as outcome, ?::text as subject_kind, ?::uuid as subject_id, ?::jsonb as detail
  ), head as (
    update audit_head
       set sequence = audit_head.sequence + 1, previous_hash = audit_head.hash,
           hash = ${chainedHash('audit_head.hash', canonicalRecord('entry', 'audit_head.sequence + 1'))}
      from entry
     where audit_head.organisation_id = entry.organisation_id
    returning audit_head.sequence, audit_head.previous_hash, audit_head.hash
  )
  insert into audit_event
    (organisation_id, sequence, occurred_at, actor_id, actor_name, means, session_id, address, request_id, action,
     outcome, subject_kind, subject_id, detail, previous_hash, hash)
  select organisation_id, sequence, occurred_at, actor_id, actor_name, means, session_id, address, request_id, action,
         outcome, subject_kind, subject_id, detail, previous_hash, hash
    from entry cross join head`

const beginChain = `
  insert into audit_head (organisation_id, sequence, previous_hash, hash)
  values (?, 0, '${genesis_hash}', '${genesis_hash}')
  on conflict (organisation_id) do nothing`
