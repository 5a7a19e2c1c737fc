import { defineEntity, p } from '@mikro-orm/core'
import { organisationKey, optionalWithin } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/** One application of the retention rules, and what it did. */
const RetentionRunSchema = defineEntity({
  name: 'RetentionRun',
  tableName: 'retention_run',
  indexes: [{ properties: ['organisation', 'startedAt'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    trigger: p.enum(['night', 'demand'] as const),
    requestedBy: () => optionalWithin(User, 'requested_by_id'),
    /** The day as of which the rules were applied. */
    day: p.date(),
    startedAt: p.datetime().columnType('timestamptz'),
    finishedAt: p.datetime().columnType('timestamptz').nullable(),
    casesArchived: p.integer(),
    casesAnonymised: p.integer(),
    filesRemoved: p.integer(),
    contactPointsRemoved: p.integer(),
    failure: p.text().nullable(),
  },
})

export class RetentionRun extends RetentionRunSchema.class {}
RetentionRunSchema.setClass(RetentionRun)
