import { defineEntity, p } from '@mikro-orm/core'
import { work_reasons } from '@quittance/core'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { optionalWithin, organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/** Somebody put one reason about one fact off until a day. Another reason, or a new fact, is not put off by it. */
const CaseSnoozeSchema = defineEntity({
  name: 'CaseSnooze',
  tableName: 'case_snooze',
  indexes: [{ properties: ['organisation', 'debtCase'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    debtCase: () => within(DebtCase, 'debt_case_id'),
    reason: p.enum(work_reasons),
    subjectId: p.uuid().nullable(),
    untilOn: p.date(),
    note: p.text().nullable(),
    createdBy: () => optionalWithin(User, 'created_by_id'),
    createdOn: p.date(),
    createdAt: p.datetime().columnType('timestamptz'),
  },
})

export class CaseSnooze extends CaseSnoozeSchema.class {}
CaseSnoozeSchema.setClass(CaseSnooze)
