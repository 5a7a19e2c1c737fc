import { defineEntity, p } from '@mikro-orm/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { Portfolio } from '../portfolio/portfolio.entity.js'
import { organisationKey, within } from '../tenancy/relation.js'

/** A day of a portfolio whose statistics no longer hold, written in the transaction of the late fact. */
const StatisticsMarkSchema = defineEntity({
  name: 'StatisticsMark',
  tableName: 'statistics_mark',
  indexes: [{ properties: ['organisation', 'portfolio', 'day'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    portfolio: () => within(Portfolio, 'portfolio_id'),
    day: p.date(),
    markedAt: p.datetime().columnType('timestamptz'),
  },
})

export class StatisticsMark extends StatisticsMarkSchema.class {}
StatisticsMarkSchema.setClass(StatisticsMark)
