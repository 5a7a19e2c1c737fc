import { defineEntity, p } from '@mikro-orm/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { organisationKey, within } from '../tenancy/relation.js'

/** What is owed on a claim at the end of the stored days of its portfolio; there is no row where that is nothing. */
const ClaimBalanceSchema = defineEntity({
  name: 'ClaimBalance',
  tableName: 'claim_balance',
  properties: {
    organisation: organisationKey,
    portfolioId: p.uuid().primary(),
    claimId: p.uuid().primary(),
    debtCaseId: p.uuid(),
    placedOn: p.date(),
    dueOn: p.date().nullable(),
    claimKind: p.text(),
    debtorKind: p.text(),
    creditor: () => within(Creditor, 'creditor_id'),
    balanceMinor: p.bigint('bigint'),
  },
})

export class ClaimBalance extends ClaimBalanceSchema.class {}
ClaimBalanceSchema.setClass(ClaimBalance)
