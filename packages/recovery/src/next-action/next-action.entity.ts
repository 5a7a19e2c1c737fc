import { defineEntity, p } from '@mikro-orm/core'
import { work_reasons } from '@quittance/core'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { organisationKey, within } from '../tenancy/relation.js'

/** Why and when an open case is worked next: exactly one row per open case, computed from the facts by the strategy. */
const NextActionSchema = defineEntity({
  name: 'NextAction',
  tableName: 'next_action',
  indexes: [{ properties: ['organisation', 'dueOn'] }],
  properties: {
    organisation: organisationKey,
    debtCase: () => within(DebtCase, 'debt_case_id').primary(),
    reason: p.enum(work_reasons),
    dueOn: p.date(),
    /** Place of the rule in the strategy; the first is 0. */
    rank: p.integer(),
    /** Orders cases of one rank, the largest first. */
    score: p.bigint('bigint'),
    /** The fact that the reason is about; null for the case itself. */
    subjectId: p.uuid().nullable(),
    strategyVersion: p.integer(),
    /** Since which day it stands so. */
    computedOn: p.date(),
  },
})

export class NextAction extends NextActionSchema.class {}
NextActionSchema.setClass(NextAction)
