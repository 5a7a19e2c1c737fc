import { defineEntity, p } from '@mikro-orm/core'
import { organisationKey } from '../tenancy/relation.js'

/** A single sign-on that has come back from the provider, kept until it expires: it cannot come back a second time. */
const SpentSignInSchema = defineEntity({
  name: 'SpentSignIn',
  tableName: 'spent_sign_in',
  indexes: [{ properties: ['organisation', 'expiresAt'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    expiresAt: p.datetime().columnType('timestamptz'),
  },
})

export class SpentSignIn extends SpentSignInSchema.class {}
SpentSignInSchema.setClass(SpentSignIn)
