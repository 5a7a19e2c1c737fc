import { defineEntity, p } from '@mikro-orm/core'
import { User } from './user.entity.js'
import { organisationKey, within } from '../tenancy/relation.js'

/** A signed-in browser. The cookie holds the token, the row only its SHA-256. */
const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  uniques: [{ properties: ['organisation', 'tokenHash'] }],
  indexes: [{ properties: ['tokenHash'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    user: () => within(User, 'user_id'),
    tokenHash: p.text().hidden(),
    createdAt: p.datetime().columnType('timestamptz'),
    lastSeenAt: p.datetime().columnType('timestamptz'),
    expiresAt: p.datetime().columnType('timestamptz'),
    revokedAt: p.datetime().columnType('timestamptz').nullable(),
    userAgent: p.text().nullable(),
  },
})

export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session)
