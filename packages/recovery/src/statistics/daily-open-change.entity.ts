import { defineEntity, p } from '@mikro-orm/core'

/** By how much the open balance, and the number of open claims, of one due date, invoice date and kind changed on one day: ageing as of any day, in any buckets, is a sum of these. */
const DailyOpenChangeSchema = defineEntity({
  name: 'DailyOpenChange',
  tableName: 'daily_open_change',
  properties: {
    organisationId: p.uuid().primary(),
    portfolioId: p.uuid().primary(),
    day: p.date().primary(),
    placedOn: p.date().primary(),
    /** 0001-01-01 stands for a claim without due date. */
    dueOn: p.date().primary(),
    /** 0001-01-01 stands for a claim without invoice date. */
    issuedOn: p.date().primary(),
    claimKind: p.text().primary(),
    debtorKind: p.text().primary(),
    creditorId: p.uuid(),
    changeMinor: p.bigint('bigint'),
    changeCount: p.bigint('bigint'),
    computedAt: p.datetime().columnType('timestamptz'),
  },
})

export class DailyOpenChange extends DailyOpenChangeSchema.class {}
DailyOpenChangeSchema.setClass(DailyOpenChange)
