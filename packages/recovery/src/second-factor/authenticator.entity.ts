import { defineEntity, p } from '@mikro-orm/core'
import { organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/** An app that shows a new code every half minute (TOTP, RFC 6238). It counts from its first right code on. */
const AuthenticatorSchema = defineEntity({
  name: 'Authenticator',
  tableName: 'authenticator',
  uniques: [{ properties: ['organisation', 'user'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    user: () => within(User, 'user_id'),
    /** The shared secret in base32, sealed. */
    secretSealed: p.text().hidden(),
    /** The latest half minute since 1970 whose code was used: it and those before are used up. */
    lastStep: p.bigint().nullable(),
    /** Null while it is being set up. */
    verifiedAt: p.datetime().columnType('timestamptz').nullable(),
    createdAt: p.datetime().columnType('timestamptz'),
  },
})

export class Authenticator extends AuthenticatorSchema.class {}
AuthenticatorSchema.setClass(Authenticator)
