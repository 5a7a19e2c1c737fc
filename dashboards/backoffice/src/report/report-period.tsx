import { relative_periods } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { Popover, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useToday } from '../session/use-today.js'
import { PeriodCalendar } from '../ui/calendar.js'
import { FilterChip } from '../ui/filter-chip.js'
import { type ReportFilter, timeOf } from './report-filter.js'
import classes from './report-period.module.css'
import { usePeriodText, useRelativePeriodText } from './report-words.js'

/** The period of a report: one that moves with the day, or any two days. */
export function ReportPeriod(props: { filter: ReportFilter; onChange: (filter: ReportFilter) => void }) {
  const { t } = useLingui()
  const { filter } = props
  const relativeText = useRelativePeriodText()
  const periodText = usePeriodText()
  const [opened, { toggle, close }] = useDisclosure(false)
  // A range is chosen in two clicks; the first is kept here so that the report waits for the second.
  const [draft, setDraft] = useState<[string | null, string | null]>([null, null])
  const days = periodText(timeOf(filter, useToday()).period)
  const set = (change: Pick<ReportFilter, 'from' | 'to' | 'period'>) => {
    props.onChange({ ...filter, from: undefined, to: undefined, period: undefined, ...change })
  }
  const choose = (range: [string | null, string | null]) => {
    setDraft(range)
    if (range[0] === null || range[1] === null) return
    set({ from: range[0], to: range[1] })
    close()
  }
  return (
    <Popover
      opened={opened}
      onChange={(open) => !open && close()}
      onOpen={() => setDraft([filter.from ?? null, filter.to ?? null])}
      trapFocus
      // The chip inside the wrapper says what it opens; the wrapper itself is no control.
      withRoles={false}
      returnFocus
      position="bottom-start"
    >
      <Popover.Target>
        <span style={{ display: 'inline-flex', maxWidth: '100%' }}>
          <FilterChip
            name={t`Period`}
            value={filter.period === undefined ? days : relativeText(filter.period)}
            title={days ?? undefined}
            onClear={() => set({})}
            onClick={toggle}
            aria-expanded={opened}
            aria-haspopup="dialog"
          />
        </span>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.choices}>
          <ul className={classes.moving} aria-label={t`Periods that move with the day`}>
            {relative_periods.map((period) => (
              <li key={period}>
                <UnstyledButton
                  className={classes.period}
                  aria-pressed={filter.period === period}
                  onClick={() => {
                    set({ period })
                    close()
                  }}
                >
                  {relativeText(period)}
                </UnstyledButton>
              </li>
            ))}
          </ul>
          <PeriodCalendar value={draft} defaultDate={filter.from} presets={[]} onChange={choose} />
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
