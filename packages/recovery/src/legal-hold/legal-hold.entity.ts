import { defineEntity, p } from '@mikro-orm/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { Debtor } from '../debtor/debtor.entity.js'
import { organisationKey, optionalWithin, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'
import { legal_hold_grounds } from './legal-hold-ground.js'

/** Why what is kept about a debtor or in a case must not be archived, anonymised or removed for now. */
const LegalHoldSchema = defineEntity({
  name: 'LegalHold',
  tableName: 'legal_hold',
  indexes: [{ properties: ['organisation', 'debtor'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    debtor: () => within(Debtor, 'debtor_id'),
    /** Null when it covers every case of the debtor. */
    debtCase: () => optionalWithin(DebtCase, 'debt_case_id'),
    ground: p.enum(legal_hold_grounds),
    /** What the ground is exactly; blanked when the debtor is anonymised. */
    reason: p.text(),
    /** The last day on which it holds; null until it is released. */
    until: p.date().nullable(),
    placedBy: () => optionalWithin(User, 'placed_by_id'),
    placedAt: p.datetime().columnType('timestamptz'),
    releasedBy: () => optionalWithin(User, 'released_by_id'),
    releasedAt: p.datetime().columnType('timestamptz').nullable(),
    releaseReason: p.text().nullable(),
  },
})

export class LegalHold extends LegalHoldSchema.class {}
LegalHoldSchema.setClass(LegalHold)
