import type { DimensionId, KpiBasis, MeasureId } from '@quittance/core'
import type { Report } from '../../report/resolve-report.js'
import type { Sql } from '../../report/sql.js'
import type { FactSource } from './fact-family.js'

/** Rows that several readers and groupings read: a CTE of this name, made once for the finest grouping. */
export type SharedRows = {
  readonly name: string
  readonly rows: (report: Report, dimensions: readonly DimensionId[], source: FactSource) => Sql
}

/**
 * How measures of one kind are read. What it yields are parts of larger statements: measures of all kinds are read in one,
 * and so of one moment. Both honour the portfolios, the as-of day, the known-at moment and the filters of the report
 * (`withinFilters`), so that the cases behind a total add up to it.
 */
export type MeasureReader = {
  /**
   * Whether the totals of parts add up to the total of the whole. Where they do not (a case called on two days is one case
   * called), the reader is asked for each total that is shown.
   */
  readonly is_additive: boolean
  /** What its totals read beside those of `freshness`. */
  readonly shared?: SharedRows
  /**
   * A select with the rows: key text[] (one element for each dimension asked, null for "none"; months YYYY-MM, days
   * YYYY-MM-DD), measure text, placement numeric, occurrence numeric (the total under each meaning of the period; null
   * for nothing). It stands in a statement that has the CTEs of `freshness` (among them `closed`, with portfolio_id and
   * team_id of every portfolio of the report) and, where daily or timed measures are asked for, `fact`.
   */
  readonly totals: (
    report: Report,
    measures: readonly MeasureId[],
    dimensions: readonly DimensionId[],
    source: FactSource,
  ) => Sql
  /**
   * A select with the rows: debt_case_id uuid, measure text, value bigint: what is added up under that basis, a row for
   * each fact. Read from the facts alone, and in a statement without any of those CTEs.
   */
  readonly contributions: (report: Report, measures: readonly MeasureId[], basis: KpiBasis, source: FactSource) => Sql
}
