import { defineEntity, p } from '@mikro-orm/core'
import { organisationKey, optionalWithin, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/** What a program shows to work as a service account. The program holds the token, the row only its SHA-256. */
const ApiTokenSchema = defineEntity({
  name: 'ApiToken',
  tableName: 'api_token',
  uniques: [{ properties: ['organisation', 'tokenHash'] }],
  indexes: [{ properties: ['tokenHash'] }, { properties: ['organisation', 'user'] }],
  checks: [
    {
      name: 'api_token_expires_within_a_year',
      expression: `expires_at > created_at and expires_at <= created_at + '8784:00:00'::interval`,
    },
  ],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    /** The service account that works with it. */
    user: () => within(User, 'user_id'),
    /** What the token is for, in the words of who made it. */
    name: p.text(),
    tokenHash: p.text().hidden(),
    /** Its first characters, by which people recognise it. */
    prefix: p.text(),
    createdAt: p.datetime().columnType('timestamptz'),
    /** Null where the operator made it. */
    createdBy: () => optionalWithin(User, 'created_by_id'),
    expiresAt: p.datetime().columnType('timestamptz'),
    /** To the minute. */
    lastUsedAt: p.datetime().columnType('timestamptz').nullable(),
    revokedAt: p.datetime().columnType('timestamptz').nullable(),
  },
})

export class ApiToken extends ApiTokenSchema.class {}
ApiTokenSchema.setClass(ApiToken)
