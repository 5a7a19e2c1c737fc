import type { Language } from '../language.js'
import type { Action } from '../permission/index.js'
import { daily_measures } from './daily-measures.js'
import { distinct_measures } from './distinct-measures.js'
import { position_measures } from './position-measures.js'
import { type TimedMeasure, timed_measures } from './timed-measures.js'

/** What people read about a measure. */
export interface MeasureText {
  readonly title: string
  /** What is added up, and the day on which each fact counts. */
  readonly meaning: string
}

/**
 * `money` is in minor units of the portfolio's currency; amounts of different currencies are never added. `money_days` are
 * minor units times days, of which averages weighted by amount are made.
 */
export type MeasureUnit = 'money' | 'count' | 'money_days' | 'seconds'

/** What is added up. */
export interface Measure {
  readonly unit: MeasureUnit
  /** Without which the measure, and each KPI made of it, is neither shown nor answered; left out: what figures need. */
  readonly action?: Action
  /** Each of its facts knows who did it, or to whom it is attributed; without it, neither it nor its parts are divided by agent. */
  readonly agent?: true
  readonly text: Readonly<Record<Language, MeasureText>>
}

/**
 * Everything that KPIs are formulas over. Only the daily ones are stored; the others are read from them, or from the facts
 * as they stand on the as-of day. A new measure is an entry in one of the four lists.
 */
export const measures = { ...daily_measures, ...timed_measures, ...position_measures, ...distinct_measures } as const

/** The id of a measure that is stored per day. */
export type DailyMeasureId = keyof typeof daily_measures

/** The id of a part of a daily measure. */
export type TimedMeasureId = keyof typeof timed_measures

/** The id of a measure of how things stand on the as-of day. */
export type PositionMeasureId = keyof typeof position_measures

/** The id of a measure of numbers of different cases. */
export type DistinctMeasureId = keyof typeof distinct_measures

/** The id of a measure; ids of money end in `_minor`, ids of counts in `_count`. */
export type MeasureId = keyof typeof measures

/** Totals of measures; one that is absent is zero. */
export type MeasureTotals = Partial<Readonly<Record<MeasureId, bigint>>>

/** True for the id of a measure. */
export function isMeasureId(id: string): id is MeasureId {
  return Object.hasOwn(measures, id)
}

/** Every measure, in the order of the catalogue. */
export const measure_ids: readonly MeasureId[] = Object.keys(measures).filter(isMeasureId)

/** Every measure that is stored per day. */
export const daily_measure_ids = Object.keys(daily_measures) as readonly DailyMeasureId[]

/** True for the id of a measure that is stored per day. */
export function isDailyMeasureId(id: string): id is DailyMeasureId {
  return Object.hasOwn(daily_measures, id)
}

/** The parts of daily measures, by id. */
export const timedMeasures: Readonly<Record<string, TimedMeasure>> = timed_measures

/** True for the id of a part of a daily measure. */
export function isTimedMeasureId(id: string): id is TimedMeasureId {
  return Object.hasOwn(timed_measures, id)
}

/** True for the id of a measure of how things stand on the as-of day. */
export function isPositionMeasureId(id: string): id is PositionMeasureId {
  return Object.hasOwn(position_measures, id)
}

/** True for the id of a measure of numbers of different cases, which are counted and never added up. */
export function isDistinctMeasureId(id: string): id is DistinctMeasureId {
  return Object.hasOwn(distinct_measures, id)
}
