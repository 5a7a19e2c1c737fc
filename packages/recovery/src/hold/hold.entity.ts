import { defineEntity, p } from '@mikro-orm/core'
import { hold_kinds } from '@quittance/core'
import { Claim } from '../claim/claim.entity.js'
import { Creditor } from '../creditor/creditor.entity.js'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { Import } from '../import/import.entity.js'
import { Portfolio } from '../portfolio/portfolio.entity.js'
import { organisationKey, within, optionalWithin } from '../tenancy/relation.js'

/** Why a case or a claim must not be worked or enforced. */
const HoldSchema = defineEntity({
  name: 'Hold',
  tableName: 'hold',
  uniques: [{ properties: ['organisation', 'claim', 'kind', 'openedOn'] }],
  indexes: [
    { properties: ['organisation', 'debtCase'] },
    { properties: ['organisation', 'portfolio', 'openedOn'] },
    { properties: ['organisation', 'import'] },
  ],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    portfolio: () => within(Portfolio, 'portfolio_id'),
    debtCase: () => within(DebtCase, 'debt_case_id'),
    claim: () => optionalWithin(Claim, 'claim_id'),
    kind: p.enum(hold_kinds),
    openedOn: p.date(),
    closedOn: p.date().nullable(),
    reason: p.text().nullable(),
    import: () => optionalWithin(Import, 'import_id'),
    /** Physical line of the row in its import file. */
    line: p.integer().nullable(),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
})

export class Hold extends HoldSchema.class {}
HoldSchema.setClass(Hold)
