import { assert, daily_measure_ids, type DailyMeasureId, timedMeasures } from '@quittance/core'

/** How far one of the coarser sums is added up. */
export type MeasureGrain = {
  readonly time: 'day' | 'month'
  /** Whether it keeps the month of placement. */
  readonly placement: boolean
  /** Whether it keeps the kinds of claim and debtor. */
  readonly kinds: boolean
  readonly agent: boolean
}

/** The coarser sums that are kept. What needs more than any of them has is read from the daily measures. */
export const measure_grains = {
  day: { time: 'day', placement: true, kinds: false, agent: false },
  month: { time: 'month', placement: true, kinds: false, agent: false },
  kind_month: { time: 'month', placement: true, kinds: true, agent: false },
  agent_day: { time: 'day', placement: false, kinds: false, agent: true },
  agent_month: { time: 'month', placement: false, kinds: false, agent: true },
} as const satisfies Readonly<Record<string, MeasureGrain>>

export type MeasureGrainId = keyof typeof measure_grains
export const measure_grain_ids = [
  'day',
  'month',
  'kind_month',
  'agent_day',
  'agent_month',
] as const satisfies readonly MeasureGrainId[]

/** Measures that are also kept times the days from placement to the fact, which a sum over months no longer knows. */
export const weighted_measure_ids: readonly DailyMeasureId[] = [
  ...new Set(
    Object.values(timedMeasures).flatMap(({ of, times_days_since_placement }) =>
      times_days_since_placement === true ? [of] : [],
    ),
  ),
]

/** The place of a measure, or of a measure times days, in the totals of a row; from 1. */
export const placeInTotals = (id: DailyMeasureId, weight: 'plain' | 'days'): number => {
  const place = weight === 'plain' ? daily_measure_ids.indexOf(id) : weighted_measure_ids.indexOf(id)
  assert(place >= 0, `Not kept: ${id} ${weight}`)
  return 1 + place + (weight === 'plain' ? 0 : daily_measure_ids.length)
}
