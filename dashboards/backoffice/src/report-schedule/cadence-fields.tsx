import { day_shifts, weekdays } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox, Chip, Group, Input, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core'
import { useLocale } from '../app/locale.js'
import { useViewer } from '../session/viewer-context.js'
import { formatInstant } from '../ui/format.js'
import { useNow } from '../ui/use-now.js'
import { type CadenceValues, nextTimes, useShiftText, weekdayName } from './cadence.js'

const kinds = ['daily', 'weekly', 'monthly'] as const

/** When a report is sent, with the next three times that follow from it. */
export function CadenceFields({
  value,
  onChange,
  errorAt,
}: {
  value: CadenceValues
  onChange: (value: CadenceValues) => void
  errorAt: (field: string) => string | null
}) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const shiftText = useShiftText()
  const kindText = { daily: t`Daily`, weekly: t`Weekly`, monthly: t`Monthly` }
  const last = t`last`
  return (
    <Stack gap="sm">
      <Input.Wrapper label={t`How often`}>
        <div>
          <SegmentedControl
            aria-label={t`How often`}
            data={kinds.map((kind) => ({ value: kind, label: kindText[kind] }))}
            value={value.kind}
            onChange={(chosen) => onChange({ ...value, kind: kinds.find((kind) => kind === chosen) ?? value.kind })}
          />
        </div>
      </Input.Wrapper>
      <Group align="flex-start" gap="md">
        {value.kind === 'monthly' && (
          <Select
            label={t`Day of the month`}
            w={140}
            data={Array.from({ length: 31 }, (_, index) => ({
              value: String(index + 1),
              label: index === 30 ? `31 (${last})` : String(index + 1),
            }))}
            allowDeselect={false}
            value={String(value.day)}
            error={errorAt('day')}
            onChange={(day) => onChange({ ...value, day: Number(day ?? 1) })}
          />
        )}
        <TextInput
          type="time"
          label={t`Time`}
          w={140}
          value={value.time}
          error={errorAt('time')}
          onChange={(event) => onChange({ ...value, time: event.currentTarget.value })}
        />
        {value.kind === 'monthly' && (
          <Select
            label={t`If nobody works that day`}
            w={260}
            data={day_shifts.map((shift) => ({ value: shift, label: shiftText(shift) }))}
            allowDeselect={false}
            value={value.shift}
            onChange={(chosen) => onChange({ ...value, shift: day_shifts.find((one) => one === chosen) ?? 'none' })}
          />
        )}
      </Group>
      {value.kind === 'weekly' && (
        <Input.Wrapper label={t`Days`} error={errorAt('weekdays')} role="group" aria-label={t`Days`}>
          <Chip.Group
            multiple
            value={value.weekdays.map(String)}
            onChange={(chosen) => onChange({ ...value, weekdays: chosen.map(Number).toSorted((a, b) => a - b) })}
          >
            <Group gap={6} mt={4}>
              {weekdays.map((weekday) => (
                <Chip key={weekday} value={String(weekday)} size="xs">
                  {weekdayName(weekday, tag, 'short')}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Input.Wrapper>
      )}
      {value.kind === 'daily' && (
        <Checkbox
          label={t`Only on working days`}
          checked={value.workingDaysOnly}
          onChange={(event) => onChange({ ...value, workingDaysOnly: event.currentTarget.checked })}
        />
      )}
      <NextTimes value={value} />
    </Stack>
  )
}

function NextTimes({ value }: { value: CadenceValues }) {
  const { tag } = useLocale()
  const { organisation } = useViewer()
  const times = nextTimes(value, organisation, useNow())
  if (times.length === 0) return null
  const written = times.map((time) => formatInstant(time.toISOString(), tag, organisation.timeZone)).join(' · ')
  return (
    <Text size="sm" c="dimmed" aria-live="polite">
      <Trans>Next: {written}</Trans>
    </Text>
  )
}
