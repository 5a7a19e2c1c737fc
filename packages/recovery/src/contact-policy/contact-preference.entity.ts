import { defineEntity, p } from '@mikro-orm/core'
import { contact_channels } from '@quittance/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { Debtor } from '../debtor/debtor.entity.js'
import { optionalWithin, organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/** Where a debtor is, which channels it refused and when it wants to be contacted, as far as somebody noted it. */
const ContactPreferenceSchema = defineEntity({
  name: 'ContactPreference',
  tableName: 'contact_preference',
  uniques: [{ properties: ['organisation', 'debtor'] }],
  checks: [
    {
      name: 'contact_preference_hours_check',
      expression: `(preferred_from_minute is null) = (preferred_until_minute is null)
        and (preferred_from_minute is null or (0 <= preferred_from_minute
          and preferred_from_minute < preferred_until_minute and preferred_until_minute <= 1440))`,
    },
  ],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    debtor: () => within(Debtor, 'debtor_id'),
    /** ISO 3166-1 alpha-2; null for what the address says. */
    country: p.string().length(2).nullable(),
    /** IANA zone; null for what the address says. */
    timeZone: p.text().nullable(),
    optedOut: p.enum(contact_channels).array(),
    /** 1 for Monday to 7 for Sunday; empty for every day. */
    preferredWeekdays: p.array((text) => Number(text)).columnType('int[]'),
    /** Minutes since midnight where the debtor is. */
    preferredFromMinute: p.integer().nullable(),
    preferredUntilMinute: p.integer().nullable(),
    changedBy: () => optionalWithin(User, 'changed_by_id'),
    changedAt: p.datetime().columnType('timestamptz'),
  },
})

export class ContactPreference extends ContactPreferenceSchema.class {}
ContactPreferenceSchema.setClass(ContactPreference)
