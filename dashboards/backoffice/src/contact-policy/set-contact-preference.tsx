import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, Group, Modal, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { contact_channels, type ContactChannel, weekdays } from '@quittance/core'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import { useChange } from '../team/use-change.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import type { ContactOutlookPartsFragment } from './contact-outlook.generated.js'
import { clockOfMinute, minuteOfClock } from './minutes.js'
import { usePolicyWords } from './policy-words.js'
import { SetContactPreferenceDocument } from './set-contact-preference.generated.js'

type Preference = ContactOutlookPartsFragment['preference']

/** Where the debtor is, which channels it refused and when it wants to be contacted. */
export function SetContactPreference(props: { debtCaseId: string; preference: Preference; onClose: () => void }) {
  const { t } = useLingui()
  return (
    <Modal opened onClose={props.onClose} title={t`Wishes of the debtor`} closeButtonProps={{ 'aria-label': t`Close` }}>
      <PreferenceForm {...props} />
    </Modal>
  )
}

function PreferenceForm(props: { debtCaseId: string; preference: Preference; onClose: () => void }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const words = usePolicyWords()
  const { debtCaseId, preference, onClose } = props
  const [optedOut, setOptedOut] = useState<string[]>([...(preference?.optedOut ?? [])])
  const [days, setDays] = useState<string[]>((preference?.preferredWeekdays ?? []).map(String))
  const [from, setFrom] = useState(timeText(preference?.preferredFromMinute))
  const [until, setUntil] = useState(timeText(preference?.preferredUntilMinute))
  const [timeZone, setTimeZone] = useState(preference?.timeZone ?? '')
  const { change, pending, refusal, failure } = useChange(
    SetContactPreferenceDocument,
    (data) => data.setContactPreference,
    ['ContactOutlook'],
  )
  const isAnyTime = from.trim() === '' && until.trim() === ''
  const save = async () => {
    const done = await change({
      input: {
        debtCaseId,
        country: preference?.country ?? null,
        timeZone: timeZone.trim() === '' ? null : timeZone.trim(),
        optedOut: contact_channels.filter((channel) => optedOut.includes(channel)) satisfies ContactChannel[],
        preferredWeekdays: days.map(Number).toSorted(),
        // Days without hours mean the whole day; what is no time is refused with a message at this field.
        preferredFromMinute: isAnyTime ? (days.length > 0 ? 0 : null) : (minuteOfClock(from) ?? 1440),
        preferredUntilMinute: isAnyTime ? (days.length > 0 ? 1440 : null) : (minuteOfClock(until) ?? 0),
      },
    })
    if (done === null) return
    notifications.show({ message: t`The wishes of the debtor are noted.` })
    onClose()
  }
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null)
  const dayName = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' })
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Checkbox.Group label={t`Refuses`} value={optedOut} onChange={setOptedOut}>
        <Group gap="md" mt={6}>
          {contact_channels
            .filter((channel) => channel !== 'letter')
            .map((channel) => (
              <Checkbox key={channel} value={channel} label={words.channel(channel)} />
            ))}
        </Group>
      </Checkbox.Group>
      <Checkbox.Group
        label={t`Wants to be contacted on`}
        description={t`None for any day`}
        value={days}
        error={errorAt('preferredWeekdays')}
        onChange={setDays}
      >
        <Group gap="md" mt={6}>
          {weekdays.map((day) => (
            <Checkbox
              key={day}
              value={String(day)}
              // 1 January 2024 was a Monday.
              label={dayName.format(new Date(Date.UTC(2024, 0, day)))}
            />
          ))}
        </Group>
      </Checkbox.Group>
      <Group gap="sm" align="flex-start" grow>
        <TextInput
          label={t`From`}
          placeholder="17:00"
          value={from}
          error={errorAt('preferredFromMinute')}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          label={t`Until`}
          placeholder="19:00"
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
      </Group>
      <TextInput
        label={t`Time zone`}
        description={t`Only where the address does not say it, such as Indian/Reunion`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={timeZone}
        error={errorAt('timeZone')}
        onChange={(event) => setTimeZone(event.currentTarget.value)}
      />
      {refusal !== null && refusal.field === null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Save</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}

function timeText(minute: number | null | undefined): string {
  return minute === null || minute === undefined ? '' : clockOfMinute(minute)
}
