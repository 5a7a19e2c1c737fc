import { defineEntity, p } from '@mikro-orm/core'
import { roles } from './role.js'
import { Creditor } from '../creditor/creditor.entity.js'
import { organisationKey, optionalWithin } from '../tenancy/relation.js'

/** What stands behind an account: a person who signs in, or a program that comes with a token and never signs in. */
export const userKinds = ['person', 'service'] as const

/** An account: of the agency, or of a creditor when creditor is set. */
const UserSchema = defineEntity({
  name: 'User',
  tableName: 'user_account',
  uniques: [{ properties: ['organisation', 'email'] }],
  checks: [{ name: 'user_account_service_has_no_password', expression: `kind = 'person' or password_hash is null` }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    kind: p.enum(userKinds).default('person'),
    /** A service account has one too, unique and undeliverable. */
    email: p.text(),
    name: p.text(),
    role: p.enum(roles),
    creditor: () => optionalWithin(Creditor, 'creditor_id'),
    /** Argon2id in PHC string form; null where nobody can sign in with a password. */
    passwordHash: p.text().hidden().lazy().nullable(),
    locale: p.text(),
    deactivatedAt: p.datetime().columnType('timestamptz').nullable(),
    /** True until the person has opened the link of the invitation and set a password. */
    invitationPending: p.boolean().default(false),
    createdAt: p.datetime().columnType('timestamptz'),
  },
})

export class User extends UserSchema.class {}
UserSchema.setClass(User)
