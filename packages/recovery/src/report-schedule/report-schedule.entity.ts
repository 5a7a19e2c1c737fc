import { defineEntity, p } from '@mikro-orm/core'
import { day_shifts } from '@quittance/core'
import { Creditor } from '../creditor/creditor.entity.js'
import type { JsonObject } from '../json.js'
import { optionalWithin, organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'
import { cadence_kinds } from './cadence-columns.js'

/** A report that is sent by e-mail by itself: what it shows, when it comes round, and in which form. */
const ReportScheduleSchema = defineEntity({
  name: 'ReportSchedule',
  tableName: 'report_schedule',
  indexes: [{ properties: ['organisation', 'nextRunAt'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    owner: () => within(User, 'owner_id'),
    /** The creditor whose user owns it; null for one of the agency's. */
    creditor: () => optionalWithin(Creditor, 'creditor_id'),
    name: p.text(),
    /** What is reported, as `storedSpec` reads it: it moves with the day on which it is sent. */
    spec: p.json<JsonObject>(),
    cadenceKind: p.enum(cadence_kinds),
    /** HH:MM in the organisation's time zone. */
    runTime: p.text(),
    workingDaysOnly: p.boolean(),
    /** 1 for Monday to 7 for Sunday. */
    weekdays: p.array(),
    monthDay: p.integer(),
    dayShift: p.enum(day_shifts),
    /** Which files come with it: csv, xlsx, pdf. */
    attachments: p.array(),
    /** Rows of each table that stand in the e-mail itself. */
    bodyRows: p.integer(),
    nextRunAt: p.datetime().columnType('timestamptz'),
    pausedAt: p.datetime().columnType('timestamptz').nullable(),
    pausedBy: () => optionalWithin(User, 'paused_by_id'),
    createdAt: p.datetime().columnType('timestamptz'),
    /** Since then it is gone for everybody; what it sent stays in its history. */
    removedAt: p.datetime().columnType('timestamptz').nullable(),
  },
})

export class ReportSchedule extends ReportScheduleSchema.class {}
ReportScheduleSchema.setClass(ReportSchedule)
