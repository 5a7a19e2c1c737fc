import { ageing_bases, ageing_edges_default, type AgeingBasis } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { Group, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { readEdges, type ReportFilter } from '../report/report-filter.js'

/** From which day claims age, and where the buckets end; both stand in the address. */
export function AgeingControls({
  filter,
  onChange,
}: {
  filter: ReportFilter
  onChange: (filter: ReportFilter) => void
}) {
  const { t } = useLingui()
  const shown = filter.edges ?? ageing_edges_default.join(',')
  const [text, setText] = useState<string | null>(null)
  const written = text ?? shown.replaceAll(',', ', ')
  const days = readEdges(written)
  const names: Record<AgeingBasis, string> = {
    due: t`Due date`,
    issued: t`Invoice date`,
    placed: t`Placement date`,
  }
  const apply = (event?: FormEvent) => {
    event?.preventDefault()
    if (days === null) return
    const edges = days.join(',')
    setText(null)
    onChange({ ...filter, edges: edges === ageing_edges_default.join(',') ? undefined : edges })
  }
  return (
    <form onSubmit={apply}>
      <Group gap="md" align="flex-start">
        <NativeSelect
          size="xs"
          label={t`Age counted from`}
          value={filter.basis ?? 'due'}
          data={ageing_bases.map((value) => ({ value, label: names[value] }))}
          onChange={({ currentTarget }) => {
            const basis = ageing_bases.find((one) => one === currentTarget.value)
            onChange({ ...filter, basis: basis === 'due' ? undefined : basis })
          }}
        />
        <TextInput
          size="xs"
          label={t`Buckets end at (days)`}
          value={written}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onBlur={() => apply()}
          error={days === null && t`Rising whole days, such as 30, 60, 90.`}
          inputMode="numeric"
          w="14rem"
        />
      </Group>
    </form>
  )
}
