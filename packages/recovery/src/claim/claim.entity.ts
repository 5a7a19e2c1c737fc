import { defineEntity, p } from '@mikro-orm/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { Debtor } from '../debtor/debtor.entity.js'
import { Import } from '../import/import.entity.js'
import { Placement } from '../placement/placement.entity.js'
import { Portfolio } from '../portfolio/portfolio.entity.js'
import { organisationKey, within, optionalWithin } from '../tenancy/relation.js'

/** One debt, as it was placed. Its balance is always the sum of its ledger entries. */
const ClaimSchema = defineEntity({
  name: 'Claim',
  tableName: 'claim',
  uniques: [{ properties: ['organisation', 'creditor', 'reference'] }],
  indexes: [
    { properties: ['organisation', 'debtCase'] },
    { properties: ['organisation', 'portfolio', 'placedOn'] },
    { properties: ['organisation', 'import'] },
  ],
  checks: [{ name: 'claim_principal_check', expression: 'principal_minor > 0' }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    portfolio: () => within(Portfolio, 'portfolio_id'),
    placement: () => within(Placement, 'placement_id'),
    debtCase: () => within(DebtCase, 'debt_case_id'),
    debtor: () => within(Debtor, 'debtor_id'),
    /** The creditor's reference: text, with its leading zeros. */
    reference: p.text(),
    kind: p.enum(['civil', 'commercial'] as const),
    issuedOn: p.date().nullable(),
    dueOn: p.date().nullable(),
    /** The placement's received date, copied: it never changes. */
    placedOn: p.date(),
    principalMinor: p.bigint('bigint'),
    currency: p.string().length(3),
    note: p.text().nullable(),
    import: () => optionalWithin(Import, 'import_id'),
    /** Physical line of the row in its import file. */
    line: p.integer().nullable(),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
})

export class Claim extends ClaimSchema.class {}
ClaimSchema.setClass(Claim)
