import { defineEntity, p } from '@mikro-orm/core'
import { organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/** A code on paper for whoever lost his second factor. Each is good for one time. */
const RecoveryCodeSchema = defineEntity({
  name: 'RecoveryCode',
  tableName: 'recovery_code',
  uniques: [{ properties: ['organisation', 'user', 'codeHash'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    user: () => within(User, 'user_id'),
    /** SHA-256: a code has 120 random bits, so that nobody can try them all. */
    codeHash: p.text().hidden(),
    createdAt: p.datetime().columnType('timestamptz'),
    usedAt: p.datetime().columnType('timestamptz').nullable(),
  },
})

export class RecoveryCode extends RecoveryCodeSchema.class {}
RecoveryCodeSchema.setClass(RecoveryCode)
