import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal, Text, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useChange } from '../team/use-change.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { ReleaseLegalHoldDocument } from './release-legal-hold.generated.js'

/** Ends a legal hold, with the reason. */
export function ReleaseLegalHold({ id }: { id: string }) {
  const { t } = useLingui()
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button variant="default" size="compact-xs" onClick={open}>
        <Trans>Release…</Trans>
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t`Release this hold?`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <ReleaseForm id={id} onClose={close} />
      </Modal>
    </>
  )
}

function ReleaseForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  const { change, pending, refusal, failure } = useChange(ReleaseLegalHoldDocument, (data) => data.releaseLegalHold, [
    'LegalHoldList',
    'DebtCasePage',
  ])
  const release = async () => {
    if ((await change({ id, reason })) !== null) onClose()
  }
  const isReason = refusal?.field === 'reason'
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void release()
      }}
    >
      <Text size="sm">
        <Trans>From the next night on, what it covered follows its period again; what is overdue is done then.</Trans>
      </Text>
      <Textarea
        label={t`Why it is no longer needed`}
        autosize
        minRows={2}
        maxLength={1000}
        data-autofocus
        value={reason}
        error={isReason ? refusal.message : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {refusal !== null && !isReason && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Release</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Keep it on hold</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
