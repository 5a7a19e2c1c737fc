import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Table } from '@mantine/core'
import { contact_channels } from '@quittance/core'
import { type ReactNode, useState } from 'react'
import type { ChannelPolicyPartsFragment, ContactPolicyPartsFragment } from './contact-policies.generated.js'
import { usePolicyWords } from './policy-words.js'
import { SetChannelPolicy } from './set-channel-policy.js'

type Rules = ChannelPolicyPartsFragment

/** Every rule of a policy for one kind of debtor, a column for each channel. */
export function PolicyTable(props: {
  version: ContactPolicyPartsFragment
  kind: 'person' | 'company'
  mayManage: boolean
}) {
  const { t } = useLingui()
  const words = usePolicyWords()
  const [edited, setEdited] = useState<Rules | null>(null)
  const { version, kind, mayManage } = props
  const columns = contact_channels.flatMap((channel) =>
    version.rules.filter((rules) => rules.debtorKind === kind && rules.channel === channel),
  )
  const lines: readonly (readonly [string, (rules: Rules) => ReactNode])[] = [
    [t`Monday to Friday`, ({ weekday }) => words.hours(weekday)],
    [t`Saturday`, ({ saturday }) => words.hours(saturday)],
    [t`Sunday`, ({ sunday }) => words.hours(sunday)],
    [t`Public holidays`, ({ onHolidays }) => (onHolidays ? t`as other days` : t`none`)],
    [t`Attempts for a debt`, ({ perDebt }) => words.limit(perDebt)],
    [t`Attempts to a debtor`, ({ perPerson }) => words.limit(perPerson)],
    [
      t`After a conversation`,
      ({ coolOffDays }) => (coolOffDays === 0 ? '–' : t`${coolOffDays} days, its day included`),
    ],
    [t`Between attempts`, ({ minimumGapMinutes: gap }) => (gap === 0 ? '–' : words.duration(gap))],
    [t`First letter before`, ({ afterFirstLetter }) => (afterFirstLetter ? t`yes` : t`no`)],
    [t`Consent`, ({ consent }) => words.consent(consent)],
  ]
  const label = t`Rules by channel`
  return (
    <>
      <Table.ScrollContainer minWidth={760} type="native" tabIndex={0} role="region" aria-label={t`Table: ${label}`}>
        <Table aria-label={label} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th c="dimmed" fw={500}>
                <Trans>Rule</Trans>
              </Table.Th>
              {columns.map(({ channel }) => (
                <Table.Th key={channel} fw={600}>
                  {words.channel(channel)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map(([title, cell]) => (
              <Table.Tr key={title}>
                <Table.Th scope="row" c="dimmed" fw={400}>
                  {title}
                </Table.Th>
                {columns.map((rules) => (
                  <Table.Td key={rules.channel}>{cell(rules)}</Table.Td>
                ))}
              </Table.Tr>
            ))}
            {mayManage && (
              <Table.Tr>
                <Table.Td />
                {columns.map((rules) => {
                  const name = words.channel(rules.channel)
                  return (
                    <Table.Td key={rules.channel}>
                      <Button
                        variant="default"
                        size="compact-xs"
                        aria-label={t`Change the rules: ${name}`}
                        onClick={() => setEdited(rules)}
                      >
                        <Trans>Change…</Trans>
                      </Button>
                    </Table.Td>
                  )
                })}
              </Table.Tr>
            )}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {edited !== null && <SetChannelPolicy country={version.country} rules={edited} onClose={() => setEdited(null)} />}
    </>
  )
}
