import { defineEntity, p } from '@mikro-orm/core'

/** What is owed on a claim at the end of the stored days of its portfolio; there is no row where that is nothing. */
const ClaimBalanceSchema = defineEntity({
  name: 'ClaimBalance',
  tableName: 'claim_balance',
  properties: {
    organisationId: p.uuid().primary(),
    portfolioId: p.uuid().primary(),
    claimId: p.uuid().primary(),
    debtCaseId: p.uuid(),
    placedOn: p.date(),
    dueOn: p.date().nullable(),
    claimKind: p.text(),
    debtorKind: p.text(),
    creditorId: p.uuid(),
    balanceMinor: p.bigint('bigint'),
  },
})

export class ClaimBalance extends ClaimBalanceSchema.class {}
ClaimBalanceSchema.setClass(ClaimBalance)
