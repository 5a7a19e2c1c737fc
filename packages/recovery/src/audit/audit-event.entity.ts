import { defineEntity, p } from '@mikro-orm/core'
import type { JsonObject } from '../json.js'
import { User } from '../user/user.entity.js'
import { organisationKey, optionalWithin } from '../tenancy/relation.js'

/** Who did what, written in the transaction of the change. Append-only by grant. */
const AuditEventSchema = defineEntity({
  name: 'AuditEvent',
  tableName: 'audit_event',
  indexes: [{ properties: ['organisation', 'occurredAt'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    occurredAt: p.datetime().columnType('timestamptz'),
    actor: () => optionalWithin(User, 'actor_id'),
    actorName: p.text(),
    action: p.text(),
    subjectKind: p.text(),
    subjectId: p.uuid().nullable(),
    detail: p.json<JsonObject>(),
  },
})

export class AuditEvent extends AuditEventSchema.class {}
AuditEventSchema.setClass(AuditEvent)
