import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, Modal, Select, Text, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import type { LegalHoldGround } from '../app/schema.generated.js'
import { legal_hold_grounds, useGroundName } from '../retention/retention-words.js'
import { useViewer } from '../session/viewer-context.js'
import { useChange } from '../team/use-change.js'
import { useCalendarLabels } from '../ui/calendar-labels.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { formatDate } from '../ui/format.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { DateField } from '../ui/date-field.js'
import { PlaceLegalHoldDocument } from './place-legal-hold.generated.js'

/** Keeps a case, or everything about its debtor, beyond its period. */
export function PlaceLegalHold({ debtCaseId }: { debtCaseId: string }) {
  const { t } = useLingui()
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button variant="default" size="xs" onClick={open}>
        <Trans>Legal hold…</Trans>
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t`Place a legal hold`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <HoldForm debtCaseId={debtCaseId} onClose={close} />
      </Modal>
    </>
  )
}

function HoldForm({ debtCaseId, onClose }: { debtCaseId: string; onClose: () => void }) {
  const { t } = useLingui()
  const groundName = useGroundName()
  const calendarLabels = useCalendarLabels()
  const { tag } = useLocale()
  const { today } = useViewer().organisation
  const [ground, setGround] = useState<LegalHoldGround>('litigation')
  const [wholeDebtor, setWholeDebtor] = useState(false)
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState<string | null>(null)
  const { change, pending, refusal, failure } = useChange(PlaceLegalHoldDocument, (data) => data.placeLegalHold, [
    'DebtCasePage',
    'LegalHoldList',
  ])
  const place = async () => {
    const input = { debtCaseId, wholeDebtor, ground, reason, until }
    if ((await change({ input })) !== null) onClose()
  }
  const errorAt = (field: string) => (refusal?.field === field ? refusal.message : null)
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void place()
      }}
    >
      <Text size="sm">
        <Trans>
          As long as it holds, nothing of it is archived, anonymised or removed. The case itself stays as it is.
        </Trans>
      </Text>
      <Select
        label={t`Ground`}
        data={legal_hold_grounds.map((value) => ({ value, label: groundName(value) }))}
        allowDeselect={false}
        value={ground}
        onChange={(value) => setGround(legal_hold_grounds.find((name) => name === value) ?? ground)}
      />
      <Textarea
        label={t`Reason`}
        description={t`Facts only: the person may ask to read it`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autosize
        minRows={2}
        maxLength={1000}
        data-autofocus
        value={reason}
        error={errorAt('reason')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <DateField
        ariaLabels={calendarLabels}
        valueFormat={(day) => formatDate(day, tag)}
        minDate={today}
        clearable
        clearButtonProps={{ 'aria-label': t`Without a last day` }}
        label={t`Last day`}
        description={t`Left empty, it holds until it is released`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={until}
        error={errorAt('until')}
        onChange={setUntil}
      />
      <Checkbox
        label={t`Every case of this debtor, also those to come`}
        checked={wholeDebtor}
        onChange={(event) => setWholeDebtor(event.currentTarget.checked)}
      />
      {refusal !== null && refusal.field === null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Place the hold</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
