import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Skeleton, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import type { CaseActionProps } from '../debt-case/case-actions.js'
import { useViewer } from '../session/viewer-context.js'
import { useChange } from '../team/use-change.js'
import { useCalendarLabels } from '../ui/calendar-labels.js'
import { DateField } from '../ui/date-field.js'
import { Day } from '../ui/day.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { formatDate } from '../ui/format.js'
import {
  RequestVisitDocument,
  VisitRequestOfCaseDocument,
  type VisitRequestOfCaseQuery,
  WithdrawVisitDocument,
} from './visit-request.generated.js'

type Request = NonNullable<NonNullable<VisitRequestOfCaseQuery['debtCase']>['visitRequest']>

/** Asks for a visit of the debtor, or takes back the one that was asked for. */
export function VisitForm(props: CaseActionProps) {
  const { data } = useQuery(VisitRequestOfCaseDocument, { variables: { debtCaseId: props.debtCaseId } })
  if (!data) return <Skeleton height={160} />
  const request = data.debtCase?.visitRequest
  return request ? <Asked {...props} request={request} /> : <Ask {...props} />
}

function Asked({ debtCaseId, request, onDone, onClose }: CaseActionProps & { request: Request }) {
  const { change, pending, refusal, failure } = useChange(WithdrawVisitDocument, (data) => data.withdrawVisit, [
    'VisitRequestOfCase',
  ])
  const withdraw = async () => {
    if ((await change({ debtCaseId })) !== null) onDone()
  }
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void withdraw()
      }}
    >
      <Text>
        <Trans>
          A visit is asked for from <Day date={request.dueOn} /> on.
        </Trans>{' '}
        {request.opensAt && request.closesAt ? `${request.opensAt} – ${request.closesAt}. ` : ''}
        {request.note}
      </Text>
      {refusal !== null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending} data-autofocus>
          <Trans>Take it back</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Leave it</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}

function Ask({ debtCaseId, onDone, onClose }: CaseActionProps) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { today } = useViewer().organisation
  const calendarLabels = useCalendarLabels()
  const [dueOn, setDueOn] = useState<string>(today)
  const [opensAt, setOpensAt] = useState('')
  const [closesAt, setClosesAt] = useState('')
  const [note, setNote] = useState('')
  const { change, pending, refusal, failure } = useChange(RequestVisitDocument, (data) => data.requestVisit, [
    'VisitRequestOfCase',
  ])
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null)
  const save = async () => {
    const hours = { opensAt: opensAt === '' ? null : opensAt, closesAt: closesAt === '' ? null : closesAt }
    if ((await change({ debtCaseId, dueOn, ...hours, note })) !== null) onDone()
  }
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <DateField
        label={t`From this day on`}
        ariaLabels={calendarLabels}
        valueFormat={(day) => formatDate(day, tag)}
        minDate={today}
        data-autofocus
        value={dueOn}
        error={errorAt('dueOn')}
        onChange={(day) => day && setDueOn(day)}
      />
      <Group grow align="start">
        <TextInput
          label={t`There from`}
          description={t`Empty: at any hour`}
          type="time"
          value={opensAt}
          error={errorAt('opensAt')}
          onChange={(event) => setOpensAt(event.currentTarget.value)}
        />
        <TextInput
          label={t`There until`}
          description={t`A visit begins by then`}
          type="time"
          value={closesAt}
          onChange={(event) => setClosesAt(event.currentTarget.value)}
        />
      </Group>
      <Textarea
        label={t`What the visit is for`}
        autosize
        minRows={2}
        maxLength={2000}
        value={note}
        error={errorAt('note')}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {refusal !== null && refusal.field === null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Ask for a visit</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
