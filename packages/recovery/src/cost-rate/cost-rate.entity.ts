import { defineEntity, p } from '@mikro-orm/core'
import { cost_kind_ids } from '@quittance/core'
import { organisationKey, optionalWithin } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/**
 * What something costs the agency from a day on. Never changed and never removed: of one day the rate set last holds, and
 * the former ones are the history.
 */
const CostRateSchema = defineEntity({
  name: 'CostRate',
  tableName: 'cost_rate',
  indexes: [{ properties: ['organisation', 'currency', 'kind', 'validFrom'] }],
  checks: [{ name: 'cost_rate_amount_check', expression: 'amount_minor >= 0' }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    kind: p.enum(cost_kind_ids),
    /** Costs are added where the portfolio has this currency. */
    currency: p.string().length(3),
    validFrom: p.date(),
    /** Minor units of an hour or a piece; null where the rate ends. */
    amountMinor: p.bigint('bigint').nullable(),
    setBy: () => optionalWithin(User, 'set_by_id'),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
})

export class CostRate extends CostRateSchema.class {}
CostRateSchema.setClass(CostRate)
