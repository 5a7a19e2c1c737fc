import { defineEntity, p } from '@mikro-orm/core'
import { target_directions } from '@quittance/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { Portfolio } from '../portfolio/portfolio.entity.js'
import { organisationKey, optionalWithin } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/**
 * What a KPI should be from a month on. Never changed and never removed: the one set last for the latest month that has
 * begun is in force, and the former ones are the history.
 */
const TargetSchema = defineEntity({
  name: 'Target',
  tableName: 'target',
  indexes: [{ properties: ['organisation', 'kpiId', 'fromMonth'] }],
  checks: [
    { name: 'target_denominator_check', expression: 'denominator > 0' },
    { name: 'target_from_month_check', expression: 'extract(day from from_month) = 1' },
    {
      name: 'target_scope_check',
      expression:
        '(portfolio_id is null or creditor_id is not null) and (agent_id is null or creditor_id is null) and (not shared or creditor_id is not null)',
    },
  ],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    kpiId: p.text(),
    /** Null, with portfolio and agent null too, for the whole agency. */
    creditor: () => optionalWithin(Creditor, 'creditor_id'),
    portfolio: () => optionalWithin(Portfolio, 'portfolio_id'),
    agent: () => optionalWithin(User, 'agent_id'),
    /** Its first day: from then on it holds. */
    fromMonth: p.date(),
    direction: p.enum(target_directions),
    /** In the unit of the KPI, divided by the denominator: minor units, a count, a share. Null ends a target. */
    numerator: p.bigint('bigint').nullable(),
    denominator: p.bigint('bigint'),
    /** Null where the KPI is no money. */
    currency: p.string().length(3).nullable(),
    /** True when the creditor's own users see it. */
    shared: p.boolean(),
    setBy: () => optionalWithin(User, 'set_by_id'),
    setAt: p.datetime().columnType('timestamptz'),
  },
})

export class Target extends TargetSchema.class {}
TargetSchema.setClass(Target)
