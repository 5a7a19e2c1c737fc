import { defineEntity, p } from '@mikro-orm/core'
import { Portfolio } from '../portfolio/portfolio.entity.js'
import { organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'
import { batch_states } from './batch-state.js'

/** First letters for the new cases of a portfolio, made in the background and printed from one file. */
const LetterBatchSchema = defineEntity({
  name: 'LetterBatch',
  tableName: 'letter_batch',
  indexes: [{ properties: ['organisation', 'requestedAt'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    portfolio: () => within(Portfolio, 'portfolio_id'),
    state: p.enum(batch_states),
    /** The day that stands on the letters. */
    datedOn: p.date(),
    requestedBy: () => within(User, 'requested_by_id'),
    requestedAt: p.datetime().columnType('timestamptz'),
    /** When a letter of it was last made: a run that stands still is taken for lost. */
    progressAt: p.datetime().columnType('timestamptz').nullable(),
    finishedAt: p.datetime().columnType('timestamptz').nullable(),
    handedOverOn: p.date().nullable(),
    /** All letters in one PDF, in the order of their postcodes; null before, and once it was removed. */
    storageKey: p.text().nullable(),
    sizeBytes: p.bigint('bigint').nullable(),
    pageCount: p.integer().nullable(),
    failure: p.text().nullable(),
  },
})

export class LetterBatch extends LetterBatchSchema.class {}
LetterBatchSchema.setClass(LetterBatch)
