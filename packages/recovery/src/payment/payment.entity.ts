import { defineEntity, p } from '@mikro-orm/core'
import { Claim } from '../claim/claim.entity.js'
import { Creditor } from '../creditor/creditor.entity.js'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { Import } from '../import/import.entity.js'
import { Portfolio } from '../portfolio/portfolio.entity.js'
import { organisationKey, within, optionalWithin } from '../tenancy/relation.js'

/** Money received by the agency or, directly, by the creditor; or the reversal of such a payment. Append-only by grant. */
const PaymentSchema = defineEntity({
  name: 'Payment',
  tableName: 'payment',
  uniques: [{ properties: ['organisation', 'creditor', 'naturalKey'] }],
  indexes: [
    { properties: ['organisation', 'debtCase', 'paidOn'] },
    { properties: ['organisation', 'claim'] },
    { properties: ['organisation', 'reversalOf'] },
    { properties: ['organisation', 'import'] },
  ],
  checks: [{ name: 'payment_amount_check', expression: 'amount_minor > 0' }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    portfolio: () => within(Portfolio, 'portfolio_id'),
    debtCase: () => within(DebtCase, 'debt_case_id'),
    claim: () => within(Claim, 'claim_id'),
    kind: p.enum(['payment', 'reversal'] as const),
    /** Always above zero; a reversal takes it back. */
    amountMinor: p.bigint('bigint'),
    currency: p.string().length(3),
    paidOn: p.date(),
    channel: p.enum(['agency', 'creditor'] as const),
    method: p.enum(['transfer', 'card', 'cheque', 'cash', 'direct_debit', 'other'] as const).nullable(),
    reference: p.text().nullable(),
    /** The payment that this reversal takes back. */
    reversalOf: () => optionalWithin(Payment, 'reversal_of_id'),
    /** What makes the same row, sent again, the same payment. */
    naturalKey: p.text(),
    note: p.text().nullable(),
    import: () => optionalWithin(Import, 'import_id'),
    /** Physical line of the row in its import file. */
    line: p.integer().nullable(),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
})

export class Payment extends PaymentSchema.class {}
PaymentSchema.setClass(Payment)
