import { defineEntity, p } from '@mikro-orm/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { optionalWithin, organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'
import { ReportSchedule } from './report-schedule.entity.js'

/** Somebody who is sent a report. */
const ScheduleRecipientSchema = defineEntity({
  name: 'ScheduleRecipient',
  tableName: 'report_schedule_recipient',
  uniques: [{ properties: ['organisation', 'schedule', 'user'] }],
  indexes: [{ properties: ['organisation', 'user'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    schedule: () => within(ReportSchedule, 'schedule_id'),
    user: () => within(User, 'user_id'),
    /** The creditor whose user the recipient is, so that the recipient may see this row; brought up to date at each run. */
    creditor: () => optionalWithin(Creditor, 'creditor_id'),
    /** The name of the schedule, for a recipient who may not read the schedule itself. */
    title: p.text(),
    /** Since then the recipient wants no more of it. */
    stoppedAt: p.datetime().columnType('timestamptz').nullable(),
    createdAt: p.datetime().columnType('timestamptz'),
  },
})

export class ScheduleRecipient extends ScheduleRecipientSchema.class {}
ScheduleRecipientSchema.setClass(ScheduleRecipient)
