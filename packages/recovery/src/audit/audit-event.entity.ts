import { defineEntity, p } from '@mikro-orm/core'
import type { JsonObject } from '../json.js'
import { Organisation } from '../organisation/organisation.entity.js'

/** How an action ended: it was done, or it was refused to who tried. */
export const auditOutcomes = ['done', 'refused'] as const

export type AuditOutcome = (typeof auditOutcomes)[number]

/**
 * The organisation of a row of the trail, without a foreign key: that would lock the organisation's row after the head of
 * the chain, which must be the last lock that a transaction takes.
 */
export const chainedOrganisation = p
  .manyToOne(Organisation)
  .primary()
  .ref()
  .joinColumn('organisation_id')
  .createForeignKeyConstraint(false)

/**
 * Who did what, written in the transaction of the change. Append-only by grant, chained by hashes, in one partition per
 * month of `occurredAt`.
 */
const AuditEventSchema = defineEntity({
  name: 'AuditEvent',
  tableName: 'audit_event',
  indexes: [
    { properties: ['organisation', 'actorId', 'sequence'] },
    { properties: ['organisation', 'subjectId', 'sequence'] },
  ],
  properties: {
    organisation: chainedOrganisation,
    /** 1, 2, 3 … within the organisation, without a gap. */
    sequence: p.bigint('bigint').primary(),
    occurredAt: p.datetime().columnType('timestamptz').primary(),
    actorId: p.uuid().nullable(),
    actorName: p.text(),
    means: p.enum(['session', 'token', 'job'] as const),
    sessionId: p.uuid().nullable(),
    /** Network of who asked, such as 192.0.2.0. */
    address: p.text().nullable(),
    requestId: p.text().nullable(),
    action: p.text(),
    outcome: p.enum(auditOutcomes),
    subjectKind: p.text(),
    subjectId: p.uuid().nullable(),
    detail: p.json<JsonObject>(),
    /** SHA-256 in hexadecimal digits of the event before; of the first one 64 zeros. */
    previousHash: p.text(),
    hash: p.text(),
  },
})

export class AuditEvent extends AuditEventSchema.class {}
AuditEventSchema.setClass(AuditEvent)
