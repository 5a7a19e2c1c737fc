import { defineEntity, p } from '@mikro-orm/core'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { organisationKey, within } from '../tenancy/relation.js'

/**
 * A case whose next action no longer follows from its facts, because an import changed them. Marks are only ever inserted
 * and deleted by id, so that one made while its case is computed again stays.
 */
const NextActionMarkSchema = defineEntity({
  name: 'NextActionMark',
  tableName: 'next_action_mark',
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    debtCase: () => within(DebtCase, 'debt_case_id'),
  },
})

export class NextActionMark extends NextActionMarkSchema.class {}
NextActionMarkSchema.setClass(NextActionMark)
