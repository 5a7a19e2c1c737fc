import { defineEntity, p } from '@mikro-orm/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { organisationKey, within } from '../tenancy/relation.js'

/** The written agreement between creditor and agency (CPCE R124-3). No action without one. */
const MandateSchema = defineEntity({
  name: 'Mandate',
  tableName: 'mandate',
  uniques: [{ properties: ['organisation', 'creditor', 'reference'] }],
  checks: [
    { name: 'mandate_discount_check', expression: 'discount_percent_maximum >= 0 and discount_percent_maximum <= 100' },
  ],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    reference: p.text(),
    signedOn: p.date(),
    validFrom: p.date(),
    /** Last day of validity; null while it runs on. */
    validUntil: p.date().nullable(),
    /** Fee terms as agreed, in words; the fee rules themselves come with remittance. */
    feeTerms: p.text().nullable(),
    remittanceTerms: p.text().nullable(),
    /** The share of what is owed that the agency may give up in a settlement, in per cent; 0 for none. */
    discountPercentMaximum: p.integer().default(0),
    createdAt: p.datetime().columnType('timestamptz'),
  },
})

export class Mandate extends MandateSchema.class {}
MandateSchema.setClass(Mandate)
