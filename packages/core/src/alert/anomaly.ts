/** How many comparable periods are looked at. */
export const anomaly_history = 12

/** With fewer of them nothing is said. */
export const anomaly_history_minimum = 8

/** Modified z-score from which a value is an outlier (Iglewicz and Hoaglin, "How to Detect and Handle Outliers", 1993). */
export const anomaly_score = 3.5

/** What a value looks like beside its history. */
export interface AnomalyJudgement {
  readonly is_far: boolean
  readonly median: number
  /** Modified z-score, with its sign; ±Infinity where the history never changed and the value does. */
  readonly score: number
}

/**
 * Judges a value by the median and the median absolute deviation of its history: 0.6745 × (value − median) ÷ MAD, far when
 * its size is above 3.5. Median and MAD do not move for a few odd days, which a mean would. Where more than half of the
 * history is one number, MAD is zero and the mean absolute deviation stands in, with 0.7979 for 0.6745 (IBM's rule); where
 * all of it is, any other value is far. Null with fewer than 8 values.
 */
export function judgeAnomaly(value: number, history: readonly number[]): AnomalyJudgement | null {
  if (history.length < anomaly_history_minimum) return null
  const median = medianOf(history)
  const deviations = history.map((past) => Math.abs(past - median))
  const median_deviation = medianOf(deviations)
  const mean_deviation = deviations.reduce((sum, deviation) => sum + deviation, 0) / deviations.length
  const score = scoreOf(value - median, median_deviation, mean_deviation)
  return { is_far: Math.abs(score) > anomaly_score, median, score }
}

/** For a normal distribution: MAD is 0.6745 standard deviations, the mean absolute deviation 0.7979. */
const median_factor = 0.6745
const mean_factor = 0.7979

function scoreOf(distance: number, median_deviation: number, mean_deviation: number): number {
  if (distance === 0) return 0
  if (median_deviation > 0) return (median_factor * distance) / median_deviation
  if (mean_deviation > 0) return (mean_factor * distance) / mean_deviation
  return distance * Infinity
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
