import type {
  AgeingBasis,
  BusinessDate,
  Comparison,
  DimensionFilter,
  DimensionId,
  Period,
  ReportKind,
} from '@quittance/core'

/** What a report is about. One specification drives every figure, every export and the list of cases behind each. */
export type ReportSpec = {
  /** Null for all that the actor may see. */
  readonly creditor_ids: readonly string[] | null
  /** Null for all portfolios of those creditors. */
  readonly portfolio_ids: readonly string[] | null
  /** Further restrictions; all of them hold at once. */
  readonly filters: readonly DimensionFilter[]
  /** Both ends included; null is no end. What it selects (placements or occurrences) is the basis of each figure. */
  readonly period: Period
  /** Nothing dated later counts. */
  readonly as_of: BusinessDate
  /** Nothing recorded later counts: the report as it could be made at that moment. Null for everything known now. */
  readonly known_at: Date | null
  /** Upper ends of the ageing buckets in days past due; null for the usual ones. */
  readonly ageing_edges: readonly number[] | null
  /** From which day the age of a claim is counted. */
  readonly ageing_basis: AgeingBasis
  /** Only portfolios of this currency. Needed when the selection holds several: they are never added together. */
  readonly currency: string | null
  readonly content: ReportContent
}

/** The order of the rows of a table. */
export type TableOrder = { readonly kpi_id: string; readonly descending: boolean }

/** What is shown of what a report is about: needed to lay it out, and to send or watch it without a screen. */
export type ReportContent = {
  readonly kind: ReportKind
  /** Null for those that the kind of report usually shows. */
  readonly kpi_ids: readonly string[] | null
  /** What the rows of a table are divided by, outermost first. */
  readonly rows: readonly DimensionId[]
  /** What its columns are divided by; null for one column per KPI. */
  readonly column: DimensionId | null
  /** By which KPI the rows of a table are ordered; null for the order of their names. */
  readonly order: TableOrder | null
  /** What each figure is held against; null for nothing. */
  readonly comparison: Comparison | null
  /** Months that a roll or a forecast shows; null for six. */
  readonly months: number | null
  /** The figure whose cases are listed, where the kind is `cases_behind`. */
  readonly figure: string | null
}

/** What a specification shows when it does not say. */
export const content_default: ReportContent = {
  kind: 'figures',
  kpi_ids: null,
  rows: [],
  column: null,
  order: null,
  comparison: null,
  months: null,
  figure: null,
}
