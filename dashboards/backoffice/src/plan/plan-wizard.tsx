import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, Group, NumberInput, SegmentedControl, Skeleton, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { addDays, type BusinessDate, isBusinessDate } from '@quittance/core'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import type { PlanInput } from '../app/schema.generated.js'
import type { CaseActionProps } from '../debt-case/case-actions.js'
import { useViewer } from '../session/viewer-context.js'
import { useChange } from '../team/use-change.js'
import { AmountField, useWrittenAmount } from '../ui/amount-field.js'
import { useCalendarLabels } from '../ui/calendar-labels.js'
import { DateField } from '../ui/date-field.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { formatDate } from '../ui/format.js'
import { useMoney } from '../ui/money.js'
import { MakePlanDocument } from './make-plan.generated.js'
import { planChoices } from './plan-choices.js'
import { PlanPreview } from './plan-preview.js'
import { PlanWizardDocument, type PlanWizardQuery } from './plan-wizard.generated.js'

/** Agrees a plan: a few ways to begin with, every figure to change, and the schedule that comes of it. */
export function PlanWizard(props: CaseActionProps) {
  const { data, error, refetch } = useQuery(PlanWizardDocument, {
    variables: { debtCaseId: props.debtCaseId },
    fetchPolicy: 'cache-and-network',
  })
  if (error && !data) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!data?.debtCase) return <Skeleton height={420} animate={false} />
  return <Fields {...props} debtCase={data.debtCase} />
}

/** A plan as it is written. */
interface Written {
  readonly amount: string
  readonly kind: 'count' | 'amount'
  readonly count: number
  readonly instalment: string
  readonly firstDueOn: BusinessDate
  readonly dayOfMonth: number
  readonly remainder: 'first' | 'last'
}

type FieldsProps = CaseActionProps & { debtCase: NonNullable<PlanWizardQuery['debtCase']> }

