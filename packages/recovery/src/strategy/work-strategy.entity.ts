import { defineEntity, p } from '@mikro-orm/core'
import { optionalWithin, organisationKey } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'
import type { JsonObject } from '../json.js'

/**
 * A version of the strategy by which cases are worked: a draft until it is published, from then on never changed. In force
 * on a day is the one published for the latest day until then; of two for one day, the later version.
 */
const WorkStrategySchema = defineEntity({
  name: 'WorkStrategy',
  tableName: 'work_strategy',
  checks: [{ name: 'work_strategy_live_check', expression: '(live_from is null) = (published_at is null)' }],
  properties: {
    organisation: organisationKey,
    /** Counted from 1; 0 is the strategy that comes with the product. */
    version: p.integer().primary(),
    /** As `strategy-json.ts` writes it. */
    content: p.json<JsonObject>(),
    /** Why it was made. */
    reason: p.text(),
    madeBy: () => optionalWithin(User, 'made_by_id'),
    madeAt: p.datetime().columnType('timestamptz'),
    liveFrom: p.date().nullable(),
    publishedBy: () => optionalWithin(User, 'published_by_id'),
    publishedAt: p.datetime().columnType('timestamptz').nullable(),
  },
})

export class WorkStrategy extends WorkStrategySchema.class {}
WorkStrategySchema.setClass(WorkStrategy)
