import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, businessDate } from '../calendar/index.js'
import { ageingBuckets, ageingBucketTitle, areAgeingEdges, bucketOf } from './ageing.js'

const as_of = businessDate('2024-03-01')

describe('ageing buckets', () => {
  it('are those of a report, in its order', () => {
    expect(ageingBuckets().map(({ id }) => id)).toEqual([
      'not_due',
      '1-30',
      '31-60',
      '61-90',
      '91-180',
      '181-365',
      'over_365',
      'no_due_date',
    ])
    expect(ageingBuckets([7]).map(({ id }) => id)).toEqual(['not_due', '1-7', 'over_7', 'no_due_date'])
  })

  it.each([
    ['2024-03-02', 'not_due'],
    ['2024-03-01', 'not_due'],
    ['2024-02-29', '1-30'],
    ['2024-01-31', '1-30'],
    ['2024-01-30', '31-60'],
    ['2024-01-01', '31-60'],
    ['2023-12-31', '61-90'],
    ['2023-12-02', '61-90'],
    ['2023-12-01', '91-180'],
    ['2023-09-03', '91-180'],
    ['2023-09-02', '181-365'],
    ['2023-03-02', '181-365'],
    ['2023-03-01', 'over_365'],
    ['0001-01-01', 'over_365'],
  ])('an amount due on %s is in %s', (due_on, id) => {
    expect(bucketOf(businessDate(due_on), as_of).id).toBe(id)
  })

  it('keep what has no due date', () => {
    expect(bucketOf(null, as_of).id).toBe('no_due_date')
  })

  it('hold every age exactly once, whatever the edges', () => {
    const edges = fc
      .uniqueArray(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 8 })
      .map((days) => days.toSorted((left, right) => left - right))
    fc.assert(
      fc.property(edges, fc.integer({ min: -3000, max: 3000 }), (days, age) => {
        const holding = ageingBuckets(days).filter(
          ({ id, from_days, to_days }) =>
            id !== 'no_due_date' && (from_days === null || age >= from_days) && (to_days === null || age <= to_days),
        )
        expect(holding).toEqual([bucketOf(addDays(as_of, -age), as_of, days)])
      }),
    )
  })

  it.each([[[]], [[0]], [[30, 30]], [[60, 30]], [[1.5]], [[Number.NaN]]])('refuse the edges %j', (edges) => {
    expect(areAgeingEdges(edges)).toBe(false)
    expect(() => ageingBuckets(edges)).toThrow('Ageing edges must be whole days')
  })

  it('have names in both languages', () => {
    expect(ageingBuckets([30]).map((bucket) => ageingBucketTitle(bucket, 'fr'))).toEqual([
      'Non échu',
      '1–30 jours',
      'Plus de 30 jours',
      'Sans échéance',
    ])
    expect(ageingBuckets([30]).map((bucket) => ageingBucketTitle(bucket, 'en'))).toEqual([
      'Not due',
      '1–30 days',
      'Over 30 days',
      'No due date',
    ])
  })
})
