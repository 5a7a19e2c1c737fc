import { defineEntity, p } from '@mikro-orm/core'
import { closing_reasons, retention_subjects } from '@quittance/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { organisationKey, optionalWithin } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/** How long an organisation keeps something, where it departs from the defaults of its country. */
const RetentionRuleSchema = defineEntity({
  name: 'RetentionRule',
  tableName: 'retention_rule',
  checks: [{ name: 'retention_rule_months_check', expression: 'months_active >= 0 and months_archived >= 0' }],
  uniques: [{ properties: ['organisation', 'scope'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    /** Null for every creditor. */
    creditor: () => optionalWithin(Creditor, 'creditor_id'),
    subject: p.enum(retention_subjects),
    /** Null for every reason. */
    closingReason: p.enum(closing_reasons).nullable(),
    /** Subject, creditor and reason as one text, so that there is one rule for each. */
    scope: p.text(),
    monthsActive: p.integer(),
    monthsArchived: p.integer(),
    /** On what the period rests, in the words of who wrote the rule. */
    source: p.text(),
    changedBy: () => optionalWithin(User, 'changed_by_id'),
    changedAt: p.datetime().columnType('timestamptz'),
  },
})

export class RetentionRule extends RetentionRuleSchema.class {}
RetentionRuleSchema.setClass(RetentionRule)
