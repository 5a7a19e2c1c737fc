import { daily_measure_ids, type DailyMeasureId, type MeasureId, timedMeasures } from '@quittance/core'

/** The daily measures from which some measures are read. */
export const dailyBehind = (measures: readonly MeasureId[]): DailyMeasureId[] => {
  const needed = new Set(measures.map((id) => timedMeasures[id]?.of ?? id))
  return daily_measure_ids.filter((id) => needed.has(id))
}
