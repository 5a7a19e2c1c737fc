import { defineEntity, p } from '@mikro-orm/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { optionalWithin, organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'
import { delivery_states, delivery_triggers } from './delivery-state.js'
import { ReportSchedule } from './report-schedule.entity.js'

/**
 * One report for one recipient. Schedule, instant, recipient and trigger are unique together: however many workers look
 * at the same schedule, and however often, it exists once.
 */
const ReportDeliverySchema = defineEntity({
  name: 'ReportDelivery',
  tableName: 'report_delivery',
  uniques: [{ properties: ['organisation', 'schedule', 'dueAt', 'user', 'trigger'] }],
  indexes: [
    { properties: ['organisation', 'state', 'nextAttemptAt'] },
    { properties: ['organisation', 'mailMessageId'] },
  ],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    schedule: () => within(ReportSchedule, 'schedule_id'),
    user: () => within(User, 'user_id'),
    /** The creditor whose user the recipient was. */
    creditor: () => optionalWithin(Creditor, 'creditor_id'),
    trigger: p.enum(delivery_triggers),
    /** When the cadence came round. */
    dueAt: p.datetime().columnType('timestamptz'),
    state: p.enum(delivery_states),
    /** Why it failed or was left out; a code of ours, or what the server of e-mails answered. */
    reason: p.text().nullable(),
    attempts: p.integer(),
    /** Not before; while an attempt runs, when it is to be taken for lost. */
    nextAttemptAt: p.datetime().columnType('timestamptz'),
    mailMessageId: p.uuid().nullable(),
    createdAt: p.datetime().columnType('timestamptz'),
    endedAt: p.datetime().columnType('timestamptz').nullable(),
    /** When somebody last had it tried again after it had failed. */
    retriedAt: p.datetime().columnType('timestamptz').nullable(),
  },
})

export class ReportDelivery extends ReportDeliverySchema.class {}
ReportDeliverySchema.setClass(ReportDelivery)
