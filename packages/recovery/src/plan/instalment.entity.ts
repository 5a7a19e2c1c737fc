import { defineEntity, p } from '@mikro-orm/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { Portfolio } from '../portfolio/portfolio.entity.js'
import { organisationKey, within } from '../tenancy/relation.js'
import { PaymentPlan } from './plan.entity.js'

/** One payment of a plan. What came on it is a projection of the payments of its case. */
const InstalmentSchema = defineEntity({
  name: 'Instalment',
  tableName: 'instalment',
  uniques: [{ properties: ['organisation', 'plan', 'position'] }],
  indexes: [{ properties: ['organisation', 'debtCase'] }, { properties: ['organisation', 'portfolio', 'deadlineOn'] }],
  checks: [
    {
      name: 'instalment_amount_check',
      expression:
        'amount_minor > 0 and appropriated_minor >= 0 and appropriated_minor <= amount_minor and in_time_minor >= 0 and in_time_minor <= amount_minor',
    },
  ],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    portfolio: () => within(Portfolio, 'portfolio_id'),
    debtCase: () => within(DebtCase, 'debt_case_id'),
    plan: () => within(PaymentPlan, 'plan_id'),
    position: p.integer(),
    amountMinor: p.bigint('bigint'),
    currency: p.string().length(3),
    dueOn: p.date(),
    /** The last day on which a payment is in time. */
    deadlineOn: p.date(),
    status: p.enum(['open', 'paid', 'paid_late', 'missed', 'ended'] as const),
    appropriatedMinor: p.bigint('bigint'),
    /** What of it had come by the end of the deadline; never changed after it. */
    inTimeMinor: p.bigint('bigint'),
    completedOn: p.date().nullable(),
  },
})

export class Instalment extends InstalmentSchema.class {}
InstalmentSchema.setClass(Instalment)
