import { defineEntity, p } from '@mikro-orm/core'
import { type ApprovalReason, business_day_rules, plan_states } from '@quittance/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { Portfolio } from '../portfolio/portfolio.entity.js'
import { optionalWithin, organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/** What a debtor agreed to pay in instalments. State and days are a projection of what people decided and what came. */
const PaymentPlanSchema = defineEntity({
  name: 'PaymentPlan',
  tableName: 'payment_plan',
  indexes: [{ properties: ['organisation', 'debtCase'] }, { properties: ['organisation', 'state'] }],
  uniques: [
    {
      name: 'payment_plan_one_live',
      expression: `create unique index payment_plan_one_live on payment_plan (organisation_id, debt_case_id) where state in ('draft', 'awaiting_approval', 'active')`,
    },
  ],
  checks: [
    { name: 'payment_plan_amount_check', expression: 'amount_minor > 0 and amount_minor <= owed_minor' },
    {
      name: 'payment_plan_days_check',
      expression: `(state in ('draft', 'awaiting_approval')) <= (active_from is null and ended_on is null)
        and (state in ('active', 'kept', 'broken', 'superseded')) <= (active_from is not null)
        and (state in ('kept', 'broken', 'cancelled', 'superseded')) = (ended_on is not null)`,
    },
  ],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    /** That of the claim due first, for the figures. */
    portfolio: () => within(Portfolio, 'portfolio_id'),
    debtCase: () => within(DebtCase, 'debt_case_id'),
    currency: p.string().length(3),
    /** What was owed when it was made; what of it is not in the instalments is given up once they are all paid. */
    owedMinor: p.bigint('bigint'),
    amountMinor: p.bigint('bigint'),
    remainder: p.enum(['first', 'last'] as const),
    businessDayRule: p.enum(business_day_rules),
    dayOfMonth: p.integer(),
    graceDays: p.integer(),
    missedMaximum: p.integer(),
    accelerates: p.boolean(),
    reminderDays: p.integer(),
    approvalReasons: p.array().$type<ApprovalReason[]>(),
    state: p.enum(plan_states),
    madeOn: p.date(),
    madeBy: () => optionalWithin(User, 'made_by_id'),
    madeByName: p.text().nullable(),
    /** Who approved, refused, cancelled or replaced it. */
    decidedBy: () => optionalWithin(User, 'decided_by_id'),
    decidedByName: p.text().nullable(),
    activeFrom: p.date().nullable(),
    endedOn: p.date().nullable(),
    note: p.text().nullable(),
    endNote: p.text().nullable(),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
})

export class PaymentPlan extends PaymentPlanSchema.class {}
PaymentPlanSchema.setClass(PaymentPlan)
