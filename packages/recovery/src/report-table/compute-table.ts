import {
  type BlankReason,
  type BusinessDate,
  type Clock,
  type DimensionId,
  err,
  type KpiId,
  type Language,
  limits,
  ok,
  type Result,
} from '@quittance/core'
import type { Actor } from '../actor.js'
import { type CatalogueKpi, chooseKpis } from '../kpi/chosen-kpis.js'
import { blankUnder, type KpiHead, kpiHead } from '../kpi/compute-kpis.js'
import { compareParts } from '../kpi/kpi-parts.js'
import { resolveCompared } from '../report/compared-report.js'
import type { Freshness } from '../report/freshness.sql.js'
import { followedAgents } from '../report/report-filter.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportSpec, TableOrder } from '../report/report-spec.js'
import { resolveReport } from '../report/resolve-report.js'
import type { SqlReader } from '../report/sql-reader.js'
import { cellsAt, keysOf, type TableCell } from './table-cells.js'
import { tableShape } from './table-shape.js'
import { readTotals } from './table-totals.js'
import { type TableValue, titledValues } from './titled-values.js'

/** A KPI of a table. */
export type TableKpi = KpiHead & {
  /** Why its cells have no value; null where they have. */
  readonly blank: BlankReason | null
}

/** A row of a table: for each column, and in a table with a column dimension for its total too, each KPI in turn. */
export type TableRow = { readonly values: readonly TableValue[]; readonly cells: readonly TableCell[] }

/** KPIs by dimensions. */
export type TableResult = Freshness & {
  readonly as_of: BusinessDate
  readonly rows_by: readonly DimensionId[]
  readonly column_by: DimensionId | null
  readonly kpis: readonly TableKpi[]
  /** Values of the column dimension; empty without one. A column with the total of each row follows them. */
  readonly columns: readonly TableValue[]
  readonly rows: readonly TableRow[]
  /** Of everything, the rows that are left out included, and from its own sums: a ratio is never averaged. */
  readonly total: readonly TableCell[]
  /** Before any were left out. */
  readonly row_count: number
}

/** KPIs that a table shows when it is not said. */
const table_kpis_default = [
  'placed',
  'collected',
  'recovery-rate',
  'promise-kept-rate-amount',
  'right-party-contact-rate',
] as const satisfies readonly KpiId[]

/**
 * KPIs by up to three dimensions, and another in the columns, each number held against the compared time. `rows_maximum`
 * is null for files, which hold all rows. The cases behind a number are those of its figure with the values of its row and
 * column as further filters, and add up to it.
 */
export const computeTable = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
  language: Language,
  rows_maximum: number | null = limits.table_rows_maximum,
): Promise<Result<TableResult, ReportFailure>> => {
  const { content, filters } = spec
  const chosen = chooseKpis(actor, content.kpi_ids ?? table_kpis_default, 'kpiIds')
  if (!chosen.ok) return chosen
  const kpis = chosen.value
  const order_place = content.order === null ? 0 : kpis.findIndex(({ id }) => id === content.order?.kpi_id)
  if (order_place === -1) return err({ code: 'unknown_kpi', field: 'order', id: content.order?.kpi_id ?? '' })
  const shaped = tableShape(actor, content)
  if (!shaped.ok) return shaped
  const resolved = await resolveReport(reader, actor, clock, spec)
  if (!resolved.ok) return resolved
  const compared = await resolveCompared(reader, actor, clock, spec)
  if (!compared.ok) return compared

  const report = resolved.value
  const { rows, column, dimensions } = shaped.value
  const measures = [...new Set(kpis.flatMap((kpi) => kpi.measures))]
  const bases = [...new Set(kpis.map(({ basis }) => basis))]
  const followed = dimensions.includes('agent') ? await followedAgents(reader, actor) : null
  const read = await readTotals(reader, report, compared.value, spec, shaped.value, measures, bases, followed)
  if (!read.ok) return read
  const totals = read.value
  const titlesOf = (dimension: DimensionId, values: readonly (string | null)[]) =>
    titledValues(reader, actor, dimension, [...new Set(values)], language)

  const column_values = column === null ? [] : keysOf(kpis, totals.columns).map(([value]) => value ?? null)
  if (column !== null && column_values.length > limits.table_columns_maximum) {
    return err({ code: 'too_many_columns', field: 'column', dimension: column, count: column_values.length })
  }
  const columns = column === null ? [] : await titlesOf(column, column_values)
  const keys = rows.length === 0 ? [] : keysOf(kpis, totals.rows)
  const titles = await Promise.all(
    rows.map((dimension, position) =>
      titlesOf(
        dimension,
        keys.map((key) => key[position] ?? null),
      ),
    ),
  )
  const rowOf = (values: readonly TableValue[]): TableRow => {
    const key = values.map(({ value }) => value)
    const is_total = key.length === 0
    return {
      values,
      cells: [
        ...columns.flatMap(({ value }) =>
          cellsAt(kpis, filters, is_total ? totals.columns : totals.cells, [...key, value]),
        ),
        ...cellsAt(kpis, filters, is_total ? totals.whole : totals.rows, key),
      ],
    }
  }
  const all = sorted(namedKeys(keys, titles).map(rowOf), content.order, columns.length * kpis.length + order_place)
  const cells_each = (columns.length + 1) * kpis.length
  const shown =
    rows_maximum === null ? all : all.slice(0, Math.min(rows_maximum, limits.table_cells_maximum / cells_each))
  return ok({
    as_of: report.as_of,
    computed_at: totals.computed_at,
    data_state: totals.data_state,
    rows_by: rows,
    column_by: column,
    kpis: kpis.map((kpi) => ({ ...kpiHead(kpi, report), blank: blankIn(kpi, spec, dimensions) })),
    columns,
    rows: shown,
    total: rowOf([]).cells,
    row_count: all.length,
  })
}

const blankIn = (kpi: CatalogueKpi, { filters }: ReportSpec, dimensions: readonly DimensionId[]): BlankReason | null =>
  blankUnder(kpi, [...filters, ...dimensions.map((dimension) => ({ dimension, values: [] }))])

/** The keys with the names of their values, in the order of those. */
const namedKeys = (
  keys: readonly (readonly (string | null)[])[],
  titles: readonly (readonly TableValue[])[],
): (readonly TableValue[])[] => {
  const places = titles.map((values) => new Map(values.map((value, place) => [value.value, { ...value, place }])))
  const named = keys.map((key) =>
    key.map((value, position) => places[position]?.get(value) ?? { value, title: value ?? '', place: 0 }),
  )
  named.sort((one, other) =>
    one.reduce((found, { place }, position) => found || place - (other[position]?.place ?? 0), 0),
  )
  return named.map((key) => key.map(({ value, title }) => ({ value, title })))
}

/** Sorting is stable, so that equal rows stay in the order of their names. */
const sorted = (rows: readonly TableRow[], order: TableOrder | null, place: number): readonly TableRow[] =>
  order === null
    ? rows
    : rows.toSorted(({ cells: one }, { cells: other }) => {
        const left = one[place]
        const right = other[place]
        return left === undefined || right === undefined ? 0 : compareParts(left, right, order.descending)
      })
