import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { useChange } from '../team/use-change.js'
import { DeactivateServiceAccountDocument } from './deactivate-service-account.generated.js'

/** Closes the account of a program for good, after saying what that means. */
export function CloseServiceAccount({ id, name }: { id: string; name: string }) {
  const { t } = useLingui()
  const [opened, { open, close }] = useDisclosure(false)
  const { change, pending, refusal, failure, forget } = useChange(
    DeactivateServiceAccountDocument,
    (data) => data.deactivateServiceAccount,
  )
  const end = async () => {
    if ((await change({ id })) !== null) close()
  }
  return (
    <>
      <Button
        variant="default"
        size="xs"
        aria-label={t`Close the account ${name}`}
        onClick={() => {
          forget()
          open()
        }}
      >
        <Trans>Close the account</Trans>
      </Button>
      <Modal opened={opened} onClose={close} title={t`Close ${name}?`} closeButtonProps={{ 'aria-label': t`Close` }}>
        <Stack gap="md">
          <Text size="sm">
            <Trans>
              All its tokens are revoked: its program is refused from the next request on. What it did stays under its
              name. An account that was closed cannot be opened again.
            </Trans>
          </Text>
          {refusal !== null && <FormError>{refusal.message}</FormError>}
          {failure && <FailureNotice failure={failure} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close} data-autofocus>
              <Trans>Keep the account</Trans>
            </Button>
            <Button color="red.8" onClick={() => void end()} loading={pending}>
              <Trans>Close the account</Trans>
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
