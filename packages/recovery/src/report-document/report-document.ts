import type { BusinessDate, BusinessMonth, Comparison, Language, Ratio, ReportKind } from '@quittance/core'
import type { DataState } from '../report/freshness.sql.js'

/**
 * A report as every output shows it: file, e-mail and print are written from this and from nothing else, so that none of
 * them can differ from another. Values are exact and typed; how they are written is the business of each output.
 */
export type ReportDocument = {
  readonly kind: ReportKind
  readonly language: Language
  readonly title: string
  /** The agency, or for a creditor's user the creditor. */
  readonly owner: string
  /** What restricts the report, in words: printed on every output. */
  readonly filters: readonly DocumentLine[]
  /** What to know about the figures: targets of those in tables, and what happened in their time. */
  readonly notes: readonly DocumentLine[]
  readonly as_of: BusinessDate
  readonly computed_at: Date
  /** IANA zone in which instants are written. */
  readonly time_zone: string
  readonly data_state: DataState
  readonly blocks: readonly ReportBlock[]
}

/** Something said about a report as a whole. */
export type DocumentLine = { readonly label: string; readonly value: string }

/** One part of a report. */
export type ReportBlock = FigureBlock | TableBlock

/** Some KPIs, one value each. */
export type FigureBlock = {
  readonly kind: 'figures'
  readonly title: string
  readonly figures: readonly DocumentFigure[]
}

/** A KPI with what it is held against and what it should be. */
export type DocumentFigure = {
  readonly id: string
  readonly title: string
  readonly value: DocumentValue
  readonly compared: { readonly comparison: Comparison; readonly value: DocumentValue } | null
  readonly target: DocumentValue | null
  /** What the figure says, for people who read it for the first time. */
  readonly definition: string
}

/** Rows and columns, and the chart that shows them on paper where one does. */
export type TableBlock = {
  readonly kind: 'table'
  readonly title: string
  readonly columns: readonly DocumentColumn[]
  /** Read once, page by page, so that a table of any length passes through in constant memory. */
  readonly rows: () => AsyncIterable<readonly DocumentValue[]>
  /** How many rows there are, where that is known before they are read. */
  readonly row_count?: number
  /** In the order of the columns; null where adding up would mean nothing. */
  readonly total: readonly DocumentValue[] | null
  readonly chart: DocumentChart | null
}

export type DocumentColumn = {
  readonly id: string
  readonly title: string
  readonly kind: DocumentValue['kind']
}

/**
 * What a chart draws of its table. `bars`, `stacked_bars` and `lines` draw one series per column, with the axis column
 * along the axis; `row_lines` draws one line per row, named by the axis column, over the columns of the series.
 */
export type DocumentChart = {
  readonly kind: 'bars' | 'stacked_bars' | 'lines' | 'row_lines'
  readonly axis: string
  readonly series: readonly string[]
}

/** One exact value. */
export type DocumentValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'money'; readonly amount_minor: bigint | null; readonly currency: string }
  | { readonly kind: 'count'; readonly count: bigint | null }
  /** A share; exact. */
  | { readonly kind: 'ratio'; readonly ratio: Ratio | null }
  /** A mean number of days. */
  | { readonly kind: 'days'; readonly days: Ratio | null }
  /** A mean number of seconds. */
  | { readonly kind: 'seconds'; readonly seconds: Ratio | null }
  /** Minor units per second, written per hour. */
  | { readonly kind: 'money_per_hour'; readonly rate: Ratio | null; readonly currency: string }
  /** A number per second, written per hour. */
  | { readonly kind: 'count_per_hour'; readonly rate: Ratio | null }
  | { readonly kind: 'date'; readonly date: BusinessDate | null }
  | { readonly kind: 'month'; readonly month: BusinessMonth | null }
  /** Nothing to say: not observed yet, or does not apply. Never a zero. */
  | { readonly kind: 'blank' }
