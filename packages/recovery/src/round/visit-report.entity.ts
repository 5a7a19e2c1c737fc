import { defineEntity, p } from '@mikro-orm/core'
import { Activity } from '../activity/activity.entity.js'
import { DebtCase } from '../debt-case/debt-case.entity.js'
import { organisationKey, within } from '../tenancy/relation.js'
import { Round } from './round.entity.js'

/**
 * That a visit of a round was reported. The id is made by the device, so that what is sent twice is taken once; the
 * number counts the reports of the round, so that they are taken in order. What came of the visit is its activity.
 */
const VisitReportSchema = defineEntity({
  name: 'VisitReport',
  tableName: 'visit_report',
  uniques: [{ properties: ['organisation', 'round', 'number'] }],
  indexes: [{ properties: ['organisation', 'debtCase'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    round: () => within(Round, 'round_id'),
    number: p.integer(),
    debtCase: () => within(DebtCase, 'debt_case_id'),
    activity: () => within(Activity, 'activity_id'),
    /** SHA-256 of what was reported: the same id with other content is another report. */
    contentHash: p.text(),
    receivedAt: p.datetime().columnType('timestamptz'),
  },
})

export class VisitReport extends VisitReportSchema.class {}
VisitReportSchema.setClass(VisitReport)
