import { defineEntity, p } from '@mikro-orm/core'
import { User } from './user.entity.js'
import { IdentityProvider } from '../identity-provider/identity-provider.entity.js'
import { optionalWithin, organisationKey, within } from '../tenancy/relation.js'
import { sessionStates } from './session-state.js'

/** A browser, from the first proof of who uses it. The cookie holds the token, the row only its SHA-256. */
const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  uniques: [{ properties: ['organisation', 'tokenHash'] }],
  indexes: [{ properties: ['tokenHash'] }, { properties: ['organisation', 'user'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    user: () => within(User, 'user_id'),
    tokenHash: p.text().hidden(),
    state: p.enum(sessionStates),
    /** How the person proved who they are, as ProofMethod. */
    methods: p.array(),
    /** When the person last proved it. */
    confirmedAt: p.datetime().columnType('timestamptz').nullable(),
    createdAt: p.datetime().columnType('timestamptz'),
    lastSeenAt: p.datetime().columnType('timestamptz'),
    expiresAt: p.datetime().columnType('timestamptz'),
    revokedAt: p.datetime().columnType('timestamptz').nullable(),
    /** Network from which it was begun: the address without its last part. */
    address: p.text().nullable(),
    userAgent: p.text().nullable(),
    /** Through which provider it was begun; null for a password or a passkey of ours. */
    identityProvider: () => optionalWithin(IdentityProvider, 'identity_provider_id'),
  },
})

export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session)
