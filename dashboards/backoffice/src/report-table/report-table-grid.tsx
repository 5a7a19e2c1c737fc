import { type DimensionId, dimensions, findKpi, isKpiId, type KpiId } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useRef } from 'react'
import type { TableOrderInput } from '../app/schema.generated.js'
import { useLocale } from '../app/locale.js'
import { behindLink } from '../kpi/behind-link.js'
import { writeKpiValue } from '../kpi/kpi-value.js'
import { CrossFilterButton } from '../report/cross-filter-button.js'
import type { ReportFilter } from '../report/report-filter.js'
import classes from './report-table-grid.module.css'
import { cellFilter, cellValue, type ReportTable, type TableCell, tableCells, type TableRow } from './table-cells.js'
import { useCellFocus } from '../ui/use-cell-focus.js'

/** The agents together whose work the viewer may not follow: they filter nothing and open nothing. */
const elsewhere = 'elsewhere'

const row_height_px = { plain: 32, compared: 46 } as const

/**
 * KPIs by dimensions: header, first columns and total stay in sight, and only the rows in view are in the document. Each
 * number opens its cases; the value of a row filters the page.
 */
export function ReportTableGrid(props: {
  table: ReportTable
  filter: ReportFilter
  label: string
  /** By which KPI the rows are ordered. */
  order: TableOrderInput | null
  onOrder: ((kpi: KpiId) => void) | undefined
}) {
  const { table, filter, label } = props
  const { t } = useLingui()
  const scroller = useRef<HTMLDivElement>(null)
  const cells = tableCells(table)
  const height_px = row_height_px[table.total.comparedNumerators === null ? 'plain' : 'compared']
  const virtualizer = useVirtualizer({
    count: table.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height_px,
    overscan: 10,
    // The header and the total cover the first and the last row in view.
    scrollPaddingStart: 2 * height_px,
    scrollPaddingEnd: 2 * height_px,
  })
  const focus = useCellFocus(table.rows.length + 1, cells.length, (row) => {
    if (row < table.rows.length) virtualizer.scrollToIndex(row)
  })
  // What the rows are divided by beyond the first stands still only while nothing is scrolled aside.
  useLatestInSight(scroller, table.rowDimensions.length > 1 ? null : table.columnDimension)
  const items = virtualizer.getVirtualItems()
  const before_px = items[0]?.start ?? 0
  const after_px = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  const width = table.rowDimensions.length + cells.length
  const line = { table, filter, cells, focus, height_px }
  return (
    <div className={classes.frame}>
      <div ref={scroller} className={classes.scroller} role="region" aria-label={t`Table: ${label}`}>
        <table
          ref={focus.grid}
          className={classes.table}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- arrows move inside it: that is a grid
          role="grid"
          aria-label={label}
          aria-rowcount={table.rows.length + 2}
          onKeyDown={focus.onKeyDown}
        >
          <GridHead table={table} cells={cells} order={props.order} onOrder={props.onOrder} />
          <tbody>
            {before_px > 0 && <Spacer height_px={before_px} width={width} />}
            {items.map(({ index }) => {
              const row = table.rows[index]
              return row && <GridRow key={index} {...line} row={row} index={index} />
            })}
            {after_px > 0 && <Spacer height_px={after_px} width={width} />}
          </tbody>
          <tfoot>
            <GridRow {...line} row={table.total} index={table.rows.length} />
          </tfoot>
        </table>
      </div>
      {table.notice !== null && <p className={classes.notice}>{table.notice}</p>}
      <BlankReasons table={table} />
    </div>
  )
}

/** One or two lines: the values of the columns, and under them the KPIs where there are several. */
function GridHead(
  props: Pick<Parameters<typeof ReportTableGrid>[0], 'table' | 'order' | 'onOrder'> & { cells: readonly TableCell[] },
) {
  const { language } = useLocale()
  const { table, cells } = props
  const ordering = { order: props.order, onOrder: props.onOrder }
  const divided = table.columns.length > 0
  const nested = divided && table.kpis.length > 1
  return (
    <thead>
      <tr>
        {table.rowDimensions.map((dimension) => (
          <th key={dimension} scope="col" rowSpan={nested ? 2 : 1}>
            {dimensions[dimension].text[language]}
          </th>
        ))}
        {divided
          ? [...table.columns, null].map((column) => (
              <th
                key={column?.value ?? 'none'}
                scope="col"
                colSpan={table.kpis.length}
                className={classes.number}
                data-total={column === null ? totalSign(table) : undefined}
              >
                {column === null ? <Trans>Total</Trans> : column.title}
              </th>
            ))
          : cells.map(({ kpi }) => <OrderedHead key={kpi.id} kpi={kpi.id} {...ordering} />)}
      </tr>
      {nested && (
        <tr>
          {cells.map(({ kpi, column, position }) =>
            column === null ? (
              <OrderedHead key={position} kpi={kpi.id} isTotal {...ordering} />
            ) : (
              <OrderedHead key={position} kpi={kpi.id} order={null} onOrder={undefined} />
            ),
          )}
        </tr>
      )}
    </thead>
  )
}

