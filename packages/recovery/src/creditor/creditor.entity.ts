import { defineEntity, p } from '@mikro-orm/core'

import { organisationKey } from '../tenancy/relation.js'

/** The client that places claims; its users see only its rows. */
const CreditorSchema = defineEntity({
  name: 'Creditor',
  tableName: 'creditor',
  uniques: [{ properties: ['organisation', 'code'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    code: p.text(),
    name: p.text(),
    /** Nine digits of the French company register, when known. */
    siren: p.text().nullable(),
    /** As it stands on letters, one line per part; letters are refused while it is missing. */
    address: p.text().nullable(),
    createdAt: p.datetime().columnType('timestamptz'),
  },
})

export class Creditor extends CreditorSchema.class {}
CreditorSchema.setClass(Creditor)
