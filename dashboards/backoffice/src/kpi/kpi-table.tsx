import { useQuery } from '@apollo/client/react'
import { type DimensionId, dimensions, findKpi, type KpiId } from '@quittance/core'
import { Trans } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLocale } from '../app/locale.js'
import { CrossFilterButton } from '../report/cross-filter-button.js'
import { type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { withDimension } from '../report/with-dimension.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { behindLink } from './behind-link.js'
import { kpiCell, type KpiRow } from './kpi-cell.js'
import { KpiMovement } from './kpi-movement.js'
import { KpiTableDocument, type KpiTableQuery } from './kpi-table.generated.js'
import { writeKpiValue } from './kpi-value.js'

type Table = KpiTableQuery['table']

/** KPIs by the values of one dimension: a value filters the page, a number opens its cases, the last line is the whole. */
export function KpiTable(props: {
  label: string
  filter: ReportFilter
  dimension: DimensionId
  ids: readonly KpiId[]
  empty: ReactNode
  /** Room that is kept while the rows are on their way. */
  height_px: number
}) {
  const { filter, dimension, ids } = props
  const { language } = useLocale()
  const { data, previousData, error, refetch } = useQuery(KpiTableDocument, {
    variables: { spec: { ...toReportSpec(filter), kind: 'table', rows: [dimension], kpiIds: [...ids] } },
  })
  const table = (data ?? (error ? undefined : previousData))?.table
  if (error && !table) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!table) return <Skeleton height={props.height_px} />
  const columns: PlainColumn<KpiRow>[] = [
    {
      header: dimensions[dimension].text[language],
      wrap: true,
      cell: (row) =>
        row === table.total ? (
          <strong>
            <Trans>Total</Trans>
          </strong>
        ) : (
          <CrossFilterButton dimension={dimension} value={row.values[0] ?? null} label={row.titles[0] ?? ''} />
        ),
    },
    ...table.kpis.map(({ id }, position): PlainColumn<KpiRow> => ({
      header: findKpi(id)?.text[language].title ?? id,
      align: 'right',
      cell: (row) => <Cell table={table} row={row} position={position} dimension={dimension} filter={filter} />,
    })),
  ]
  const rows = table.rows.length === 0 ? [] : [...table.rows, table.total]
  return (
    <PlainTable
      label={props.label}
      columns={columns}
      rows={rows}
      rowId={(row) => (row === table.total ? 'total' : (row.values[0] ?? 'none'))}
      empty={props.empty}
    />
  )
}

function Cell(props: { table: Table; row: KpiRow; position: number; dimension: DimensionId; filter: ReportFilter }) {
  const { table, row, position, filter } = props
  const { tag } = useLocale()
  const kpi = table.kpis[position]
  const cell = kpiCell(table, row, position)
  const written = writeKpiValue(cell, tag) ?? '–'
  const better = findKpi(kpi?.id ?? '')?.better ?? 'neither'
  const behind = row === table.total ? filter : withDimension(filter, props.dimension, [row.values[0] ?? null])
  return (
    <span style={{ display: 'inline-flex', flexDirection: 'column', alignItems: 'flex-end', fontSize: 'inherit' }}>
      {cell.numerator === null || !kpi?.numeratorMeasure ? (
        <span>{written}</span>
      ) : (
        <Link {...behindLink(behind, kpi.numeratorMeasure)}>{written}</Link>
      )}
      <KpiMovement value={cell} better={better} brief />
    </span>
  )
}
