import { useLingui } from '@lingui/react/macro'
import { Group, NumberInput, Select, Switch } from '@mantine/core'
import { case_orders, type CaseOrder } from '@quittance/core'
import type { StrategyText } from './strategy-text.js'

/** What is not a rule: the order within a rank, how long a case may wait or stay in hand, and how much one agent has. */
export function StrategyParameters(props: { content: StrategyText; onChange: (content: StrategyText) => void }) {
  const { t } = useLingui()
  const { content, onChange } = props
  const { distribution } = content
  const orders: Record<CaseOrder, string> = {
    balance: t`Largest balance first`,
    expected_value: t`Largest expected amount first`,
    oldest_due: t`Oldest due day first`,
  }
  return (
    <Group align="flex-end" gap="md">
      <Select
        label={t`Within a rank`}
        allowDeselect={false}
        data={case_orders.map((value) => ({ value, label: orders[value] }))}
        value={content.order}
        onChange={(value) => {
          const order = case_orders.find((known) => known === value)
          if (order !== undefined) onChange({ ...content, order })
        }}
        w={240}
      />
      <NumberInput
        label={t`No case waits longer than (days)`}
        value={content.days_ahead_maximum}
        min={1}
        max={180}
        allowDecimal={false}
        onChange={(value) => onChange({ ...content, days_ahead_maximum: Number(value) })}
        w={230}
      />
      <NumberInput
        label={t`In hand for (minutes)`}
        value={content.lease_minutes}
        min={5}
        max={480}
        allowDecimal={false}
        onChange={(value) => onChange({ ...content, lease_minutes: Number(value) })}
        w={170}
      />
      <NumberInput
        label={t`Open cases of one agent`}
        value={distribution.cases_maximum ?? ''}
        min={1}
        allowDecimal={false}
        onChange={(value) => onChange({ ...content, distribution: { ...distribution, cases_maximum: limitOf(value) } })}
        w={190}
      />
      <NumberInput
        label={t`Due cases of one agent a day`}
        value={distribution.due_per_day_maximum ?? ''}
        min={1}
        allowDecimal={false}
        onChange={(value) =>
          onChange({ ...content, distribution: { ...distribution, due_per_day_maximum: limitOf(value) } })
        }
        w={210}
      />
      <Switch
        label={t`Give out the pool each night`}
        checked={distribution.automatic}
        onChange={(event) =>
          onChange({ ...content, distribution: { ...distribution, automatic: event.currentTarget.checked } })
        }
      />
    </Group>
  )
}

const limitOf = (value: number | string): number | null => (value === '' ? null : Number(value))
