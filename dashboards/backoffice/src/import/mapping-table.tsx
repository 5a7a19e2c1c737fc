import { useLingui } from '@lingui/react/macro'
import { Table } from '@mantine/core'
import type { ImportKind } from '../app/schema.generated.js'
import type { ColumnChoice, InspectedColumn, MappingProblem } from './mapping-choice.js'
import classes from './mapping-table.module.css'
import { MappingRow } from './mapping-row.js'

/** A row per column of the file: its samples, what it is taken for, how it is written. */
export function MappingTable(props: {
  kind: ImportKind
  columns: readonly InspectedColumn[]
  choices: readonly ColumnChoice[]
  problems: readonly MappingProblem[]
  onChange: (choice: ColumnChoice) => void
}) {
  const { t } = useLingui()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <div className={classes.scroller} tabIndex={0} role="region" aria-label={t`Columns of the file`}>
      <Table aria-label={t`Columns of the file`} className={classes.table ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t`Column`}</Table.Th>
            <Table.Th>{t`Samples`}</Table.Th>
            <Table.Th>{t`Taken for`}</Table.Th>
            <Table.Th>{t`Written as`}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {props.columns.map((column) => {
            const choice = props.choices.find((one) => one.column === column.index)
            return (
              choice && (
                <MappingRow
                  key={column.index}
                  kind={props.kind}
                  column={column}
                  choice={choice}
                  problems={props.problems.filter((problem) => 'column' in problem && problem.column === column.index)}
                  onChange={props.onChange}
                />
              )
            )
          })}
        </Table.Tbody>
      </Table>
    </div>
  )
}
