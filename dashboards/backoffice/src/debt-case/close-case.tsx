import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal, Radio, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import type { ClosingReason } from '../app/schema.generated.js'
import { useReasonName } from '../retention/retention-words.js'
import { useChange } from '../team/use-change.js'
import { Day } from '../ui/day.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { CloseCaseDocument } from './close-case.generated.js'

/** What would become of the case if it were closed for a reason. */
interface Outlook {
  readonly reason: ClosingReason
  readonly archiveOn: string
  readonly anonymiseOn: string
  readonly source: string
}

/** Closes a case for a reason, after showing how long it is kept for that reason. */
export function CloseCase({ id, outlooks }: { id: string; outlooks: readonly Outlook[] }) {
  const { t } = useLingui()
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button variant="default" size="xs" onClick={open}>
        <Trans>Close the case…</Trans>
      </Button>
      <Modal opened={opened} onClose={close} title={t`Close this case?`} closeButtonProps={{ 'aria-label': t`Close` }}>
        <CloseForm id={id} outlooks={outlooks} onClose={close} />
      </Modal>
    </>
  )
}

function CloseForm({ id, outlooks, onClose }: { id: string; outlooks: readonly Outlook[]; onClose: () => void }) {
  const { t } = useLingui()
  const reasonName = useReasonName()
  const [reason, setReason] = useState<ClosingReason | null>(null)
  const [asked, setAsked] = useState(false)
  const { change, pending, refusal, failure } = useChange(CloseCaseDocument, (data) => data.closeCase)
  const outlook = outlooks.find((one) => one.reason === reason)
  const save = async () => {
    setAsked(true)
    if (reason !== null && (await change({ id, reason })) !== null) onClose()
  }
  const error = refusal?.field === 'reason' ? refusal.message : asked && reason === null ? t`Choose a reason` : null
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Radio.Group
        label={t`Why is it closed?`}
        value={reason ?? ''}
        error={error}
        onChange={(value) => setReason(outlooks.find((one) => one.reason === value)?.reason ?? null)}
      >
        <Stack gap="xs" mt="xs">
          {outlooks.map((one) => (
            <Radio key={one.reason} value={one.reason} label={reasonName(one.reason)} />
          ))}
        </Stack>
      </Radio.Group>
      <Text size="sm" aria-live="polite" component="div">
        <Trans>Work on it ends. What was placed, promised and paid stays in every figure.</Trans>{' '}
        {outlook && (
          <>
            <Trans>
              It goes to the archive on <Day date={outlook.archiveOn} /> and is anonymised on{' '}
              <Day date={outlook.anonymiseOn} />.
            </Trans>
            <Text size="xs" c="dimmed" mt={4}>
              {outlook.source}
            </Text>
          </>
        )}
      </Text>
      {refusal !== null && refusal.field !== 'reason' && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Close the case</Trans>
        </Button>
        <Button variant="default" onClick={onClose}>
          <Trans>Keep it open</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
