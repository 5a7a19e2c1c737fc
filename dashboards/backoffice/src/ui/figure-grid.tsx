import { useLingui } from '@lingui/react/macro'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useCellFocus } from './use-cell-focus.js'
import classes from './figure-grid.module.css'

/** A number of a grid. */
export interface GridCell {
  /** Null where there is nothing to know yet: the cell stays blank, which is not zero. */
  readonly text: string | null
  /** Where the number leads; null where it leads nowhere. */
  readonly link: LinkProps | null
  /** How much of the accent its ground takes, 0 to 1. */
  readonly strength?: number
  /** A number that may still change. */
  readonly provisional?: boolean
}

/** A row of a grid; every row has a cell for each column. */
export interface GridRow {
  readonly id: string
  readonly header: ReactNode
  readonly cells: readonly GridCell[]
}

/**
 * Numbers by rows and columns. It is one stop of the Tab key, the arrows move inside it; its head, its first column and
 * the names of its rows stay in sight.
 */
export function FigureGrid(props: {
  label: string
  /** Above the names of the rows. */
  corner: ReactNode
  columns: readonly { readonly id: string; readonly header: ReactNode; readonly label?: string }[]
  rows: readonly GridRow[]
  total?: GridRow
}) {
  const { t } = useLingui()
  const { label, columns, rows, total } = props
  const height = rows.length + (total ? 1 : 0)
  const { grid, onKeyDown, cell } = useCellFocus(height, columns.length, () => undefined)
  return (
    <div className={classes.scroller} role="region" aria-label={t`Table: ${label}`}>
      <table
        ref={grid}
        className={classes.table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- arrows move inside it: that is a grid
        role="grid"
        aria-label={label}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            <th scope="col">{props.corner}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col" aria-label={column.label}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <GridLine key={row.id} row={row} index={index} columns={columns} focusOf={cell} />
          ))}
        </tbody>
        {total && (
          <tfoot>
            <GridLine row={total} index={rows.length} columns={columns} focusOf={cell} />
          </tfoot>
        )}
      </table>
    </div>
  )
}

type FocusOf = ReturnType<typeof useCellFocus>['cell']

function GridLine(props: {
  row: GridRow
  index: number
  columns: readonly { readonly id: string }[]
  focusOf: FocusOf
}) {
  const { row, index, columns, focusOf } = props
  return (
    <tr>
      <th scope="row">{row.header}</th>
      {row.cells.map((cell, column) => (
        <NumberCell key={columns[column]?.id ?? column} cell={cell} focus={focusOf({ row: index, column })} />
      ))}
    </tr>
  )
}

function NumberCell({ cell, focus }: { cell: GridCell; focus: ReturnType<FocusOf> }) {
  const { t } = useLingui()
  const { text, link, strength = 0, provisional = false } = cell
  return (
    <td
      className={provisional ? classes.provisional : undefined}
      style={
        strength > 0
          ? {
              background: `color-mix(in oklab, var(--accent) calc(${strength.toFixed(2)} * var(--shade-most)), transparent)`,
            }
          : undefined
      }
    >
      {link !== null && text !== null ? (
        <Link {...link} {...focus}>
          {text}
        </Link>
      ) : (
        <span {...focus}>{text ?? <span className={classes.unseen}>{t`not observed yet`}</span>}</span>
      )}
    </td>
  )
}
