import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Loader, NativeSelect, Radio, Text, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { call_outcomes, type CallOutcome, delay_reasons, isBusinessDate, outcome_rules } from '@quittance/core'
import { type KeyboardEvent, useState } from 'react'
import { useLocale } from '../app/locale.js'
import type { CaseActionProps } from '../debt-case/case-actions.js'
import { useActivityWords } from '../debt-case/activity-words.js'
import { useToday } from '../session/use-today.js'
import { useChange } from '../team/use-change.js'
import { useCalendarLabels } from '../ui/calendar-labels.js'
import { DateField } from '../ui/date-field.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { formatDate } from '../ui/format.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { CallClock } from './call-clock.js'
import type { StartedCall } from './dial-step.js'
import { RecordCallDocument } from './record-call.generated.js'
import classes from './call-form.module.css'

/** What came of the call, and what was agreed. Digits choose the outcome; what does not belong to it is not asked. */
export function OutcomeStep({ debtCaseId, call, onDone, onClose }: CaseActionProps & { call: StartedCall }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const [outcome, setOutcome] = useState<CallOutcome | null>(null)
  const [reason, setReason] = useState('')
  const [note, setNote] = useState('')
  const [callBackOn, setCallBackOn] = useState<string | null>(null)
  const [callBackTime, setCallBackTime] = useState('')
  const [asked, setAsked] = useState(false)
  const { change, pending, refusal, failure } = useChange(RecordCallDocument, (data) => data.recordCall)
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null)
  const save = async () => {
    setAsked(true)
    if (outcome === null) return
    const { direction, contactPointId, checkId } = call
    const data = await change({
      input: {
        debtCaseId,
        direction,
        contactPointId,
        checkId,
        outcome,
        reasonForDelay: delay_reasons.find((one) => one === reason) ?? null,
        note: note.trim() === '' ? null : note,
        durationSeconds: Math.round((Date.now() - call.began_at) / 1000),
        callBackOn,
        callBackTime: callBackTime === '' ? null : callBackTime,
      },
    })
    if (data?.recordCall.__typename !== 'CallRecorded') return
    const { followUpOn, nextForm } = data.recordCall
    notifications.show({
      message:
        followUpOn !== null && isBusinessDate(followUpOn)
          ? t`Noted. The case comes again on ${formatDate(followUpOn, tag)}.`
          : t`Noted.`,
    })
    onDone(nextForm === 'promise' || nextForm === 'hold' ? nextForm : undefined)
  }
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div className={classes.dialling}>
        {call.value === null ? (
          <span>{call.direction === 'inbound' ? t`The debtor is calling` : t`Another number`}</span>
        ) : (
          <a className={classes.number} href={`tel:${call.value}`}>
            {call.display}
          </a>
        )}
        <CallClock began_at={call.began_at} />
      </div>
      <OutcomeChoice
        value={outcome}
        onChange={setOutcome}
        error={asked && outcome === null ? t`Choose what came of it` : null}
      />
      {outcome !== null && outcome_rules[outcome].has_reason && (
        <ReasonChoice
          value={reason}
          onChange={setReason}
          error={errorAt('reasonForDelay')}
          isNeeded={outcome === 'refused'}
        />
      )}
      {outcome !== null && outcome !== 'wrong_number' && outcome !== 'promised' && (
        <CallBack
          isNeeded={outcome === 'callback_asked'}
          day={callBackOn}
          time={callBackTime}
          onDay={setCallBackOn}
          onTime={setCallBackTime}
          dayError={errorAt('callBackOn')}
          timeError={errorAt('callBackTime')}
        />
      )}
      <Textarea
        label={t`Note`}
        autosize
        minRows={2}
        maxLength={4000}
        value={note}
        error={errorAt('note')}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {refusal !== null && refusal.field === null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" disabled={pending} leftSection={pending ? <Loader size="xs" /> : null}>
          <Trans>Save the call</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}

function OutcomeChoice(props: {
  value: CallOutcome | null
  error: string | null
  onChange: (value: CallOutcome) => void
}) {
  const { t } = useLingui()
  const words = useActivityWords()
  const chooseByDigit = (event: KeyboardEvent) => {
    const chosen = /^[1-9]$/u.test(event.key) ? call_outcomes[Number(event.key) - 1] : undefined
    if (chosen === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    props.onChange(chosen)
  }
  return (
    <Radio.Group
      label={t`Outcome`}
      description={t`Or press its digit`}
      value={props.value ?? ''}
      error={props.error}
      onChange={(value) => {
        const chosen = call_outcomes.find((one) => one === value)
        if (chosen !== undefined) props.onChange(chosen)
      }}
    >
      <div className={classes.outcomes}>
        {call_outcomes.map((outcome, position) => (
          <Radio
            key={outcome}
            value={outcome}
            ref={position === 0 ? focusFirst : undefined}
            onKeyDown={chooseByDigit}
            label={
              <>
                <span className={classes.digit}>{position + 1}</span> {words.outcome(outcome)}
              </>
            }
          />
        ))}
      </div>
    </Radio.Group>
  )
}

/** The call has begun: the next key is its outcome. */
function focusFirst(input: HTMLInputElement | null): void {
  input?.focus()
}

function ReasonChoice(props: {
  value: string
  isNeeded: boolean
  error: string | null
  onChange: (value: string) => void
}) {
  const { t } = useLingui()
  const words = useActivityWords()
  return (
    <NativeSelect
      label={t`Why is payment late?`}
      required={props.isNeeded}
      value={props.value}
      error={props.error}
      data={[
        { value: '', label: t`Not told` },
        ...delay_reasons.map((value) => ({ value, label: words.reason(value) })),
      ]}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  )
}

function CallBack(props: {
  isNeeded: boolean
  day: string | null
  time: string
  onDay: (day: string | null) => void
  onTime: (time: string) => void
  dayError: string | null
  timeError: string | null
}) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const today = useToday()
  const labels = useCalendarLabels()
  return (
    <>
      <Group grow align="flex-start">
        <DateField
          ariaLabels={labels}
          valueFormat={(day) => formatDate(day, tag)}
          minDate={today}
          clearable={!props.isNeeded}
          clearButtonProps={{ 'aria-label': t`No day` }}
          label={t`Call back on`}
          required={props.isNeeded}
          value={props.day}
          error={props.dayError}
          onChange={props.onDay}
        />
        <TextInput
          type="time"
          label={t`At`}
          value={props.time}
          error={props.timeError}
          onChange={(event) => props.onTime(event.currentTarget.value)}
        />
      </Group>
      {!props.isNeeded && (
        <Text size="xs" c="dimmed">
          <Trans>Without a day, the outcome decides when the case comes again.</Trans>
        </Text>
      )}
    </>
  )
}
