import { Trans, useLingui } from '@lingui/react/macro'
import { Table, Text } from '@mantine/core'
import type { ImportKind } from '../app/schema.generated.js'
import { useFieldName } from './field-name.js'
import type { ColumnChoice, Inspection } from './mapping-choice.js'
import classes from './preview-table.module.css'

const rows_shown = 8

/** The first rows as they stand in the file, under the fields that their columns feed. */
export function PreviewTable({
  kind,
  inspection,
  choices,
}: {
  kind: ImportKind
  inspection: Inspection
  choices: readonly ColumnChoice[]
}) {
  const { t } = useLingui()
  const fieldName = useFieldName(kind)
  const used = inspection.columns.flatMap((column) => {
    const fields = choices.find((choice) => choice.column === column.index)?.fields ?? []
    return fields.length === 0 ? [] : [{ column, fields }]
  })
  if (used.length === 0 || inspection.preview.length === 0) return null
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        <Trans>Preview</Trans>
      </Text>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <div className={classes.scroller} tabIndex={0} role="region" aria-label={t`Preview of the file`}>
        <Table aria-label={t`Preview of the file`} className={classes.table ?? ''}>
          <Table.Thead>
            <Table.Tr>
              {used.map(({ column, fields }) => (
                <Table.Th key={column.index}>{fields.map(fieldName).join(', ')}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {inspection.preview.slice(0, rows_shown).map((row) => (
              <Table.Tr key={row.join('\u001F')}>
                {used.map(({ column }) => (
                  <Table.Td key={column.index}>{row[column.index]}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </div>
  )
}
