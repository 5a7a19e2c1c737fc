import { defineEntity, p } from '@mikro-orm/core'
import { roles } from './role.js'
import { Creditor } from '../creditor/creditor.entity.js'
import { organisationKey, optionalWithin } from '../tenancy/relation.js'

/** A person who signs in: one of the agency, or one of a creditor when creditor is set. */
const UserSchema = defineEntity({
  name: 'User',
  tableName: 'user_account',
  uniques: [{ properties: ['organisation', 'email'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    email: p.text(),
    name: p.text(),
    role: p.enum(roles),
    creditor: () => optionalWithin(Creditor, 'creditor_id'),
    /** Argon2id in PHC string form. */
    passwordHash: p.text().hidden(),
    locale: p.text(),
    deactivatedAt: p.datetime().columnType('timestamptz').nullable(),
    createdAt: p.datetime().columnType('timestamptz'),
  },
})

export class User extends UserSchema.class {}
UserSchema.setClass(User)
