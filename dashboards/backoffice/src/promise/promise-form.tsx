import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Skeleton, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { addDays, type BusinessDate, isBusinessDate } from '@quittance/core'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import { useViewer } from '../session/viewer-context.js'
import { useChange } from '../team/use-change.js'
import { AmountField, useWrittenAmount } from '../ui/amount-field.js'
import { useCalendarLabels } from '../ui/calendar-labels.js'
import { DateField } from '../ui/date-field.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { formatDate } from '../ui/format.js'
import { Amount, useMoney } from '../ui/money.js'
import { MakePromiseDocument } from './make-promise.generated.js'
import { PromiseFormDocument, type PromiseFormQuery } from './promise-form.generated.js'

export interface PromiseFormProps {
  readonly debtCaseId: string
  /** The claim that the promise is about; left out for the whole case. */
  readonly claimId?: string
  /** The promise was noted. */
  readonly onDone: () => void
  readonly onClose: () => void
}

/** How much the debtor pays, and by when: all that is owed, in a week, unless something else is written. */
export function PromiseForm(props: PromiseFormProps) {
  const { data, error, refetch } = useQuery(PromiseFormDocument, {
    variables: { debtCaseId: props.debtCaseId },
    fetchPolicy: 'cache-and-network',
  })
  if (error && !data) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!data?.debtCase) return <Skeleton height={320} animate={false} />
  return <Fields {...props} debtCase={data.debtCase} terms={data.arrangementTerms.promise} />
}

interface FieldsProps extends PromiseFormProps {
  readonly debtCase: NonNullable<PromiseFormQuery['debtCase']>
  readonly terms: PromiseFormQuery['arrangementTerms']['promise']
}

function Fields({ debtCaseId, claimId, onDone, onClose, debtCase, terms }: FieldsProps) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { today } = useViewer().organisation
  const calendarLabels = useCalendarLabels()
  const writeMoney = useMoney()
  const written = useWrittenAmount()
  const { currency, amountMinor: owed } = debtCase.openBalance
  const [amount, setAmount] = useState(() => written.write(BigInt(owed), currency))
  const [dueOn, setDueOn] = useState<BusinessDate | null>(() => (isBusinessDate(today) ? addDays(today, 7) : null))
  const [note, setNote] = useState('')
  const [unread, setUnread] = useState(false)
  const { change, pending, refusal, failure } = useChange(MakePromiseDocument, (data) => data.makePromise)
  const open = debtCase.promises.filter(({ status }) => status === 'open')
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null)
  const save = async () => {
    const amountMinor = written.read(amount, currency)
    setUnread(amountMinor === null)
    if (amountMinor === null || dueOn === null) return
    const input = {
      debtCaseId,
      claimId: claimId ?? null,
      amountMinor: String(amountMinor),
      dueOn,
      note: note.trim() || null,
    }
    if ((await change({ input })) === null) return
    const promised = writeMoney({ amountMinor: String(amountMinor), currency })
    notifications.show({ message: t`Promise noted: ${promised} by ${formatDate(dueOn, tag)}.` })
    onDone()
  }
  const last = isBusinessDate(today) ? addDays(today, terms.daysAheadMaximum) : undefined
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {open.length > 0 && (
        <Text size="sm" component="div">
          <Trans>Promised already:</Trans>{' '}
          {open.map((promise, position) => (
            <span key={promise.id}>
              {position > 0 && ', '}
              <Amount value={promise.amount} /> ({isBusinessDate(promise.dueOn) && formatDate(promise.dueOn, tag)})
            </span>
          ))}
        </Text>
      )}
      <AmountField
        label={t`Amount`}
        description={t`At most what is owed: ${writeMoney(debtCase.openBalance)}`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data-autofocus
        currency={currency}
        value={amount}
        error={unread ? t`Write an amount, such as ${written.write(5000n, currency)}.` : errorAt('amountMinor')}
        onWritten={setAmount}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div>
        <DateField
          ariaLabels={calendarLabels}
          label={t`To be paid by`}
          description={t`Kept when ${terms.thresholdPercent}% has come within ${terms.graceDays} days after that day.`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          valueFormat={(day) => formatDate(day, tag)}
          {...(isBusinessDate(today) && { minDate: today })}
          {...(last !== undefined && { maxDate: last })}
          value={dueOn}
          error={errorAt('dueOn')}
          onChange={(value) => setDueOn(value !== null && isBusinessDate(value) ? value : null)}
        />
        <DayChoices today={today} daysMaximum={terms.daysAheadMaximum} onChoose={setDueOn} />
      </div>
      <Textarea
        label={t`Note`}
        autosize
        minRows={2}
        maxRows={6}
        value={note}
        error={errorAt('note')}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {refusal !== null && refusal.field === null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Note the promise</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}

/** The days that are agreed most often. */
function DayChoices(props: { today: string; daysMaximum: number; onChoose: (day: BusinessDate) => void }) {
  const { tag } = useLocale()
  const { today, daysMaximum, onChoose } = props
  if (!isBusinessDate(today)) return null
  return (
    <Group gap={6} mt={6}>
      {[2, 7, 14, 30]
        .filter((days) => days <= daysMaximum)
        .map((days) => (
          <Button key={days} size="compact-xs" variant="default" onClick={() => onChoose(addDays(today, days))}>
            {formatDate(addDays(today, days), tag)}
          </Button>
        ))}
    </Group>
  )
}
