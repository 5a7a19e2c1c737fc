import { defineEntity, p } from '@mikro-orm/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { organisationKey, within } from '../tenancy/relation.js'

/** A person or company that owes, as one creditor knows it. */
const DebtorSchema = defineEntity({
  name: 'Debtor',
  tableName: 'debtor',
  uniques: [{ properties: ['organisation', 'creditor', 'naturalKey'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    /** The creditor's own reference, or a fingerprint of name and place: how the next file finds the same debtor. */
    naturalKey: p.text(),
    reference: p.text().nullable(),
    kind: p.enum(['person', 'company'] as const),
    name: p.text(),
    firstName: p.text().nullable(),
    siren: p.text().nullable(),
    /** Since then nothing tells who it was. */
    anonymisedOn: p.date().nullable(),
    createdAt: p.datetime().columnType('timestamptz'),
  },
})

export class Debtor extends DebtorSchema.class {}
DebtorSchema.setClass(Debtor)
