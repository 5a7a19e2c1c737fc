import { defineEntity, p } from '@mikro-orm/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { organisationKey, within } from '../tenancy/relation.js'

/** An additive measure of one closed day, by portfolio, placement month and agent. */
const DailyMeasureSchema = defineEntity({
  name: 'DailyMeasure',
  tableName: 'daily_measure',
  properties: {
    organisation: organisationKey,
    portfolioId: p.uuid().primary(),
    day: p.date().primary(),
    measure: p.text().primary(),
    /** First day of the month in which the claims were placed. */
    placementMonth: p.date().primary(),
    /** The nil uuid where no agent is known. */
    agentId: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    value: p.bigint('bigint'),
    computedAt: p.datetime().columnType('timestamptz'),
  },
})

export class DailyMeasure extends DailyMeasureSchema.class {}
DailyMeasureSchema.setClass(DailyMeasure)
