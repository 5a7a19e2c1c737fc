import { defineEntity, p } from '@mikro-orm/core'
import { contact_preset_ids } from '@quittance/core'
import { optionalWithin, organisationKey } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/**
 * When, how often and how debtors of a country may be contacted, as the agency set it from a day on until the next such
 * day. Rows are never changed: of two for one day the later one holds.
 */
const ContactPolicySchema = defineEntity({
  name: 'ContactPolicyVersion',
  tableName: 'contact_policy',
  indexes: [{ properties: ['organisation', 'country', 'validFrom'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    /** ISO 3166-1 alpha-2: whose debtors. */
    country: p.string().length(2),
    validFrom: p.date(),
    /** The policy that it began with. */
    preset: p.enum(contact_preset_ids),
    /** A `ContactPolicy` of core. */
    policy: p.json(),
    /** Why it was set. */
    reason: p.text(),
    changedBy: () => optionalWithin(User, 'changed_by_id'),
    changedAt: p.datetime().columnType('timestamptz'),
  },
})

export class ContactPolicyVersion extends ContactPolicySchema.class {}
ContactPolicySchema.setClass(ContactPolicyVersion)
