import { defineEntity, p } from '@mikro-orm/core'
import { organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/** Days on which somebody does not work, both ends included: the strategy gives no cases meanwhile. */
const UserAbsenceSchema = defineEntity({
  name: 'UserAbsence',
  tableName: 'user_absence',
  properties: {
    organisation: organisationKey,
    user: () => within(User, 'user_id').primary(),
    fromOn: p.date().primary(),
    untilOn: p.date(),
  },
})

export class UserAbsence extends UserAbsenceSchema.class {}
UserAbsenceSchema.setClass(UserAbsence)
