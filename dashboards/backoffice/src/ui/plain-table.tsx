import { useLingui } from '@lingui/react/macro'
import { Table } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './plain-table.module.css'
import { EmptyNotice } from './empty-notice.js'

/** A column of a short table. */
export interface PlainColumn<Row> {
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  readonly align?: 'right'
  /** Words may take several lines; figures, days and references never do. */
  readonly wrap?: true
}

/** A short table that is shown whole, such as the claims of one case; long lists are `RecordList`s. */
export function PlainTable<Row>(props: {
  label: string
  columns: readonly PlainColumn<Row>[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  empty: ReactNode
}) {
  const { t } = useLingui()
  const { label } = props
  if (props.rows.length === 0) return <EmptyNotice title={props.empty} />
  return (
    <Table.ScrollContainer minWidth={480} type="native" tabIndex={0} role="region" aria-label={t`Table: ${label}`}>
      <Table aria-label={props.label}>
        <Table.Thead>
          <Table.Tr>
            {props.columns.map(({ header, align }) => (
              <Table.Th key={header} ta={align} fw={500} c="dimmed">
                {header}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {props.rows.map((row) => (
            <Table.Tr key={props.rowId(row)}>
              {props.columns.map(({ header, cell, align, wrap }) => (
                <Table.Td key={header} ta={align} className={wrap ? classes.words : classes.cell}>
                  {cell(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
