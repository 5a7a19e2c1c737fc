import { addDays, type BusinessDate, isBusinessDate, weekdayOf } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Table, UnstyledButton } from '@mantine/core'
import { useLocale } from '../app/locale.js'
import type { ReportFilter } from '../report/report-filter.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { formatDay } from '../ui/format.js'
import type { AgentDaysQuery } from './agent-days.generated.js'
import classes from './performance.module.css'
import { PerformanceCell } from './performance-cell.js'
import { type PerformanceValue, usePerformanceWords } from './performance-words.js'

type Day = NonNullable<AgentDaysQuery['agentDays']>['days'][number]

/** Weeks with their days below them; a day opens what was done on it, every value its cases. */
export function AgentWeeks(props: {
  days: readonly Day[]
  name: string
  filter: ReportFilter
  day: BusinessDate | null
  onDay: (day: BusinessDate | null) => void
}) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const words = usePerformanceWords()
  const { days, filter } = props
  const [first] = days
  if (first === undefined) return <EmptyNotice title={<Trans>Nothing was done in this period.</Trans>} />
  const label = t`Week by week, day by day`
  const weeks = Map.groupBy(days, ({ day }) => (isBusinessDate(day) ? mondayOf(day) : day))
  return (
    <Table.ScrollContainer minWidth={980} type="native" tabIndex={0} role="region" aria-label={t`Table: ${label}`}>
      <Table aria-label={label} className={classes.table} horizontalSpacing={8} verticalSpacing={5}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th c="dimmed" fw={500}>
              <Trans>Day</Trans>
            </Table.Th>
            {first.values.map(({ kpiId }) => (
              <Table.Th key={kpiId} ta="right" c="dimmed" fw={500}>
                {words.title(kpiId)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[...weeks].map(([monday, ofWeek]) => {
            const sunday = isBusinessDate(monday) ? addDays(monday, 6) : monday
            const from = formatDay(monday, tag)
            const to = formatDay(sunday, tag)
            const week = t`Week of ${from} to ${to}`
            const period = { from: later(monday, filter.from), to: sunday, period: undefined, compare: undefined }
            return [
              <Table.Tr key={monday} className={classes.team}>
                <Table.Td fw={600}>{week}</Table.Td>
                <Values values={sumOf(ofWeek)} filter={{ ...filter, ...period }} whose={week} />
              </Table.Tr>,
              ...ofWeek.map(({ day, values }) => (
                <Table.Tr key={day} className={classes.agent} data-open={day === props.day || undefined}>
                  <Table.Td>
                    <UnstyledButton
                      fz="inherit"
                      c="var(--mantine-color-anchor)"
                      aria-expanded={day === props.day}
                      onClick={() => props.onDay(day === props.day || !isBusinessDate(day) ? null : day)}
                    >
                      {new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' }).format(new Date(day))}{' '}
                      {formatDay(day, tag)}
                    </UnstyledButton>
                  </Table.Td>
                  <Values
                    values={values}
                    filter={{ ...filter, from: day, to: day, period: undefined, compare: undefined }}
                    whose={formatDay(day, tag)}
                  />
                </Table.Tr>
              )),
            ]
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Values(props: { values: readonly PerformanceValue[]; filter: ReportFilter; whose: string }) {
  return props.values.map((value) => (
    <Table.Td key={value.kpiId}>
      <PerformanceCell value={value} filter={props.filter} whose={props.whose} />
    </Table.Td>
  ))
}

/** The sums of some days: parts and wholes are added apart, so that no rate is ever averaged. */
function sumOf(days: readonly Day[]): PerformanceValue[] {
  const [first] = days
  if (first === undefined) return []
  return first.values.map((value, position) => {
    const all = days.flatMap(({ values }) => values[position] ?? [])
    return {
      ...value,
      numerator: addUp(all.map(({ numerator }) => numerator)),
      denominator: addUp(all.map(({ denominator }) => denominator)),
      isSmall: false,
    }
  })
}

function addUp(parts: readonly (string | null)[]): string | null {
  const known = parts.filter((part) => part !== null)
  return known.length === 0 ? null : known.reduce((sum, part) => sum + BigInt(part), 0n).toString()
}

function mondayOf(day: BusinessDate): BusinessDate {
  return addDays(day, 1 - weekdayOf(day))
}

function later(day: string, other: string | undefined): string {
  return other !== undefined && other > day ? other : day
}
