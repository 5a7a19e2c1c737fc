import { defineEntity, p } from '@mikro-orm/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { organisationKey, within } from '../tenancy/relation.js'

/** When a case was worked on a portfolio, up to the end of the portfolio's stored days. */
const CaseWorkSchema = defineEntity({
  name: 'CaseWork',
  tableName: 'case_work',
  properties: {
    organisation: organisationKey,
    portfolioId: p.uuid().primary(),
    debtCaseId: p.uuid().primary(),
    /** The last activity of any kind. */
    lastOn: p.date(),
    /** The last attempt to reach the debtor. */
    triedOn: p.date().nullable(),
    /** Whether the debtor, or somebody authorised, was ever reached. */
    isReached: p.boolean(),
    creditor: () => within(Creditor, 'creditor_id'),
  },
})

export class CaseWork extends CaseWorkSchema.class {}
CaseWorkSchema.setClass(CaseWork)
