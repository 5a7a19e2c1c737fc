import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Select, Text, Textarea } from '@mantine/core'
import {
  addDays,
  dispute_reason_ids,
  dispute_reasons,
  type DisputeReason,
  held_acts,
  hold_clocks,
  hold_kinds,
  type HoldKind,
  isForbidden,
} from '@quittance/core'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import type { CaseActionProps } from '../debt-case/case-actions.js'
import { useToday } from '../session/use-today.js'
import { useChange } from '../team/use-change.js'
import { useCalendarLabels } from '../ui/calendar-labels.js'
import { DateField } from '../ui/date-field.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { formatDate } from '../ui/format.js'
import { HoldFormDocument, OpenHoldDocument } from './hold-form.generated.js'
import { useHoldWords } from './hold-words.js'

/** Puts the case, or a claim that is disputed, on hold; the form says what is forbidden from then on. */
export function OpenHold({ debtCaseId, onDone, onClose }: CaseActionProps) {
  const { t } = useLingui()
  const { language, tag } = useLocale()
  const today = useToday()
  const words = useHoldWords()
  const calendarLabels = useCalendarLabels()
  const { data } = useQuery(HoldFormDocument, { variables: { debtCaseId } })
  const [kind, setKind] = useState<HoldKind>('dispute')
  const [claimId, setClaimId] = useState<string | null>(null)
  const [reasonCode, setReasonCode] = useState<DisputeReason | null>(null)
  const [reason, setReason] = useState('')
  const [ownerId, setOwnerId] = useState<string | null>(null)
  const [respondBy, setRespondBy] = useState<string | null>(null)
  const { change, pending, refusal, failure } = useChange(OpenHoldDocument, (done) => done.openHold)
  const isDispute = kind === 'dispute'
  const save = async () => {
    const input = {
      debtCaseId,
      kind,
      claimId: isDispute ? claimId : null,
      reasonCode: isDispute ? reasonCode : null,
      reason,
      ownerId,
      respondBy,
    }
    if ((await change({ input })) !== null) onDone()
  }
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null)
  const forbidden = words.forbids(held_acts.filter((act) => isForbidden(act, kind)))
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Select
        label={t`Why`}
        data={hold_kinds.map((value) => ({ value, label: words.kind(value) }))}
        allowDeselect={false}
        value={kind}
        error={errorAt('kind')}
        onChange={(value) => setKind(hold_kinds.find((known) => known === value) ?? 'dispute')}
        data-autofocus
      />
      <Text size="sm" c="dimmed">
        <Trans>While it stands, it forbids: {forbidden}.</Trans>
      </Text>
      {isDispute && (
        <>
          <Select
            label={t`What is disputed`}
            placeholder={t`All of the case`}
            clearable
            data={(data?.debtCase?.claims ?? []).map(({ id, reference }) => ({ value: id, label: reference }))}
            value={claimId}
            error={errorAt('claimId')}
            onChange={setClaimId}
          />
          <Select
            label={t`Reason of the dispute`}
            data={dispute_reason_ids.map((value) => ({ value, label: dispute_reasons[value][language] }))}
            value={reasonCode}
            error={errorAt('reasonCode')}
            onChange={(value) => setReasonCode(dispute_reason_ids.find((known) => known === value) ?? null)}
          />
        </>
      )}
      <Textarea
        label={isDispute ? t`What the debtor says` : t`By what it was learnt`}
        description={t`Facts only: the debtor may ask to read it`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autosize
        minRows={3}
        maxLength={1000}
        value={reason}
        error={errorAt('reason')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Select
        label={t`Who answers it`}
        placeholder={t`Myself`}
        clearable
        searchable
        data={(data?.holdOwners ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={ownerId}
        error={errorAt('ownerId')}
        onChange={setOwnerId}
      />
      <DateField
        ariaLabels={calendarLabels}
        valueFormat={(day) => formatDate(day, tag)}
        label={t`By when`}
        placeholder={formatDate(addDays(today, hold_clocks[kind].days), tag)}
        clearable
        value={respondBy}
        error={errorAt('respondBy')}
        onChange={setRespondBy}
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