function Fields({ debtCaseId, onDone, onClose, debtCase }: FieldsProps) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { today } = useViewer().organisation
  const calendarLabels = useCalendarLabels()
  const writeMoney = useMoney()
  const amounts = useWrittenAmount()
  const { currency, amountMinor } = debtCase.openBalance
  const owed_minor = BigInt(amountMinor)
  const hasPlan = debtCase.plans.some(({ state }) => state === 'active' || state === 'awaiting_approval')
  const [replaces, setReplaces] = useState(hasPlan)
  const [note, setNote] = useState('')
  const [written, setWritten] = useState<Written>(() => {
    const firstDueOn = isBusinessDate(today) ? addDays(today, 14) : ('' as BusinessDate)
    return {
      amount: amounts.write(owed_minor, currency),
      kind: 'count',
      count: 3,
      instalment: amounts.write(owed_minor / 3n, currency),
      firstDueOn,
      dayOfMonth: Number(firstDueOn.slice(8, 10)) || 1,
      remainder: 'last',
    }
  })
  const set = (some: Partial<Written>) => setWritten((before) => ({ ...before, ...some }))
  const { change, pending, refusal, failure } = useChange(MakePlanDocument, (data) => data.makePlan)
  const input = inputOf(debtCaseId, written, (text) => amounts.read(text, currency))
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null)
  const unread = t`Write an amount, such as ${amounts.write(5000n, currency)}.`
  const save = async () => {
    if (input === null) return
    const saved = await change({ input, note: note.trim() || null, replaces })
    if (saved === null || saved.makePlan.__typename !== 'PaymentPlan') return
    const waits = saved.makePlan.state === 'awaiting_approval'
    notifications.show({ message: waits ? t`The plan waits for approval.` : t`The plan runs.` })
    onDone()
  }
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Group gap="xs" role="group" aria-label={t`Ways to pay`}>
        {planChoices(owed_minor, null).map((choice) => (
          <Button
            key={choice.count}
            size="xs"
            variant={written.kind === 'count' && written.count === choice.count ? 'light' : 'default'}
            onClick={() => set({ kind: 'count', count: choice.count })}
          >
            {choice.count} × {writeMoney({ amountMinor: String(choice.instalment_minor), currency })}
          </Button>
        ))}
      </Group>
      <Group gap="sm" align="flex-start" grow>
        <AmountField
          label={t`To be paid in all`}
          description={t`Owed: ${writeMoney(debtCase.openBalance)}`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          currency={currency}
          value={written.amount}
          error={amounts.read(written.amount, currency) === null ? unread : errorAt('amountMinor')}
          onWritten={(amount) => set({ amount })}
        />
        <div>
          <SegmentedControl
            fullWidth
            size="xs"
            mb={6}
            aria-label={t`What is agreed`}
            data={[
              { value: 'count', label: t`Number of instalments` },
              { value: 'amount', label: t`Amount a month` },
            ]}
            value={written.kind}
            onChange={(kind) => set({ kind: kind === 'amount' ? 'amount' : 'count' })}
          />
          {written.kind === 'count' ? (
            <NumberInput
              aria-label={t`Number of instalments`}
              min={1}
              max={360}
              allowDecimal={false}
              data-autofocus
              value={written.count}
              error={errorAt('layout')}
              onChange={(count) => set({ count: Number(count) || 0 })}
            />
          ) : (
            <AmountField
              aria-label={t`Amount a month`}
              currency={currency}
              value={written.instalment}
              error={amounts.read(written.instalment, currency) === null ? unread : errorAt('layout')}
              onWritten={(instalment) => set({ instalment })}
            />
          )}
        </div>
      </Group>
      <Group gap="sm" align="flex-start" grow>
        <DateField
          ariaLabels={calendarLabels}
          label={t`First instalment`}
          valueFormat={(day) => formatDate(day, tag)}
          {...(isBusinessDate(today) && { minDate: today })}
          value={written.firstDueOn}
          error={errorAt('firstDueOn')}
          onChange={(value) => {
            if (value !== null && isBusinessDate(value))
              set({ firstDueOn: value, dayOfMonth: Number(value.slice(8, 10)) })
          }}
        />
        <NumberInput
          label={t`Then on day`}
          description={t`of each month; a shorter month’s last`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          min={1}
          max={31}
          allowDecimal={false}
          value={written.dayOfMonth}
          error={errorAt('dayOfMonth')}
          onChange={(day) => set({ dayOfMonth: Number(day) || 1 })}
        />
      </Group>
      <Checkbox
        label={t`What does not divide comes first`}
        checked={written.remainder === 'first'}
        onChange={(event) => set({ remainder: event.currentTarget.checked ? 'first' : 'last' })}
      />
      {input !== null && <PlanPreview input={input} />}
      {hasPlan && (
        <Checkbox
          label={t`It takes the place of the plan that the case has`}
          checked={replaces}
          onChange={(event) => setReplaces(event.currentTarget.checked)}
        />
      )}
      <Textarea
        label={t`Note`}
        autosize
        minRows={1}
        maxRows={6}
        value={note}
        error={errorAt('note')}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {refusal !== null && refusal.field === null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <Text size="xs" c="dimmed">
        <Trans>Promises that are still open are withdrawn when the plan begins.</Trans>
      </Text>
      <FormActions>
        <Button type="submit" loading={pending} disabled={input === null}>
          <Trans>Agree the plan</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}

/** What is asked for, or null while an amount cannot be read. */
function inputOf(debtCaseId: string, written: Written, read: (text: string) => bigint | null): PlanInput | null {
  const amount = read(written.amount)
  const instalment = written.kind === 'amount' ? read(written.instalment) : null
  if (amount === null || (written.kind === 'amount' && instalment === null)) return null
  const { firstDueOn, dayOfMonth, remainder } = written
  return {
    debtCaseId,
    amountMinor: String(amount),
    instalmentCount: written.kind === 'count' ? written.count : null,
    instalmentMinor: instalment === null ? null : String(instalment),
    firstDueOn,
    dayOfMonth,
    remainder,
    businessDayRule: null,
  }
}
