import { defineEntity, p } from '@mikro-orm/core'
import { closing_reasons } from '@quittance/core'
import { Claim } from '../../claim/claim.entity.js'
import { Creditor } from '../../creditor/creditor.entity.js'
import { Portfolio } from '../../portfolio/portfolio.entity.js'
import { organisationKey, within } from '../../tenancy/relation.js'
import { DebtCase } from '../debt-case.entity.js'

/**
 * That the case of a claim was closed, or reopened. The case itself says only how it is now; a report of an earlier day,
 * or as it was known then, needs each of them as a fact. Append-only by grant.
 */
const ClaimClosingSchema = defineEntity({
  name: 'ClaimClosing',
  tableName: 'claim_closing',
  indexes: [
    { properties: ['organisation', 'portfolio', 'occurredOn'] },
    { properties: ['organisation', 'claim'] },
    { properties: ['organisation', 'debtCase'] },
  ],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    portfolio: () => within(Portfolio, 'portfolio_id'),
    debtCase: () => within(DebtCase, 'debt_case_id'),
    claim: () => within(Claim, 'claim_id'),
    kind: p.enum(['closed', 'reopened'] as const),
    /** Of the closing, also where a reopening takes it back. */
    reason: p.enum(closing_reasons),
    /** The day of the closing, also where a reopening takes it back. */
    closedOn: p.date(),
    /** The day of the closing or of the reopening itself. */
    occurredOn: p.date(),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
})

export class ClaimClosing extends ClaimClosingSchema.class {}
ClaimClosingSchema.setClass(ClaimClosing)
