import { defineEntity, p } from '@mikro-orm/core'

/** When a case was worked on a portfolio, up to the end of the portfolio's stored days. */
const CaseWorkSchema = defineEntity({
  name: 'CaseWork',
  tableName: 'case_work',
  properties: {
    organisationId: p.uuid().primary(),
    portfolioId: p.uuid().primary(),
    debtCaseId: p.uuid().primary(),
    /** The last activity of any kind. */
    lastOn: p.date(),
    /** The last attempt to reach the debtor. */
    triedOn: p.date().nullable(),
    /** Whether the debtor, or somebody authorised, was ever reached. */
    isReached: p.boolean(),
    creditorId: p.uuid(),
  },
})

export class CaseWork extends CaseWorkSchema.class {}
CaseWorkSchema.setClass(CaseWork)
