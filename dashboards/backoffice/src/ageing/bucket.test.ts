import { ageingBuckets } from '@quittance/core'
import { describe, expect, it } from 'vitest'
import { bucketMeaning } from './bucket.js'

describe('bucketMeaning', () => {
  it('tells apart what is not due, late, and without a due date', () => {
    const meanings = ageingBuckets([30]).map(({ from_days, to_days }) =>
      bucketMeaning({ fromDays: from_days, toDays: to_days }),
    )
    expect(meanings).toEqual(['not_due', 'late', 'late', 'unknown'])
  })
})
