import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox, Group, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ChannelPolicyPartsFragment } from './contact-policies.generated.js'
import { clockOfMinute, minuteOfClock } from './minutes.js'

type Hours = NonNullable<ChannelPolicyPartsFragment['weekday']>
type Limit = NonNullable<ChannelPolicyPartsFragment['perDebt']>

/** The hours of a kind of day, or that there are none. What is no time stays in its field until it is one. */
export function HoursField(props: {
  label: string
  value: Hours | null
  error: string | null
  onChange: (value: Hours | null) => void
}) {
  const { t } = useLingui()
  const { label, value, error, onChange } = props
  const [from, setFrom] = useState(clockOfMinute(value?.fromMinute ?? 480))
  const [until, setUntil] = useState(clockOfMinute(value?.untilMinute ?? 1200))
  const set = (from_text: string, until_text: string) => {
    setFrom(from_text)
    setUntil(until_text)
    onChange({
      __typename: 'ContactHours',
      // A text that is no time makes hours that the server refuses, with its message at this field.
      fromMinute: minuteOfClock(from_text) ?? 1440,
      untilMinute: minuteOfClock(until_text) ?? 0,
    })
  }
  return (
    <Stack gap={4}>
      <Group gap="sm" align="flex-end">
        <Checkbox
          label={label}
          w="11rem"
          pb={8}
          checked={value !== null}
          onChange={(event) => (event.currentTarget.checked ? set(from, until) : onChange(null))}
        />
        <TextInput
          aria-label={t`${label}: from`}
          w="6rem"
          disabled={value === null}
          value={from}
          onChange={(event) => set(event.currentTarget.value, until)}
        />
        <TextInput
          aria-label={t`${label}: until`}
          w="6rem"
          disabled={value === null}
          value={until}
          onChange={(event) => set(from, event.currentTarget.value)}
        />
      </Group>
      {error !== null && (
        <Text size="xs" c="var(--broken)" role="alert">
          {error}
        </Text>
      )}
    </Stack>
  )
}

/** How many attempts within how many days, or that there is no limit. */
export function LimitField(props: {
  label: string
  value: Limit | null
  error: string | null
  onChange: (value: Limit | null) => void
}) {
  const { t } = useLingui()
  const { label, value, error, onChange } = props
  const [known, setKnown] = useState<Limit>(
    value ?? { __typename: 'AttemptLimit', attempts: 7, days: 7, counts: 'all' },
  )
  const set = (limit: Limit) => {
    setKnown(limit)
    onChange(limit)
  }
  return (
    <Stack gap={4}>
      <Group gap="sm" align="flex-end">
        <Checkbox
          label={label}
          w="11rem"
          pb={8}
          checked={value !== null}
          onChange={(event) => onChange(event.currentTarget.checked ? known : null)}
        />
        <NumberInput
          aria-label={t`${label}: at most`}
          w="6rem"
          allowDecimal={false}
          disabled={value === null}
          value={known.attempts}
          onChange={(attempts) => set({ ...known, attempts: Number(attempts) || 0 })}
        />
        <Text size="sm" pb={8}>
          <Trans>within (days)</Trans>
        </Text>
        <NumberInput
          aria-label={t`${label}: within days`}
          w="6rem"
          allowDecimal={false}
          disabled={value === null}
          value={known.days}
          onChange={(days) => set({ ...known, days: Number(days) || 0 })}
        />
        <Select
          aria-label={t`${label}: counting`}
          w="10rem"
          disabled={value === null}
          allowDeselect={false}
          data={[
            { value: 'channel', label: t`this channel` },
            { value: 'all', label: t`all channels` },
          ]}
          value={known.counts}
          onChange={(counts) => set({ ...known, counts: counts === 'all' ? 'all' : 'channel' })}
        />
      </Group>
      {error !== null && (
        <Text size="xs" c="var(--broken)" role="alert">
          {error}
        </Text>
      )}
    </Stack>
  )
}
