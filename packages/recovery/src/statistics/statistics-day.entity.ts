import { defineEntity, p } from '@mikro-orm/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { organisationKey, within } from '../tenancy/relation.js'

/** A day of a portfolio that has been computed and when. */
const StatisticsDaySchema = defineEntity({
  name: 'StatisticsDay',
  tableName: 'statistics_day',
  properties: {
    organisation: organisationKey,
    portfolioId: p.uuid().primary(),
    day: p.date().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    computedAt: p.datetime().columnType('timestamptz'),
  },
})

export class StatisticsDay extends StatisticsDaySchema.class {}
StatisticsDaySchema.setClass(StatisticsDay)
