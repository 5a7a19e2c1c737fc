import type { BusinessDate } from '@quittance/core'
import { z } from 'zod'
import type { JsonObject } from '../json.js'
import { instant, type SqlReader, wholeNumber } from '../report/sql-reader.js'
import { joined, listParameter, parameter, type Sql, sql, verbatim } from '../report/sql.js'
import { type AuditOutcome, auditOutcomes } from './audit-event.entity.js'
import type { AuditSubjectKind } from './audit-subjects.js'
import { canonicalRecord } from './chain.sql.js'
import type { NamedSubject } from './subject-names.js'

/** Which events are looked for; null lets every one through. */
export type AuditFilter = {
  readonly organisation_id: string
  /** IANA zone in which the days are read. */
  readonly time_zone: string
  readonly actor_id: string | null
  readonly actions: readonly string[] | null
  /** The things of which they are about one, or which they name; none finds nothing. */
  readonly subjects: readonly NamedSubject[] | null
  /** First and last day. */
  readonly from: BusinessDate | null
  readonly to: BusinessDate | null
  readonly outcome: AuditOutcome | null
}

/** An event as it was recorded. */
export type FoundEvent = z.infer<typeof foundEvent>

const foundEvent = z.object({
  sequence: wholeNumber,
  occurred_at: instant,
  actor_id: z.string().nullable(),
  actor_name: z.string(),
  means: z.enum(['session', 'token', 'job']),
  session_id: z.string().nullable(),
  address: z.string().nullable(),
  request_id: z.string().nullable(),
  action: z.string(),
  outcome: z.enum(auditOutcomes),
  subject_kind: z.string(),
  subject_id: z.string().nullable(),
  detail: z.custom<JsonObject>((value) => typeof value === 'object' && value !== null),
  previous_hash: z.string(),
  hash: z.string(),
  record: z.string(),
})

const columns = `sequence::text, trunc(extract(epoch from occurred_at) * 1000)::text as occurred_at, actor_id, actor_name,
  means, session_id, address, request_id, action, outcome, subject_kind, subject_id, detail, previous_hash, hash,
  ${canonicalRecord('audit_event')} as record`

/** At most `limit` events, the newest first, beginning below the number `below`. */
export const findEvents = (
  read: SqlReader,
  filter: AuditFilter,
  below: bigint | null,
  limit: number,
): Promise<FoundEvent[]> => {
  const before = below === null ? [] : [sql`sequence < ${parameter('bigint', String(below))}`]
  return read(
    foundEvent,
    sql`select ${verbatim(columns)} from audit_event where ${all([...conditionsOf(filter), ...before])}
        order by audit_event.sequence desc limit ${verbatim(String(limit))}`,
  )
}

/** At most `limit` events in the order of their chain, after one number and up to another. */
export const findEventsInOrder = (
  read: SqlReader,
  filter: AuditFilter,
  range: { readonly after: bigint; readonly through: bigint },
  limit: number,
): Promise<FoundEvent[]> => {
  const within = sql`sequence > ${parameter('bigint', String(range.after))} and sequence <= ${parameter('bigint', String(range.through))}`
  return read(
    foundEvent,
    sql`select ${verbatim(columns)} from audit_event where ${all([...conditionsOf(filter), within])}
        order by audit_event.sequence limit ${verbatim(String(limit))}`,
  )
}

/** How many events match. Of all of them the head of the chain knows it. */
export const countEvents = async (read: SqlReader, filter: AuditFilter): Promise<number> => {
  const conditions = conditionsOf(filter)
  const rows = await read(
    z.object({ count: wholeNumber }),
    conditions.length === 1
      ? sql`select sequence::text as count from audit_head where ${all(conditions)}`
      : sql`select count(*)::text as count from audit_event where ${all(conditions)}`,
  )
  return Number(rows[0]?.count ?? 0n)
}

const all = (conditions: readonly Sql[]): Sql => joined(conditions, ' and ')

const conditionsOf = (filter: AuditFilter): Sql[] => {
  const { organisation_id, actor_id, actions, subjects, from, to, outcome } = filter
  const startOf = (day: BusinessDate, days_later: string): Sql =>
    sql`((${parameter('date', day)} + ${verbatim(days_later)})::timestamp at time zone ${parameter('text', filter.time_zone)})`
  return [
    sql`organisation_id = ${parameter('uuid', organisation_id)}`,
    ...(actor_id === null ? [] : [sql`actor_id = ${parameter('uuid', actor_id)}`]),
    ...(actions === null ? [] : [sql`action = any(${parameter('text[]', `{${actions.join(',')}}`)})`]),
    ...(subjects === null ? [] : [aboutOne(subjects)]),
    ...(from === null ? [] : [sql`occurred_at >= ${startOf(from, '0')}`]),
    ...(to === null ? [] : [sql`occurred_at < ${startOf(to, '1')}`]),
    ...(outcome === null ? [] : [sql`outcome = ${parameter('text', outcome)}`]),
  ]
}

const aboutOne = (subjects: readonly NamedSubject[]): Sql =>
  subjects.length === 0 ? sql`false` : sql`(${joined(subjects.map(about), ' or ')})`

/**
 * An event is about one thing. Or it is about several, or about what was done to several, and names them in its detail:
 * an id is nowhere else in a text by chance. Who searched the trail for it is not of its trail.
 */
const about = ({ kind, id }: NamedSubject): Sql =>
  sql`(subject_kind = ${parameter('text', kind)} and subject_id = ${parameter('uuid', id)})
      or (subject_kind <> 'audit_trail' and (subject_id is null or subject_kind = any(${listParameter('text[]', namingKinds)}))
          and detail::text like ${parameter('text', `%"${id}"%`)})`

/** Kinds whose events are about other things too. */
const namingKinds: readonly AuditSubjectKind[] = ['legal_hold', 'retention_run', 'subject_request', 'team']
