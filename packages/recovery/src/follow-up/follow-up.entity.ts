import { defineEntity, p } from '@mikro-orm/core'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { optionalWithin, organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'
import { follow_up_reasons } from './follow-up-reason.js'

/** When somebody wants to come back to a case. The next contact from that day on settles it, and so does a newer one. */
const FollowUpSchema = defineEntity({
  name: 'FollowUp',
  tableName: 'follow_up',
  indexes: [{ properties: ['organisation', 'debtCase'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    debtCase: () => within(DebtCase, 'debt_case_id'),
    dueOn: p.date(),
    /** The agreed hour; null for any time of the day. */
    dueAt: p.datetime().columnType('timestamptz').nullable(),
    reason: p.enum(follow_up_reasons),
    note: p.text().nullable(),
    createdBy: () => optionalWithin(User, 'created_by_id'),
    /** The business day of createdAt in the organisation's time zone. */
    createdOn: p.date(),
    createdAt: p.datetime().columnType('timestamptz'),
    /** When it was settled by hand or by a newer one; null while it stands, or where a contact settled it. */
    doneAt: p.datetime().columnType('timestamptz').nullable(),
  },
})

export class FollowUp extends FollowUpSchema.class {}
FollowUpSchema.setClass(FollowUp)
