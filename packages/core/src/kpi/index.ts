export { blank_reason_ids, blank_reasons, type BlankReason, blankReason } from './blank-reason.js'
export { type Change, type ChangeEffect, changeEffects, type ChangePart } from './change-effect.js'
export { type KpiGroup, kpi_groups } from './kpi-group.js'
export type { AnyKpi, Kpi, KpiBasis, KpiFigure, KpiText, KpiUnit, KpiValues } from './kpi.js'
export { findKpi, isKpiId, kpiFigure, type KpiId, kpis } from './kpis.js'
export {
  daily_measure_ids,
  type DailyMeasureId,
  type DistinctMeasureId,
  isDailyMeasureId,
  isDistinctMeasureId,
  isMeasureId,
  isPositionMeasureId,
  isTimedMeasureId,
  measure_ids,
  type MeasureId,
  measures,
  type Measure,
  type MeasureText,
  type MeasureTotals,
  type MeasureUnit,
  type PositionMeasureId,
  type TimedMeasureId,
  timedMeasures,
} from './measure.js'
export { mayReadKpi, mayReadMeasure, readableKpis } from './may-read-kpi.js'
export { formatPercent, percentText, type Ratio, ratio, ratioToNumber } from './ratio.js'
export type { TimedMeasure } from './timed-measures.js'
