import type { DailyMeasureId, Measure } from './measure.js'

/**
 * A daily measure of which a part counts, or each day with another weight, by the day on which the claim was placed, the
 * day of the fact and the as-of day. It needs no storage of its own.
 */
export interface TimedMeasure extends Measure {
  readonly of: DailyMeasureId
  /** Only claims placed in a month that was this many whole months over at the end of the as-of day. */
  readonly matured_months?: number
  /** Only facts up to the end of this many months after the month of placement. */
  readonly within_months?: number
  /** Each fact times the days from placement to it; the unit is then `money_days`. */
  readonly times_days_since_placement?: true
}

/** Measures that are parts of daily ones. */
export const timed_measures = {} as const satisfies Readonly<Record<string, TimedMeasure>>
