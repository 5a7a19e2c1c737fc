import { defineEntity, p } from '@mikro-orm/core'
import { organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/** What an agency's directory says of a person beside the account (RFC 7643, section 3.1). */
const ProvisionedPersonSchema = defineEntity({
  name: 'ProvisionedPerson',
  tableName: 'provisioned_person',
  indexes: [{ properties: ['organisation', 'externalId'] }],
  properties: {
    organisation: organisationKey,
    user: () => within(User, 'user_id').primary(),
    /** The directory's own name for the person. */
    externalId: p.text().nullable(),
    /** When the directory removed the person: to it there is no such one any more, while the account stays, closed. */
    removedAt: p.datetime().columnType('timestamptz').nullable(),
  },
})

export class ProvisionedPerson extends ProvisionedPersonSchema.class {}
ProvisionedPersonSchema.setClass(ProvisionedPerson)
