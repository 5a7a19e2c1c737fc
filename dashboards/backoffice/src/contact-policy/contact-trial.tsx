import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox, NumberInput, Select, TextInput } from '@mantine/core'
import {
  addDays,
  type BusinessDate,
  contact_channels,
  type ContactChannel,
  instantOfLocalTime,
  isBusinessDate,
  isLocalTime,
} from '@quittance/core'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import { useToday } from '../session/use-today.js'
import { useCalendarLabels } from '../ui/calendar-labels.js'
import { DateField } from '../ui/date-field.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { describeFailure } from '../ui/failure.js'
import { formatDate } from '../ui/format.js'
import { StatusMark } from '../ui/status-mark.js'
import classes from './contact-policy.module.css'
import { ContactTrialDocument } from './contact-trial.generated.js'
import { usePolicyWords } from './policy-words.js'
import { AllowedFrom } from './allowed-from.js'

/** Zones to try, by country: those in which the same moment is another day or hour. */
const zones_of_country: Readonly<Record<string, readonly string[]>> = {
  FR: [
    'Europe/Paris',
    'America/Guadeloupe',
    'America/Martinique',
    'America/Cayenne',
    'Indian/Reunion',
    'Indian/Mayotte',
    'America/Miquelon',
    'Pacific/Tahiti',
    'Pacific/Noumea',
  ],
  US: [
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'America/Phoenix',
    'America/Los_Angeles',
    'America/Anchorage',
    'Pacific/Honolulu',
  ],
  GB: ['Europe/London'],
}

/** A contact that nobody makes, and what the policy says of it. */
export function ContactTrial({ country, kind }: { country: string; kind: 'person' | 'company' }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const today = useToday()
  const words = usePolicyWords()
  const calendarLabels = useCalendarLabels()
  const zones = zones_of_country[country] ?? ['Europe/Paris']
  const [zone, setZone] = useState(zones[0] ?? 'Europe/Paris')
  const [channel, setChannel] = useState<ContactChannel>('call')
  const [day, setDay] = useState<BusinessDate>(today)
  const [time, setTime] = useState('10:00')
  const [attempts, setAttempts] = useState(0)
  const [talked, setTalked] = useState<BusinessDate | null>(null)
  const [firstLetterSent, setFirstLetterSent] = useState(true)
  const [isCallBack, setCallBack] = useState(false)
  const isTime = isLocalTime(time)
  const at = instantOfLocalTime(day, isTime ? time : '10:00', zone).toISOString()
  const past = Array.from({ length: Math.min(attempts, 99) }, (_, index) => ({
    at: instantOfLocalTime(addDays(day, -1 - index), '10:00', zone).toISOString(),
    channel,
    isConversation: false,
  }))
  const conversation =
    talked === null
      ? []
      : [
          {
            at: instantOfLocalTime(talked, '09:00', zone).toISOString(),
            channel: 'call' as const,
            isConversation: true,
          },
        ]
  const { data, previousData, error, refetch } = useQuery(ContactTrialDocument, {
    variables: {
      input: {
        country,
        timeZone: zone,
        debtorKind: kind,
        channel,
        purpose: isCallBack ? 'call_back' : 'contact',
        at,
        firstLetterSent,
        history: [...past, ...conversation],
      },
    },
    skip: !isTime,
  })
  const answer = (data ?? previousData)?.tryContactPolicy
  return (
    <>
      <div className={classes.trial}>
        <Select
          label={t`Channel`}
          data={contact_channels.map((value) => ({ value, label: words.channel(value) }))}
          allowDeselect={false}
          value={channel}
          onChange={(value) => setChannel(contact_channels.find((known) => known === value) ?? 'call')}
        />
        <Select
          label={t`Where the debtor is`}
          data={[...zones]}
          allowDeselect={false}
          value={zone}
          onChange={(value) => value !== null && setZone(value)}
        />
        <DateField
          ariaLabels={calendarLabels}
          valueFormat={(value) => formatDate(value, tag)}
          label={t`Day there`}
          value={day}
          onChange={(value) => value !== null && isBusinessDate(value) && setDay(value)}
        />
        <TextInput
          label={t`Time there`}
          value={time}
          error={isTime ? null : t`Write a time such as 09:30.`}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
        <NumberInput
          label={t`Attempts before`}
          description={t`One a day, the last the day before`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          allowDecimal={false}
          min={0}
          max={99}
          value={attempts}
          onChange={(value) => setAttempts(Number(value) || 0)}
        />
        <DateField
          ariaLabels={calendarLabels}
          valueFormat={(value) => formatDate(value, tag)}
          label={t`Conversation on`}
          clearable
          value={talked}
          onChange={(value) => setTalked(value !== null && isBusinessDate(value) ? value : null)}
        />
        <Checkbox
          mt="xl"
          label={t`First letter sent`}
          checked={firstLetterSent}
          onChange={(event) => setFirstLetterSent(event.currentTarget.checked)}
        />
        <Checkbox
          mt="xl"
          label={t`The debtor asked for it`}
          checked={isCallBack}
          onChange={(event) => setCallBack(event.currentTarget.checked)}
        />
      </div>
      <div className={classes.answer} aria-live="polite">
        {error && !answer ? (
          <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
        ) : answer ? (
          answer.allowed ? (
            <StatusMark status="collected">
              <Trans>Allowed.</Trans>
            </StatusMark>
          ) : (
            <>
              <StatusMark status="broken">
                <Trans>Refused.</Trans> <AllowedFrom at={answer.allowedFrom} timeZone={zone} />
              </StatusMark>
              <ul>
                {answer.refusals.map(({ rule, text }) => (
                  <li key={rule}>{text}</li>
                ))}
              </ul>
            </>
          )
        ) : null}
      </div>
    </>
  )
}
