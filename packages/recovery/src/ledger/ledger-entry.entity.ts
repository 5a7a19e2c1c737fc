import { defineEntity, p } from '@mikro-orm/core'
import { ledgerAccounts } from './ledger-account.js'
import { Claim } from '../claim/claim.entity.js'
import { Creditor } from '../creditor/creditor.entity.js'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { Import } from '../import/import.entity.js'
import { Payment } from '../payment/payment.entity.js'
import { Portfolio } from '../portfolio/portfolio.entity.js'
import { organisationKey, within, optionalWithin } from '../tenancy/relation.js'

/** One row moves an amount from one account to another, so that an unbalanced posting cannot be written. Append-only by grant. */
const LedgerEntrySchema = defineEntity({
  name: 'LedgerEntry',
  tableName: 'ledger_entry',
  indexes: [
    { properties: ['organisation', 'claim', 'occurredOn'] },
    { properties: ['organisation', 'portfolio', 'occurredOn'] },
    { properties: ['organisation', 'debtCase'] },
    { properties: ['organisation', 'payment'] },
    { properties: ['organisation', 'import'] },
  ],
  checks: [
    { name: 'ledger_entry_amount_check', expression: 'amount_minor > 0' },
    { name: 'ledger_entry_accounts_check', expression: 'debit_account <> credit_account' },
  ],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    portfolio: () => within(Portfolio, 'portfolio_id'),
    claim: () => within(Claim, 'claim_id'),
    debtCase: () => within(DebtCase, 'debt_case_id'),
    /** The account that grows. */
    debitAccount: p.enum(ledgerAccounts),
    /** The account that shrinks. */
    creditAccount: p.enum(ledgerAccounts),
    amountMinor: p.bigint('bigint'),
    currency: p.string().length(3),
    reason: p.enum(['placement', 'payment', 'reversal', 'recall', 'write_off', 'correction'] as const),
    /** When it happened in the world. */
    occurredOn: p.date(),
    /** The claim's received date, copied: the cohort to which the movement belongs. */
    placedOn: p.date(),
    payment: () => optionalWithin(Payment, 'payment_id'),
    import: () => optionalWithin(Import, 'import_id'),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
})

export class LedgerEntry extends LedgerEntrySchema.class {}
LedgerEntrySchema.setClass(LedgerEntry)
