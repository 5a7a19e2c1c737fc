import { defineEntity, p } from '@mikro-orm/core'
import { Claim } from '../claim/claim.entity.js'
import { Creditor } from '../creditor/creditor.entity.js'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { Import } from '../import/import.entity.js'
import { Portfolio } from '../portfolio/portfolio.entity.js'
import { User } from '../user/user.entity.js'
import { organisationKey, within, optionalWithin } from '../tenancy/relation.js'

/** A debtor's promise to pay. Status, appropriated amount and decision day are a projection of promises and payments. */
const PaymentPromiseSchema = defineEntity({
  name: 'PaymentPromise',
  tableName: 'promise',
  uniques: [{ properties: ['organisation', 'creditor', 'naturalKey'] }],
  indexes: [
    { properties: ['organisation', 'debtCase'] },
    { properties: ['organisation', 'portfolio', 'dueOn'] },
    { properties: ['organisation', 'portfolio', 'promisedOn'] },
    { properties: ['organisation', 'import'] },
  ],
  checks: [
    { name: 'promise_amount_check', expression: 'amount_minor > 0' },
    { name: 'promise_grace_check', expression: 'grace_days >= 0 and grace_days <= 60' },
    { name: 'promise_threshold_check', expression: 'threshold_percent >= 1 and threshold_percent <= 100' },
  ],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    portfolio: () => within(Portfolio, 'portfolio_id'),
    debtCase: () => within(DebtCase, 'debt_case_id'),
    claim: () => within(Claim, 'claim_id'),
    amountMinor: p.bigint('bigint'),
    currency: p.string().length(3),
    promisedOn: p.date(),
    dueOn: p.date(),
    graceDays: p.integer(),
    thresholdPercent: p.integer(),
    agent: () => optionalWithin(User, 'agent_id'),
    agentName: p.text().nullable(),
    cancelledOn: p.date().nullable(),
    naturalKey: p.text(),
    note: p.text().nullable(),
    status: p.enum(['open', 'kept', 'partly_kept', 'broken', 'cancelled'] as const),
    appropriatedMinor: p.bigint('bigint'),
    /** Day on which the outcome became certain; null while open. */
    decidedOn: p.date().nullable(),
    import: () => optionalWithin(Import, 'import_id'),
    /** Physical line of the row in its import file. */
    line: p.integer().nullable(),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
})

export class PaymentPromise extends PaymentPromiseSchema.class {}
PaymentPromiseSchema.setClass(PaymentPromise)
