import { defineEntity, p } from '@mikro-orm/core'

/** How often a proof failed under one key: an account, an address, a browser. Belongs to no organisation. */
const SignInAttemptSchema = defineEntity({
  name: 'SignInAttempt',
  tableName: 'sign_in_attempt',
  properties: {
    /** SHA-256 of what is counted, so that the table names nobody. */
    keyHash: p.text().primary(),
    failures: p.integer(),
    lastAt: p.datetime().columnType('timestamptz'),
  },
})

export class SignInAttempt extends SignInAttemptSchema.class {}
SignInAttemptSchema.setClass(SignInAttempt)
