import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { MultiSelect, Select, Stack, Table, Text } from '@mantine/core'
import type { ImportKind } from '../app/schema.generated.js'
import { useFieldChoices } from './field-name.js'
import { Confidence } from './confidence.js'
import {
  type ColumnChoice,
  feedsAmount,
  feedsDate,
  type InspectedColumn,
  type MappingProblem,
} from './mapping-choice.js'
import classes from './mapping-row.module.css'

/** One column: what it holds, what it is taken for, and, where that is not plain, how it is written. */
export function MappingRow(props: {
  kind: ImportKind
  column: InspectedColumn
  choice: ColumnChoice
  problems: readonly MappingProblem[]
  onChange: (choice: ColumnChoice) => void
}) {
  const { t } = useLingui()
  const { kind, column, choice, problems, onChange } = props
  const fields = useFieldChoices(kind)
  const has = (problem: MappingProblem['kind']) => problems.some((one) => one.kind === problem)
  const dates = useDateOrders()
  const marks = [
    { value: '.', label: t`1,234.56 (point)` },
    { value: ',', label: t`1 234,56 (comma)` },
  ]
  return (
    <Table.Tr className={classes.row ?? ''}>
      <Table.Th scope="row">
        <span className={classes.header}>{column.header === '' ? t`(no name)` : column.header}</span>
        {column.emptyCount > 0 && (
          <Text size="xs" c="dimmed" fw={400}>
            {t`${plural(column.emptyCount, { one: 'empty in # row', other: 'empty in # rows' })}`}
          </Text>
        )}
      </Table.Th>
      <Table.Td>
        {column.samples.slice(0, 3).map((sample) => (
          <div key={sample} className={classes.sample} title={sample}>
            {sample}
          </div>
        ))}
      </Table.Td>
      <Table.Td>
        <Stack gap={2}>
          <MultiSelect
            size="xs"
            aria-label={t`What the column “${column.header}” is taken for`}
            placeholder={choice.fields.length === 0 ? t`Not used` : ''}
            data={fields}
            value={[...choice.fields]}
            onChange={(chosen) => onChange({ ...choice, fields: chosen })}
            searchable
            hidePickedOptions
            clearable
            clearButtonProps={{ 'aria-label': t`Do not use this column` }}
            nothingFoundMessage={t`No such field`}
          />
          {column.proposedField !== null && choice.fields.includes(column.proposedField) && (
            <Confidence value={column.confidence} />
          )}
        </Stack>
      </Table.Td>
      <Table.Td>
        {feedsDate(kind, choice) && column.dateFormats.length > 0 && (
          <Select
            size="xs"
            aria-label={t`How the dates of “${column.header}” are written`}
            placeholder={t`Choose the order`}
            data={column.dateFormats.map((format) => ({ value: format, label: dates(format) }))}
            value={choice.dateFormat}
            onChange={(dateFormat) => onChange({ ...choice, dateFormat })}
            error={has('date_order') ? t`Choose one: both can be read` : undefined}
            allowDeselect={false}
          />
        )}
        {feedsAmount(kind, choice) && column.decimalMarks.length > 0 && (
          <Select
            size="xs"
            aria-label={t`Decimal mark of “${column.header}”`}
            placeholder={t`Choose the decimal mark`}
            data={marks.filter(({ value }) => column.decimalMarks.includes(value))}
            value={choice.decimalMark}
            onChange={(decimalMark) => onChange({ ...choice, decimalMark })}
            error={has('decimal_mark') ? t`Choose one: both can be read` : undefined}
            allowDeselect={false}
          />
        )}
      </Table.Td>
    </Table.Tr>
  )
}

function useDateOrders(): (format: string) => string {
  const { t } = useLingui()
  const names = new Map([
    ['day_month_year', t`day, month, year (31/12/2025)`],
    ['month_day_year', t`month, day, year (12/31/2025)`],
    ['year_month_day', t`year, month, day (2025-12-31)`],
  ])
  return (format) => names.get(format) ?? format
}
