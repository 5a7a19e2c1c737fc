import { defineEntity, p } from '@mikro-orm/core'
import { organisationKey, optionalWithin } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/** Who the agency is on paper and where money is to be paid: one row for each organisation. */
const LetterheadSchema = defineEntity({
  name: 'Letterhead',
  tableName: 'letterhead',
  properties: {
    organisation: organisationKey,
    /** Name or company name, as the law wants it on the first letter. */
    legalName: p.text(),
    /** Address or seat, one line per part. */
    address: p.text(),
    /** Legal form, capital and register, as they stand at the foot of letters; null where nothing does. */
    registration: p.text().nullable(),
    phone: p.text().nullable(),
    email: p.text().nullable(),
    /** Whose account it is. */
    accountHolder: p.text(),
    iban: p.text(),
    bic: p.text().nullable(),
    /** Who signs. */
    signatory: p.text().nullable(),
    changedBy: () => optionalWithin(User, 'changed_by_id'),
    changedAt: p.datetime().columnType('timestamptz'),
  },
})

export class Letterhead extends LetterheadSchema.class {}
LetterheadSchema.setClass(Letterhead)
