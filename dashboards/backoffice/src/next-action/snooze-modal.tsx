import { addDays, businessDate } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useViewer } from '../session/viewer-context.js'
import { useChange } from '../team/use-change.js'
import { DateField } from '../ui/date-field.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { SnoozeCaseDocument } from './next-action.generated.js'

/** Puts what the case waits for off until a day, and says why. */
export function SnoozeModal({ debtCaseId, onClose }: { debtCaseId: string; onClose: () => void }) {
  const { t } = useLingui()
  const { today } = useViewer().organisation
  const tomorrow = addDays(businessDate(today), 1)
  const [untilOn, setUntilOn] = useState<string | null>(tomorrow)
  const [note, setNote] = useState('')
  const { change, pending, refusal, failure } = useChange(SnoozeCaseDocument, (data) => data.snoozeCase, [
    'NextActionOfCase',
  ])
  const save = async () => {
    if (untilOn !== null && (await change({ id: debtCaseId, untilOn, note })) !== null) onClose()
  }
  const errorOf = (field: string) => (refusal?.field === field ? refusal.message : null)
  return (
    <Modal opened onClose={onClose} title={t`Put this off`} closeButtonProps={{ 'aria-label': t`Close` }}>
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Text size="sm" c="dimmed">
          <Trans>Only what the case waits for now is put off. Another reason or something new brings it back.</Trans>
        </Text>
        <DateField
          label={t`Until`}
          value={untilOn}
          minDate={tomorrow}
          onChange={setUntilOn}
          error={errorOf('untilOn')}
          data-autofocus
        />
        <Textarea
          label={t`Why it can wait`}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          error={errorOf('note')}
          autosize
          minRows={2}
        />
        {refusal !== null && refusal.field === null && <FormError>{refusal.message}</FormError>}
        {failure && <FailureNotice failure={failure} />}
        <FormActions>
          <Button type="submit" loading={pending}>
            <Trans>Put off</Trans>
          </Button>
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </FormActions>
      </Form>
    </Modal>
  )
}
