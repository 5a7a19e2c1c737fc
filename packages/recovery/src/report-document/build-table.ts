import {
  assert,
  dimensions,
  type DimensionId,
  findKpi,
  isBusinessDate,
  isBusinessMonth,
  type Language,
  ok,
  report_kinds,
} from '@quittance/core'
import { computeTable, type TableKpi, type TableResult, type TableRow } from '../report-table/compute-table.js'
import type { TableCell } from '../report-table/table-cells.js'
import type { TableValue } from '../report-table/titled-values.js'
import type { DocumentBuilder, DocumentSource } from './document-builder.js'
import { blank, kpiValue, text } from './document-value.js'
import { word } from './document-words.js'
import type { DocumentChart, DocumentColumn, DocumentValue } from './report-document.js'
import { heldRows } from './table-block.js'
import { targetLine, targetValues } from './target-values.js'

/** KPIs by dimensions, all rows of them. */
export const buildTable: DocumentBuilder = async (source) => {
  const { reader, actor, clock, spec, language } = source
  const computed = await computeTable(reader, actor, clock, spec, language, null)
  if (!computed.ok) return computed
  const table = computed.value
  const targets = await targetValues(source, table.kpis)
  if (!targets.ok) return targets
  const columns = columnsOf(table, spec, language)
  const rows = table.rows.map((row) => valuesOf(table, row, spec))
  const heads = table.rows_by.map((_, position) => (position === 0 ? text(word('total', language)) : blank))
  const total = [...heads, ...cellValues(table, table.total, spec)]
  const [only, ...more] = table.kpis
  const title = only !== undefined && more.length === 0 ? kpiTitle(only.id, language) : null
  return ok({
    title,
    computed_at: table.computed_at,
    data_state: table.data_state,
    notes: [...targets.value].map(([id, target]) => targetLine(kpiTitle(id, language), target, language)),
    blocks: [
      {
        kind: 'table',
        title: title ?? report_kinds.table[language],
        columns,
        ...heldRows(rows),
        total,
        chart: chartOf(table, columns),
      },
    ],
  })
}

const columnsOf = (table: TableResult, spec: DocumentSource['spec'], language: Language): DocumentColumn[] => {
  const { comparison } = spec.content
  const places: readonly (TableValue | null)[] = [...table.columns, null]
  return [
    ...table.rows_by.map((dimension): DocumentColumn => ({
      id: dimension,
      title: dimensions[dimension].text[language],
      kind: headKind(dimension),
    })),
    ...places.flatMap((place, position) =>
      table.kpis.flatMap((kpi): DocumentColumn[] => {
        const title = columnTitle(table, kpi, place, language)
        const column = { id: columnId(position, kpi), title, kind: cellValue(kpi, null).kind }
        return comparison === null
          ? [column]
          : [column, { ...column, id: `${column.id}:compared`, title: `${title} (${word(comparison, language)})` }]
      }),
    ),
  ]
}

const headKind = (dimension: DimensionId): DocumentColumn['kind'] => {
  switch (dimensions[dimension].values) {
    case 'month':
      return 'month'
    case 'day':
      return 'date'
    case 'id':
    case 'code':
      return 'text'
  }
}

const columnId = (position: number, { id }: TableKpi): string => `${position}:${id}`

/** Under a value of the column dimension stands the KPI, where there are several; "total" stands over the last ones. */
const columnTitle = (
  { column_by, kpis }: TableResult,
  { id }: TableKpi,
  place: TableValue | null,
  language: Language,
): string => {
  const name = kpiTitle(id, language)
  if (column_by === null) return name
  const above = place?.title ?? word('total', language)
  return kpis.length === 1 ? above : `${above} · ${name}`
}

const kpiTitle = (id: string, language: Language): string => findKpi(id)?.text[language].title ?? id

const valuesOf = (table: TableResult, { values, cells }: TableRow, spec: DocumentSource['spec']): DocumentValue[] => [
  ...values.map(headValue),
  ...cellValues(table, cells, spec),
]

/** Days and months as what they are, so that spreadsheets order them. */
const headValue = ({ value, title }: TableValue): DocumentValue => {
  if (value !== null && isBusinessMonth(value)) return { kind: 'month', month: value }
  if (value !== null && isBusinessDate(value)) return { kind: 'date', date: value }
  return text(title)
}

const cellValues = (
  { kpis }: TableResult,
  cells: readonly TableCell[],
  { content }: DocumentSource['spec'],
): DocumentValue[] =>
  cells.flatMap((cell, position) => {
    const kpi = kpis[position % kpis.length]
    assert(kpi !== undefined, 'A cell stands under a KPI')
    const value = cellValue(kpi, cell)
    return content.comparison === null ? [value] : [value, cellValue(kpi, cell.compared)]
  })

const cellValue = ({ unit, currency }: TableKpi, parts: Pick<TableCell, 'numerator' | 'denominator'> | null) =>
  kpiValue({ unit, currency, numerator: parts?.numerator ?? null, denominator: parts?.denominator ?? null })

/** More series than this cannot be told apart. */
const series_maximum = 6

/** The first KPI by the only dimension of the rows: by column where there is one, as lines over days and months. */
const chartOf = (table: TableResult, columns: readonly DocumentColumn[]): DocumentChart | null => {
  const { rows_by, column_by, rows } = table
  const [axis, ...others] = rows_by
  const [kpi] = table.kpis
  if (axis === undefined || others.length > 0 || kpi === undefined) return null
  const positions = column_by === null ? [0] : table.columns.map((_, position) => position)
  const series = positions.map((position) => columnId(position, kpi))
  // Half of the lines or of the parts of a bar would be another chart.
  if (column_by !== null && isTime(column_by)) {
    return rows.length <= series_maximum && series.length > 1 ? { kind: 'row_lines', axis, series } : null
  }
  if (series.length > series_maximum) return null
  const adds_up = kpi.unit === 'money' || kpi.unit === 'count'
  const kind = columns[0]?.kind !== 'text' ? 'lines' : adds_up && series.length > 1 ? 'stacked_bars' : 'bars'
  return { kind, axis, series }
}

const isTime = (dimension: DimensionId): boolean => headKind(dimension) !== 'text'
