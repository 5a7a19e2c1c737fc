import type { KpiFigure, Ratio } from '../kpi/index.js'
import { type AnomalyJudgement, judgeAnomaly } from './anomaly.js'

/** When a figure deserves attention. */
export type AlertCondition =
  | { readonly kind: 'above' | 'below'; readonly threshold: Ratio }
  /** Against the period before, like for like, by more than so many per cent of it. */
  | { readonly kind: 'rises' | 'falls'; readonly percent: Ratio }
  /** Far from its own history: the day against the same days of the week before, or the week against the weeks before. */
  | { readonly kind: 'anomaly'; readonly span: AnomalySpan }

/** What an anomaly is looked for in. */
export const anomaly_spans = ['day', 'week'] as const

/** What an anomaly is looked for in. */
export type AnomalySpan = (typeof anomaly_spans)[number]

/** The kinds of conditions. */
export const condition_kinds = ['above', 'below', 'rises', 'falls', 'anomaly'] as const

/** The kind of a condition. */
export type ConditionKind = (typeof condition_kinds)[number]

/** What a condition is judged by: the figure, what it is held against, and what it was in the comparable periods before. */
export interface Observation {
  readonly value: Ratio | null
  readonly compared: Ratio | null
  /** The latest first; null where there was no value. */
  readonly history: readonly (Ratio | null)[]
}

/** What came of it. */
export interface Judgement {
  readonly state: 'ok' | 'firing' | 'no_data'
  readonly anomaly: AnomalyJudgement | null
}

/** Judges a figure. Where it, or what it is held against, has no value there is nothing to judge. */
export function judge(condition: AlertCondition, { value, compared, history }: Observation): Judgement {
  if (value === null) return { state: 'no_data', anomaly: null }
  switch (condition.kind) {
    case 'above':
      return plain(compareRatios(value, condition.threshold) > 0)
    case 'below':
      return plain(compareRatios(value, condition.threshold) < 0)
    case 'rises':
    case 'falls': {
      // A change of nothing, or of a negative sum, is no percentage.
      if (compared === null || compared.numerator <= 0n) return { state: 'no_data', anomaly: null }
      const bound = moved(compared, condition.percent, condition.kind === 'rises' ? 1n : -1n)
      const order = compareRatios(value, bound)
      return plain(condition.kind === 'rises' ? order > 0 : order < 0)
    }
    case 'anomaly': {
      const known = history.filter((past) => past !== null)
      const anomaly = judgeAnomaly(toNumber(value), known.map(toNumber))
      if (anomaly === null) return { state: 'no_data', anomaly }
      return { state: anomaly.is_far ? 'firing' : 'ok', anomaly }
    }
  }
}

const plain = (fires: boolean): Judgement => ({ state: fires ? 'firing' : 'ok', anomaly: null })

/** −1, 0 or 1; exact. Denominators are above zero. */
export function compareRatios(left: Ratio, right: Ratio): -1 | 0 | 1 {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator
  if (difference === 0n) return 0
  return difference < 0n ? -1 : 1
}

/** A value moved by a percentage of itself, up or down. */
function moved(value: Ratio, percent: Ratio, direction: 1n | -1n): Ratio {
  return {
    numerator: value.numerator * (100n * percent.denominator + direction * percent.numerator),
    denominator: value.denominator * 100n * percent.denominator,
  }
}

const toNumber = ({ numerator, denominator }: Ratio): number => Number(numerator) / Number(denominator)

/** A figure of any unit as a fraction: money and counts are whole. */
export function figureRatio({ value }: KpiFigure): Ratio | null {
  return typeof value === 'bigint' ? { numerator: value, denominator: 1n } : value
}