/** A single total stays in sight at the end of its row; several beside each other would lie upon each other. */
function totalSign({ kpis }: ReportTable): 'alone' | 'among' {
  return kpis.length === 1 ? 'alone' : 'among'
}

/** The name of a KPI over its numbers; clicked, it orders the rows. */
function OrderedHead(props: {
  kpi: string
  isTotal?: boolean
  order: TableOrderInput | null
  onOrder: ((kpi: KpiId) => void) | undefined
}) {
  const { t } = useLingui()
  const title = useKpiTitle()(props.kpi)
  const { kpi, order, onOrder } = props
  const isOrdered = order?.kpi === kpi
  const Sign = order?.descending === true ? IconArrowDown : IconArrowUp
  return (
    <th
      scope="col"
      className={classes.number}
      data-total={props.isTotal ? 'among' : undefined}
      aria-sort={isOrdered ? (order.descending ? 'descending' : 'ascending') : undefined}
    >
      {onOrder === undefined || !isKpiId(kpi) ? (
        title
      ) : (
        <UnstyledButton className={classes.order} title={t`Order the rows by ${title}`} onClick={() => onOrder(kpi)}>
          {title}
          {isOrdered && <Sign size={12} aria-hidden />}
        </UnstyledButton>
      )}
    </th>
  )
}

function GridRow(props: {
  table: ReportTable
  filter: ReportFilter
  cells: readonly TableCell[]
  focus: ReturnType<typeof useCellFocus>
  row: TableRow
  index: number
  height_px: number
}) {
  const { table, row, index, cells, focus, height_px } = props
  const isTotal = index === table.rows.length
  return (
    <tr aria-rowindex={index + 2} style={{ height: height_px }}>
      {isTotal ? (
        <th scope="row" colSpan={table.rowDimensions.length}>
          <Trans>Total</Trans>
        </th>
      ) : (
        table.rowDimensions.map((dimension, position) => (
          <th key={dimension} scope="row">
            {row.values[position] === elsewhere ? (
              row.titles[position]
            ) : (
              <CrossFilterButton
                dimension={dimension}
                value={row.values[position] ?? null}
                label={row.titles[position] ?? ''}
              />
            )}
          </th>
        ))
      )}
      {cells.map((cell, column) => (
        <td
          key={cell.position}
          className={classes.number}
          data-total={cell.column === null && table.columns.length > 0 ? totalSign(table) : undefined}
        >
          <TableNumber {...props} cell={cell} focus={focus.cell({ row: index, column })} />
        </td>
      ))}
    </tr>
  )
}

function TableNumber(props: {
  table: ReportTable
  filter: ReportFilter
  row: TableRow
  cell: TableCell
  focus: ReturnType<ReturnType<typeof useCellFocus>['cell']>
}) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { table, row, cell, focus } = props
  const { now, was } = cellValue(row, cell)
  const written = writeKpiValue(now, tag)
  if (written === null) {
    return (
      <span {...focus} className={classes.blank} title={cell.kpi.blankText ?? undefined}>
        <span aria-hidden>–</span>
        <span className={classes.unseen}>{cell.kpi.blankText ?? t`no value`}</span>
      </span>
    )
  }
  const before = was === null ? null : writeKpiValue(was, tag)
  return (
    <>
      {row.values.includes(elsewhere) || cell.column?.value === elsewhere ? (
        <span {...focus}>{written}</span>
      ) : (
        <Link {...behindLink(cellFilter(props.filter, table, row, cell), cell.kpi.numeratorMeasure)} {...focus}>
          {written}
        </Link>
      )}
      {was !== null && <span className={classes.was}>{before === null ? '–' : t`was ${before}`}</span>}
    </>
  )
}

/** Why some KPIs are blank: said once under the table instead of in each cell. */
function BlankReasons({ table }: { table: ReportTable }) {
  const title = useKpiTitle()
  const blank = table.kpis.filter(({ blankText }) => blankText !== null)
  if (blank.length === 0) return null
  return (
    <ul className={classes.notice}>
      {blank.map(({ id, blankText }) => (
        <li key={id}>
          {title(id)}: {blankText}
        </li>
      ))}
    </ul>
  )
}

function Spacer({ height_px, width }: { height_px: number; width: number }) {
  return (
    <tr aria-hidden>
      <td colSpan={width} style={{ height: height_px, padding: 0 }} />
    </tr>
  )
}

/** Columns of time are read from their end: the latest ones are in sight first. */
function useLatestInSight(scroller: RefObject<HTMLDivElement | null>, column: DimensionId | null) {
  const isTime = column !== null && ['month', 'day'].includes(dimensions[column].values)
  useEffect(() => {
    if (!isTime) return undefined
    // The rows come into the document after the frame in which the table is measured, and make it as wide as it is.
    const frame = requestAnimationFrame(() => scroller.current?.scrollTo({ left: scroller.current.scrollWidth }))
    return () => cancelAnimationFrame(frame)
  }, [isTime, scroller])
}

function useKpiTitle(): (id: string) => string {
  const { language } = useLocale()
  return (id) => findKpi(id)?.text[language].title ?? id
}
