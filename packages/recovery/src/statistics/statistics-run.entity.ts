import { defineEntity, p } from '@mikro-orm/core'
import { User } from '../user/user.entity.js'
import { organisationKey, optionalWithin } from '../tenancy/relation.js'

/** One computation of the daily statistics. */
const StatisticsRunSchema = defineEntity({
  name: 'StatisticsRun',
  tableName: 'statistics_run',
  indexes: [{ properties: ['organisation', 'startedAt'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    trigger: p.enum(['night', 'demand', 'import'] as const),
    requestedBy: () => optionalWithin(User, 'requested_by_id'),
    startedAt: p.datetime().columnType('timestamptz'),
    finishedAt: p.datetime().columnType('timestamptz').nullable(),
    daysRecomputed: p.integer(),
    failure: p.text().nullable(),
  },
})

export class StatisticsRun extends StatisticsRunSchema.class {}
StatisticsRunSchema.setClass(StatisticsRun)
