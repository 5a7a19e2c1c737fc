import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useChange } from '../team/use-change.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { ReopenCaseDocument } from './reopen-case.generated.js'

/** Takes a closed case up again, after saying what that means. */
export function ReopenCase({ id }: { id: string }) {
  const { t } = useLingui()
  const [opened, { open, close }] = useDisclosure(false)
  const { change, pending, refusal, failure, forget } = useChange(ReopenCaseDocument, (data) => data.reopenCase)
  const reopen = async () => {
    if ((await change({ id })) !== null) close()
  }
  return (
    <>
      <Button
        variant="default"
        size="xs"
        onClick={() => {
          forget()
          open()
        }}
      >
        <Trans>Reopen…</Trans>
      </Button>
      <Modal opened={opened} onClose={close} title={t`Reopen this case?`} closeButtonProps={{ 'aria-label': t`Close` }}>
        <Stack gap="md">
          <Text size="sm">
            <Trans>
              It is worked again in the phase that it had, and leaves the archive if it was there. Its period begins
              anew when it is closed again.
            </Trans>
          </Text>
          {refusal !== null && <FormError>{refusal.message}</FormError>}
          {failure && <FailureNotice failure={failure} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close} data-autofocus>
              <Trans>Leave it closed</Trans>
            </Button>
            <Button onClick={() => void reopen()} loading={pending}>
              <Trans>Reopen</Trans>
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
