import { defineEntity, p } from '@mikro-orm/core'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { organisationKey, optionalWithin, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/** That a debtor is to be visited, from a day on. Open until a visit was reported or it was withdrawn. */
const VisitRequestSchema = defineEntity({
  name: 'VisitRequest',
  tableName: 'visit_request',
  indexes: [{ properties: ['organisation', 'debtCase'] }],
  uniques: [
    {
      // A case has one open request at most.
      name: 'visit_request_open_unique',
      expression: `create unique index visit_request_open_unique on visit_request (organisation_id, debt_case_id) where ended_on is null`,
    },
  ],
  checks: [
    { name: 'visit_request_hours_check', expression: '(opens_s is null) = (closes_s is null) and opens_s < closes_s' },
  ],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    debtCase: () => within(DebtCase, 'debt_case_id'),
    dueOn: p.date(),
    /** Hours in which the debtor is there, in seconds since midnight; null for any. */
    opensS: p.integer().nullable(),
    closesS: p.integer().nullable(),
    note: p.text().nullable(),
    requestedBy: () => optionalWithin(User, 'requested_by_id'),
    requestedOn: p.date(),
    requestedAt: p.datetime().columnType('timestamptz'),
    endedOn: p.date().nullable(),
  },
})

export class VisitRequest extends VisitRequestSchema.class {}
VisitRequestSchema.setClass(VisitRequest)
