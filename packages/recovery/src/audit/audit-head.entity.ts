import { defineEntity, p } from '@mikro-orm/core'
import { chainedOrganisation } from './audit-event.entity.js'

/** Where the chain of an organisation ends: the number and hash of its last event, and the hash before. */
const AuditHeadSchema = defineEntity({
  name: 'AuditHead',
  tableName: 'audit_head',
  properties: {
    organisation: chainedOrganisation,
    sequence: p.bigint('bigint'),
    previousHash: p.text(),
    hash: p.text(),
  },
})

export class AuditHead extends AuditHeadSchema.class {}
AuditHeadSchema.setClass(AuditHead)
