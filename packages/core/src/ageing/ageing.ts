import { assert } from '../assert.js'
import { type BusinessDate, daysBetween } from '../calendar/index.js'
import type { Translated } from '../language.js'

/** From which day the age of a claim can be counted: its due date, the date of its invoice, or the day it was placed. */
export const ageing_bases = ['due', 'issued', 'placed'] as const

/** From which day the age of a claim is counted. */
export type AgeingBasis = (typeof ageing_bases)[number]

/** The upper ends, in days past due, of the buckets that people expect when nothing else is configured. */
export const ageing_edges_default: readonly number[] = [30, 60, 90, 180, 365]

/**
 * One bucket of an ageing balance. `id` is stable and shown nowhere: `not_due`, `1-30`, …, `over_365`, `no_due_date`.
 * The days are past due, both ends included; `null` is no end on that side, and both are `null` without a due date.
 */
export interface AgeingBucket {
  readonly id: string
  readonly from_days: number | null
  readonly to_days: number | null
}

const not_due: AgeingBucket = { id: 'not_due', from_days: null, to_days: 0 }
/** What has no due date keeps a bucket of its own, so that the buckets always add up to the whole open balance. */
const no_due_date: AgeingBucket = { id: 'no_due_date', from_days: null, to_days: null }

/**
 * The buckets of rising whole-day edges, in the order of a report: not due, one per edge, beyond the last, no due date.
 * Edges that do not rise from at least 1 are a programming error: check configuration with `areAgeingEdges` first.
 */
export function ageingBuckets(edges: readonly number[] = ageing_edges_default): AgeingBucket[] {
  assert(areAgeingEdges(edges), `Ageing edges must be whole days, at least one, rising: ${edges.join(', ')}`)
  const between = edges.map((to_days, position) => {
    const from_days = (edges[position - 1] ?? 0) + 1
    return { id: `${from_days}-${to_days}`, from_days, to_days }
  })
  const last = edges.at(-1) ?? 0
  return [not_due, ...between, { id: `over_${last}`, from_days: last + 1, to_days: null }, no_due_date]
}

/** True for at least one edge, all whole days from 1, each greater than the one before. */
export function areAgeingEdges(edges: readonly number[]): boolean {
  return (
    edges.length > 0 && edges.every((edge, position) => Number.isSafeInteger(edge) && edge > (edges[position - 1] ?? 0))
  )
}

/** The bucket of an amount due on `due_on`, seen at the end of `as_of`. Due that very day is not late yet. */
export function bucketOf(
  due_on: BusinessDate | null,
  as_of: BusinessDate,
  edges: readonly number[] = ageing_edges_default,
): AgeingBucket {
  if (due_on === null) return no_due_date
  const days_past_due = daysBetween(due_on, as_of)
  const bucket = ageingBuckets(edges).find(({ to_days }) => to_days === null || days_past_due <= to_days)
  assert(bucket !== undefined, 'The bucket beyond the last edge has no end')
  return bucket
}

/** The name of a bucket for people; what is not late, and what has no date, is called by the day from which ages count. */
export function ageingBucketTitle(bucket: AgeingBucket, language: 'en' | 'fr', basis: AgeingBasis = 'due'): string {
  const french = language === 'fr'
  if (bucket.from_days === null && bucket.to_days === null) return no_date_titles[basis][language]
  if (bucket.from_days === null) return young_titles[basis][language]
  if (bucket.to_days === null) {
    return french ? `Plus de ${bucket.from_days - 1} jours` : `Over ${bucket.from_days - 1} days`
  }
  const range = `${bucket.from_days}–${bucket.to_days}`
  return french ? `${range} jours` : `${range} days`
}

const no_date_titles: Readonly<Record<AgeingBasis, Translated>> = {
  due: { en: 'No due date', fr: 'Sans échéance' },
  issued: { en: 'No invoice date', fr: 'Sans date de facture' },
  placed: { en: 'No placement date', fr: 'Sans date de remise' },
}

const young_titles: Readonly<Record<AgeingBasis, Translated>> = {
  due: { en: 'Not due', fr: 'Non échu' },
  issued: { en: 'Invoiced that day', fr: 'Facturé le jour même' },
  placed: { en: 'Placed that day', fr: 'Confié le jour même' },
}
