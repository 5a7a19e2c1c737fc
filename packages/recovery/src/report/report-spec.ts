import type { BusinessDate } from '@quittance/core'

/** What a report is about. One specification drives every figure, every export and the list of cases behind each. */
export type ReportSpec = {
  /** Null for all that the actor may see. */
  readonly creditor_ids: readonly string[] | null
  /** Null for all portfolios of those creditors. */
  readonly portfolio_ids: readonly string[] | null
  /** Both ends included; null is no end. What it selects (placements or occurrences) is the basis of each figure. */
  readonly period: { readonly from: BusinessDate | null; readonly to: BusinessDate | null }
  /** Nothing dated later counts. */
  readonly as_of: BusinessDate
  /** Nothing recorded later counts: the report as it could be made at that moment. Null for everything known now. */
  readonly known_at: Date | null
  /** Upper ends of the ageing buckets in days past due; null for the usual ones. */
  readonly ageing_edges: readonly number[] | null
  /** Only portfolios of this currency. Needed when the selection holds several: they are never added together. */
  readonly currency: string | null
}
