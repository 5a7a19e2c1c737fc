import { defineEntity, p } from '@mikro-orm/core'
import { dispute_reason_ids, type DisputeReason, hold_kinds, hold_outcomes } from '@quittance/core'
import { Claim } from '../claim/claim.entity.js'
import { Creditor } from '../creditor/creditor.entity.js'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { Import } from '../import/import.entity.js'
import { Portfolio } from '../portfolio/portfolio.entity.js'
import { organisationKey, within, optionalWithin } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

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
    /** What the debtor said, or by what it was learnt. */
    reason: p.text().nullable(),
    /** Why the debt is disputed; null for other kinds, and for disputes that came in a file. */
    reasonCode: p.enum(dispute_reason_ids as [DisputeReason, ...DisputeReason[]]).nullable(),
    /** Who answers it. */
    owner: () => optionalWithin(User, 'owner_id'),
    /** By when it is answered or looked at again; null for the clock of its kind. */
    respondBy: p.date().nullable(),
    /** How it ended; null while it stands, and where a file ended it. */
    outcome: p.enum(hold_outcomes).nullable(),
    import: () => optionalWithin(Import, 'import_id'),
    /** Physical line of the row in its import file. */
    line: p.integer().nullable(),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
})

export class Hold extends HoldSchema.class {}
HoldSchema.setClass(Hold)
