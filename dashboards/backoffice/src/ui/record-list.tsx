import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Loader, Skeleton } from '@mantine/core'
import { type ColumnDef, createColumnHelper, type RowData, tableFeatures, useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'
import { useLocale } from '../app/locale.js'
import { FailureNotice } from './failure-notice.js'
import type { Failure } from './failure.js'
import { formatCount } from './format.js'
import classes from './record-list.module.css'

/** How a column is laid out: numbers at the end, a share of the width, and whether a phone still shows it. */
export interface RecordColumnMeta {
  readonly align?: 'end'
  readonly width?: string
  readonly onPhone?: 'hidden'
  /** Long words may take several lines; the list measures each row. */
  readonly wrap?: true
}

const features = tableFeatures({ columnMeta: {} satisfies RecordColumnMeta as RecordColumnMeta })

/** A column of a list of `Row`. */
export type RecordColumn<Row extends RowData> = ColumnDef<typeof features, Row>

/** Declares typed columns for a list of `Row`. */
export function recordColumns<Row extends RowData>() {
  return createColumnHelper<typeof features, Row>()
}

/** What a list shows and how it gets more. Rows arrive in pages by key; only those in view are in the document. */
export interface RecordListProps<Row extends RowData> {
  /** What the list is, for those who do not see it. */
  label: string
  columns: RecordColumn<Row>[]
  /** `null` while the first page is on its way. */
  rows: readonly Row[] | null
  rowId: (row: Row) => string
  totalCount?: number | undefined
  hasNextPage?: boolean | undefined
  loadMore?: (() => Promise<unknown>) | undefined
  loadingMore?: boolean
  empty: ReactNode
  failure?: Failure | null | undefined
  onRetry?: (() => void) | undefined
  /** A list inside a page keeps to its own height; one that is the page fills the screen. */
  height?: 'page' | 'content'
}

const row_height_px = 36
const rows_left_before_more = 20
const none: readonly never[] = []

/** The one list of the application. */
export function RecordList<Row extends RowData>(props: RecordListProps<Row>) {
  const { rows, columns, failure, label } = props
  if (failure && !rows?.length) return <FailureNotice failure={failure} onRetry={props.onRetry} />
  if (rows?.length === 0) return props.empty
  return (
    <>
      {rows === null ? <ListSkeleton label={label} columns={columns.length} /> : <FilledList {...props} rows={rows} />}
      {failure && <FailureNotice failure={failure} onRetry={props.onRetry} />}
    </>
  )
}

function FilledList<Row extends RowData>(props: RecordListProps<Row> & { rows: readonly Row[] }) {
  const { t } = useLingui()
  const { label } = props
  const scroller = useRef<HTMLDivElement>(null)
  const table = useTable({ features, columns: props.columns, data: props.rows ?? none, getRowId: props.rowId })
  const model = table.getRowModel().rows
  const virtualizer = useVirtualizer({
    count: model.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => row_height_px,
    getItemKey: (index) => model[index]?.id ?? index,
    overscan: 12,
    measureElement: (row) => row.getBoundingClientRect().height,
  })
  const items = virtualizer.getVirtualItems()
  const lastInView = items.at(-1)?.index ?? 0
  const { hasNextPage, loadMore, loadingMore } = props
  useEffect(() => {
    if (hasNextPage && loadMore && !loadingMore && lastInView >= model.length - rows_left_before_more) void loadMore()
  }, [hasNextPage, loadMore, loadingMore, lastInView, model.length])
  const before_px = items[0]?.start ?? 0
  const after_px = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <div className={classes.frame} data-height={props.height ?? 'page'}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <div ref={scroller} className={classes.scroller} tabIndex={0} role="region" aria-label={t`List: ${label}`}>
        <table className={classes.table} aria-label={label} aria-rowcount={props.totalCount ?? model.length}>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => (
                  <th key={header.id} scope="col" {...layout(header.column.columnDef.meta)}>
                    {header.isPlaceholder ? null : <table.FlexRender header={header} />}
                  </th>
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            <Spacer height_px={before_px} columns={props.columns.length} />
            {items.map((item) => {
              const row = model[item.index]
              if (!row) return null
              return (
                <tr
                  key={row.id}
                  ref={virtualizer.measureElement}
                  data-index={item.index}
                  aria-rowindex={item.index + 2}
                >
                  {row.getAllCells().map((cell) => (
                    <td key={cell.id} {...layout(cell.column.columnDef.meta)}>
                      <table.FlexRender cell={cell} />
                    </td>
                  ))}
                </tr>
              )
            })}
            <Spacer height_px={after_px} columns={props.columns.length} />
          </tbody>
        </table>
      </div>
      <ListFooter shown={model.length} {...props} />
    </div>
  )
}

function ListFooter<Row extends RowData>(props: RecordListProps<Row> & { shown: number }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const total_count = props.totalCount ?? props.shown
  const shown = formatCount(props.shown, tag)
  const total = formatCount(total_count, tag)
  return (
    <div className={classes.footer}>
      <span aria-live="polite">
        {props.shown === total_count ? (
          t`${plural(total_count, { one: '# entry', other: '# entries' })}`
        ) : (
          <Trans>
            {shown} of {total} entries loaded
          </Trans>
        )}
      </span>
      {props.loadingMore && <Loader size={12} />}
      {props.hasNextPage && !props.loadingMore && (
        <Button variant="subtle" size="compact-xs" onClick={() => void props.loadMore?.()}>
          <Trans>Load more</Trans>
        </Button>
      )}
    </div>
  )
}

/** Keeps the scrollbar honest for the rows that are not in the document. */
function Spacer({ height_px, columns }: { height_px: number; columns: number }) {
  if (height_px <= 0) return null
  return (
    <tr aria-hidden className={classes.spacer}>
      <td colSpan={columns} style={{ height: height_px }} />
    </tr>
  )
}

function ListSkeleton({ label, columns }: { label: string; columns: number }) {
  return (
    <div className={classes.skeleton} aria-busy aria-label={label} role="status">
      {Array.from({ length: 8 }, (_, row) => (
        <div key={row} className={classes.skeletonRow} style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}>
          {Array.from({ length: columns }, (__, column) => (
            <Skeleton key={column} height={12} radius="xs" width={column === 0 ? '80%' : '55%'} />
          ))}
        </div>
      ))}
    </div>
  )
}

function layout(meta: RecordColumnMeta | undefined) {
  return {
    'data-align': meta?.align,
    'data-phone': meta?.onPhone,
    'data-wrap': meta?.wrap,
    style: { width: meta?.width },
  }
}
