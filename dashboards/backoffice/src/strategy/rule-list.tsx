import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, Group, NumberInput, Select, Table } from '@mantine/core'
import { work_reasons } from '@quittance/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useWorkReasonWords } from '../next-action/work-reason-words.js'
import { RuleConditions } from './rule-conditions.js'
import type { RuleText } from './strategy-text.js'

const any_case = {
  phases: [],
  debtor_kinds: [],
  creditor_ids: [],
  portfolio_ids: [],
  reachable_by: [],
  balance_from_minor: null,
  balance_to_minor: null,
  age_from_days: null,
  age_to_days: null,
} as const satisfies RuleText['conditions']

/** The rules in the order of their ranks: the first that is due wins. Read only for what is published. */
export function RuleList(props: {
  rules: readonly RuleText[]
  onChange: ((rules: readonly RuleText[]) => void) | null
}) {
  const { t } = useLingui()
  const words = useWorkReasonWords()
  const { rules, onChange } = props
  const set = (place: number, rule: RuleText) => onChange?.(rules.with(place, rule))
  const swap = (place: number, other: number) => {
    const [one, two] = [rules[place], rules[other]]
    if (one !== undefined && two !== undefined) onChange?.(rules.with(place, two).with(other, one))
  }
  const reasons = work_reasons.map((value) => ({ value, label: words(value).title }))
  return (
    <>
      <Table.ScrollContainer minWidth={720} type="native" tabIndex={0} role="region" aria-label={t`Rules`}>
        <Table aria-label={t`Rules`} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t`Rank`}</Table.Th>
              <Table.Th>{t`Reason`}</Table.Th>
              <Table.Th>{t`To be worked after`}</Table.Th>
              <Table.Th>{t`For which cases`}</Table.Th>
              {onChange !== null && <Table.Th>{t`Order`}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rules.map((rule, place) => {
              const name = `${place + 1}. ${words(rule.reason).title}`
              return (
                <Table.Tr key={`${rule.reason} ${place}`}>
                  <Table.Td>{place + 1}</Table.Td>
                  <Table.Td>{words(rule.reason).title}</Table.Td>
                  <Table.Td>
                    <Group gap={4} wrap="nowrap">
                      <NumberInput
                        aria-label={t`Delay of rule ${name}`}
                        size="xs"
                        w={72}
                        allowDecimal={false}
                        value={rule.delay.count}
                        disabled={onChange === null}
                        onChange={(count) => set(place, { ...rule, delay: { ...rule.delay, count: Number(count) } })}
                      />
                      <Select
                        aria-label={t`Unit of rule ${name}`}
                        size="xs"
                        w={130}
                        allowDeselect={false}
                        disabled={onChange === null}
                        data={[
                          { value: 'days', label: t`days` },
                          { value: 'working_days', label: t`working days` },
                        ]}
                        value={rule.delay.unit}
                        onChange={(unit) =>
                          set(place, {
                            ...rule,
                            delay: { ...rule.delay, unit: unit === 'working_days' ? 'working_days' : 'days' },
                          })
                        }
                      />
                    </Group>
                  </Table.Td>
                  <Table.Td>
                    <RuleConditions
                      name={name}
                      conditions={rule.conditions}
                      onChange={onChange && ((conditions) => set(place, { ...rule, conditions }))}
                    />
                  </Table.Td>
                  {onChange !== null && (
                    <Table.Td>
                      <Group gap={2} wrap="nowrap">
                        <ActionIcon
                          variant="subtle"
                          aria-label={t`Move ${name} up`}
                          disabled={place === 0}
                          onClick={() => swap(place, place - 1)}
                        >
                          <IconArrowUp size={16} />
                        </ActionIcon>
                        <ActionIcon
                          variant="subtle"
                          aria-label={t`Move ${name} down`}
                          disabled={place === rules.length - 1}
                          onClick={() => swap(place, place + 1)}
                        >
                          <IconArrowDown size={16} />
                        </ActionIcon>
                        <ActionIcon
                          variant="subtle"
                          color="red"
                          aria-label={t`Remove ${name}`}
                          onClick={() => onChange(rules.toSpliced(place, 1))}
                        >
                          <IconTrash size={16} />
                        </ActionIcon>
                      </Group>
                    </Table.Td>
                  )}
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {onChange !== null && (
        <Group gap="xs" mt="xs">
          <Select
            aria-label={t`Reason of a new rule`}
            placeholder={t`Add a rule for…`}
            size="xs"
            data={reasons}
            value={null}
            searchable
            onChange={(value) => {
              const reason = work_reasons.find((known) => known === value)
              if (reason !== undefined)
                onChange([{ reason, conditions: any_case, delay: { count: 0, unit: 'days' } }, ...rules])
            }}
          />
          <Button size="compact-xs" variant="subtle" disabled>
            <Trans>A new rule comes first; move it to its place.</Trans>
          </Button>
        </Group>
      )}
    </>
  )
}
