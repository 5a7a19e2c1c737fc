export { heldAgainst } from './aligned-value.js'
export { dimension_ids, type DimensionFilter, type DimensionId, dimensions, isDimensionId } from './dimension.js'
export {
  comparedTime,
  type Comparison,
  comparisons,
  type Period,
  relative_periods,
  relativePeriod,
  type RelativePeriod,
  type ReportTime,
} from './period.js'
export { report_kind_ids, report_kinds, type ReportKind } from './report-kind.js'
