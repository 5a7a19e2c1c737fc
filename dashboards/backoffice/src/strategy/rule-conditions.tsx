import { Trans, useLingui } from '@lingui/react/macro'
import { Button, MultiSelect, NumberInput, Popover, Stack, Text } from '@mantine/core'
import { type OpenPhase, open_phases } from '@quittance/core'
import type { ConditionsText } from './strategy-text.js'

const debtor_kinds = ['person', 'company'] as const

/** For which cases a rule speaks: in one line, and to change behind a button. */
export function RuleConditions(props: {
  name: string
  conditions: ConditionsText
  onChange: ((conditions: ConditionsText) => void) | null
}) {
  const { t } = useLingui()
  const { name, conditions, onChange } = props
  const summary = useSummary(conditions)
  if (onChange === null) return <Text size="sm">{summary}</Text>
  const set = (changes: Partial<ConditionsText>) => onChange({ ...conditions, ...changes })
  const phase_names: Record<OpenPhase, string> = { amicable: t`amicable`, judicial: t`judicial` }
  const kind_names = { person: t`person`, company: t`company` }
  return (
    <Popover width={320} withinPortal trapFocus>
      <Popover.Target>
        <Button size="compact-xs" variant="default" aria-label={t`Cases of ${name}: ${summary}`}>
          {summary}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <MultiSelect
            label={t`Phase`}
            size="xs"
            data={open_phases.map((value) => ({ value, label: phase_names[value] }))}
            value={[...conditions.phases]}
            onChange={(chosen) => set({ phases: open_phases.filter((phase) => chosen.includes(phase)) })}
            comboboxProps={{ withinPortal: false }}
          />
          <MultiSelect
            label={t`Debtor`}
            size="xs"
            data={debtor_kinds.map((value) => ({ value, label: kind_names[value] }))}
            value={[...conditions.debtor_kinds]}
            onChange={(chosen) => set({ debtor_kinds: debtor_kinds.filter((kind) => chosen.includes(kind)) })}
            comboboxProps={{ withinPortal: false }}
          />
          <AmountInput
            label={t`Open balance from`}
            minor={conditions.balance_from_minor}
            onChange={(balance_from_minor) => set({ balance_from_minor })}
          />
          <AmountInput
            label={t`Open balance to`}
            minor={conditions.balance_to_minor}
            onChange={(balance_to_minor) => set({ balance_to_minor })}
          />
          <NumberInput
            label={t`Open for at least (days)`}
            size="xs"
            min={0}
            allowDecimal={false}
            value={conditions.age_from_days ?? ''}
            onChange={(days) => set({ age_from_days: days === '' ? null : Number(days) })}
          />
          <NumberInput
            label={t`Open for at most (days)`}
            size="xs"
            min={0}
            allowDecimal={false}
            value={conditions.age_to_days ?? ''}
            onChange={(days) => set({ age_to_days: days === '' ? null : Number(days) })}
          />
          <Text size="xs" c="dimmed">
            <Trans>What is left empty asks for nothing. Creditors, portfolios and channels are set in the file.</Trans>
          </Text>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

/** An amount in whole units of the main currency; the strategy keeps minor units. */
function AmountInput(props: { label: string; minor: string | null; onChange: (minor: string | null) => void }) {
  return (
    <NumberInput
      label={props.label}
      size="xs"
      min={0}
      allowDecimal={false}
      value={props.minor === null ? '' : Math.round(Number(props.minor) / 100)}
      onChange={(units) => props.onChange(units === '' ? null : String(Number(units) * 100))}
    />
  )
}

function useSummary(conditions: ConditionsText): string {
  const { t } = useLingui()
  const { phases, debtor_kinds: kinds, balance_from_minor, balance_to_minor, age_from_days, age_to_days } = conditions
  const from = balance_from_minor === null ? null : Math.round(Number(balance_from_minor) / 100)
  const to = balance_to_minor === null ? null : Math.round(Number(balance_to_minor) / 100)
  const { creditor_ids, portfolio_ids, reachable_by } = conditions
  const parts = [
    phases.length === 0 ? null : phases.map((phase) => (phase === 'amicable' ? t`amicable` : t`judicial`)).join(', '),
    kinds.length === 0 ? null : kinds.map((kind) => (kind === 'person' ? t`person` : t`company`)).join(', '),
    from === null ? null : t`balance from ${from}`,
    to === null ? null : t`balance to ${to}`,
    age_from_days === null ? null : t`from day ${age_from_days}`,
    age_to_days === null ? null : t`to day ${age_to_days}`,
    creditor_ids.length + portfolio_ids.length === 0 ? null : t`some creditors or portfolios`,
    reachable_by.length === 0 ? null : t`some channels`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? t`every case` : parts.join(' · ')
}
