import { defineEntity, p } from '@mikro-orm/core'
import { User } from './user.entity.js'
import { IdentityProvider } from '../identity-provider/identity-provider.entity.js'
import { optionalWithin, organisationKey, within } from '../tenancy/relation.js'

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
    /** Through which provider it was begun; null for a password or a passkey of ours. */
    identityProvider: () => optionalWithin(IdentityProvider, 'identity_provider_id'),
  },
})

export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session)
