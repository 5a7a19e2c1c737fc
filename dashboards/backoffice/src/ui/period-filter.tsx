import { addDays, addMonths, type BusinessDate, businessMonth, isBusinessDate, startOfMonth } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { Popover } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import { FilterChip } from './filter-chip.js'
import { PeriodCalendar } from './calendar.js'
import { formatDate } from './format.js'

/** A period of whole days, both included; an absent end is open. */
export interface Period {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** A filter on days: the usual periods, or any two days. */
export function PeriodFilter(props: { name: string; today: string; value: Period; onChange: (value: Period) => void }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const [opened, { toggle, close }] = useDisclosure(false)
  // A range is chosen in two clicks; the first is kept here so that the report waits for the second.
  const [draft, setDraft] = useState<[string | null, string | null]>([null, null])
  const presets = usePresets(props.today)
  const { from, to } = props.value
  const shown = writePeriod(props.value, tag, { from: (day) => t`from ${day}`, to: (day) => t`until ${day}` })
  const choose = (range: [string | null, string | null]) => {
    setDraft(range)
    if (range[0] === null || range[1] === null) return
    props.onChange({ from: range[0], to: range[1] })
    close()
  }
  return (
    <Popover
      opened={opened}
      onChange={(open) => !open && close()}
      onOpen={() => setDraft([from ?? null, to ?? null])}
      trapFocus
      // The chip inside the wrapper says what it opens; the wrapper itself is no control.
      withRoles={false}
      returnFocus
      position="bottom-start"
    >
      <Popover.Target>
        <span style={{ display: 'inline-flex', maxWidth: '100%' }}>
          <FilterChip
            name={props.name}
            value={shown}
            onClear={() => props.onChange({})}
            onClick={toggle}
            aria-expanded={opened}
            aria-haspopup="dialog"
          />
        </span>
      </Popover.Target>
      <Popover.Dropdown>
        <PeriodCalendar value={draft} defaultDate={from} presets={presets} onChange={choose} />
      </Popover.Dropdown>
    </Popover>
  )
}

function range(from: BusinessDate, to: BusinessDate): [string, string] {
  return [from, to]
}

function usePresets(today: string) {
  const { t } = useLingui()
  if (!isBusinessDate(today)) return []
  const firstOfYear = startOfMonth(businessMonth(`${today.slice(0, 4)}-01`))
  return [
    { label: t`Last 3 months`, value: range(addDays(addMonths(today, -3), 1), today) },
    { label: t`Last 12 months`, value: range(addDays(addMonths(today, -12), 1), today) },
    { label: t`This year`, value: range(firstOfYear, today) },
    { label: t`Last year`, value: range(addMonths(firstOfYear, -12), addDays(firstOfYear, -1)) },
  ]
}

function writePeriod(
  { from, to }: Period,
  tag: string,
  words: { from: (day: string) => string; to: (day: string) => string },
) {
  if (from !== undefined && to !== undefined) return `${formatDate(from, tag)} – ${formatDate(to, tag)}`
  if (from !== undefined) return words.from(formatDate(from, tag))
  return to === undefined ? null : words.to(formatDate(to, tag))
}
