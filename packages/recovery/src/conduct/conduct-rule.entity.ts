import { defineEntity, p } from '@mikro-orm/core'
import { conduct_rule_ids } from '@quittance/core'
import { optionalWithin, organisationKey } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/** A rule of conduct as the agency set it, from a day on until the next such day. */
const ConductRuleSchema = defineEntity({
  name: 'ConductRule',
  tableName: 'conduct_rule',
  properties: {
    organisation: organisationKey,
    rule: p.enum(conduct_rule_ids).primary(),
    validFrom: p.date().primary(),
    enabled: p.boolean(),
    /** In the order of the catalogue in core. */
    thresholds: p.array((text) => Number(text)).columnType('int[]'),
    /** A law, a mandate, or the policy of the agency. */
    source: p.text(),
    changedBy: () => optionalWithin(User, 'changed_by_id'),
    changedAt: p.datetime().columnType('timestamptz'),
  },
})

export class ConductRule extends ConductRuleSchema.class {}
ConductRuleSchema.setClass(ConductRule)
