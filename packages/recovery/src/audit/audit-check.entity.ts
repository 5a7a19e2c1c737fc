import { defineEntity, p } from '@mikro-orm/core'
import { chainedOrganisation } from './audit-event.entity.js'
import { chainFaults } from './chain-fault.js'

/** What verifying a chain, or its newest part, found. Append-only by grant. */
const AuditCheckSchema = defineEntity({
  name: 'AuditCheck',
  tableName: 'audit_check',
  properties: {
    organisation: chainedOrganisation,
    id: p.uuid().primary(),
    checkedAt: p.datetime().columnType('timestamptz'),
    /** First event that was looked at; what lies before had been verified by then. */
    fromSequence: p.bigint('bigint'),
    throughSequence: p.bigint('bigint'),
    /** The hash of that last event, from which the next check goes on. */
    throughHash: p.text(),
    /** Null where every link held. */
    fault: p.enum(chainFaults).nullable(),
    faultSequence: p.bigint('bigint').nullable(),
    faultAt: p.datetime().columnType('timestamptz').nullable(),
  },
})

export class AuditCheck extends AuditCheckSchema.class {}
AuditCheckSchema.setClass(AuditCheck)
