import { type AgeingBasis, ageingBucketTitle } from '@quittance/core'
import { useLocale } from '../app/locale.js'
import type { AgeingFiguresQuery } from './ageing-figures.generated.js'

/** An ageing as the API computes it. */
export type AgeingFigures = AgeingFiguresQuery['ageing']

/** One bucket of it. */
export type Bucket = AgeingFigures['buckets'][number]

/** What a bucket says about its money. */
export type BucketMeaning = 'not_due' | 'late' | 'unknown'

/** Not due yet, late, or without a due date. */
export function bucketMeaning({ fromDays, toDays }: Pick<Bucket, 'fromDays' | 'toDays'>): BucketMeaning {
  if (fromDays === null && toDays === null) return 'unknown'
  return fromDays === null ? 'not_due' : 'late'
}

/** The name of a bucket in the language of the screen, by the day from which ages count. */
export function useBucketTitle(
  basis: AgeingBasis = 'due',
): (bucket: Pick<Bucket, 'id' | 'fromDays' | 'toDays'>) => string {
  const { language } = useLocale()
  return ({ id, fromDays, toDays }) => ageingBucketTitle({ id, from_days: fromDays, to_days: toDays }, language, basis)
}

/** The measure whose cases add up to a bucket. */
export function bucketMeasure(bucket: Pick<Bucket, 'id'>): string {
  return `ageing:${bucket.id}`
}
