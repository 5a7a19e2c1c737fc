import { defineEntity, p } from '@mikro-orm/core'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/** Who has a case in hand until when. One row per case, so that two people never have the same one. */
const CaseLeaseSchema = defineEntity({
  name: 'CaseLease',
  tableName: 'case_lease',
  indexes: [{ properties: ['organisation', 'user'] }],
  properties: {
    organisation: organisationKey,
    debtCase: () => within(DebtCase, 'debt_case_id').primary(),
    user: () => within(User, 'user_id'),
    takenAt: p.datetime().columnType('timestamptz'),
    untilAt: p.datetime().columnType('timestamptz'),
  },
})

export class CaseLease extends CaseLeaseSchema.class {}
CaseLeaseSchema.setClass(CaseLease)
