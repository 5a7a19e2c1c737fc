import type { DimensionId } from '@quittance/core'
import type { KpiValue } from '../kpi/kpi-value.js'
import type { ReportFilter } from '../report/report-filter.js'
import { withDimension } from '../report/with-dimension.js'
import type { ReportTableQuery } from './report-table.generated.js'

/** A table as the API answers it. */
export type ReportTable = ReportTableQuery['table']

/** A row of it. */
export type TableRow = ReportTable['rows'][number]

/** A KPI of it. */
export type TableKpi = ReportTable['kpis'][number]

/** Where the numbers of one KPI under one value of the columns stand in every row; `column` is null for the row's total. */
export interface TableCell {
  readonly kpi: TableKpi
  readonly column: ReportTable['columns'][number] | null
  readonly position: number
}

/** The cells of a row in the order of its numbers: each column with each KPI in turn, and the total of the row last. */
export function tableCells(table: Pick<ReportTable, 'columns' | 'kpis'>): TableCell[] {
  const columns = [...table.columns, null]
  return columns.flatMap((column, block) =>
    table.kpis.map((kpi, position) => ({ kpi, column, position: block * table.kpis.length + position })),
  )
}

/** A number of a row as any figure is written; `was` is the one that it is compared with. */
export function cellValue(
  row: TableRow,
  { kpi: { unit, currency }, position }: TableCell,
): { readonly now: WrittenValue; readonly was: WrittenValue | null } {
  const now = {
    unit,
    currency,
    numerator: row.numerators[position] ?? null,
    denominator: row.denominators[position] ?? null,
  }
  const { comparedNumerators, comparedDenominators } = row
  if (comparedNumerators === null || comparedDenominators === null) return { now, was: null }
  const was = {
    unit,
    currency,
    numerator: comparedNumerators[position] ?? null,
    denominator: comparedDenominators[position] ?? null,
  }
  return { now, was }
}

/** What it takes to write a value. */
export type WrittenValue = Pick<KpiValue, 'unit' | 'currency' | 'numerator' | 'denominator'>

/** The filters that open the cases of a cell: those of the page, and the values of its row and column. */
export function cellFilter(
  filter: ReportFilter,
  table: Pick<ReportTable, 'rowDimensions' | 'columnDimension'>,
  row: TableRow,
  { column }: TableCell,
): ReportFilter {
  const ofRow = row.values.map((value, position) => [table.rowDimensions[position], value] as const)
  const ofColumn = column === null ? [] : [[table.columnDimension ?? undefined, column.value] as const]
  return [...ofRow, ...ofColumn].reduce(
    (narrowed, [dimension, value]) => (dimension === undefined ? narrowed : narrow(narrowed, dimension, value)),
    filter,
  )
}

/** A creditor that is narrowed down further keeps the portfolio that was chosen among its own. */
function narrow(filter: ReportFilter, dimension: DimensionId, value: string | null): ReportFilter {
  return dimension === 'creditor' && value !== null
    ? { ...filter, creditor: value }
    : withDimension(filter, dimension, [value])
}
