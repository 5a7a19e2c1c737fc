import { useMutation } from '@apollo/client/react'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { EnableIdentityProviderDocument } from './enable-identity-provider.generated.js'
import type { IdentityProviderPartsFragment } from './identity-provider-parts.generated.js'
import { useChange } from './use-change.js'

/** Lets people sign in through the provider; before it is disabled, says what that ends. */
export function EnableIdentityProvider({ provider }: { provider: IdentityProviderPartsFragment }) {
  const { t } = useLingui()
  const { id, enabled } = provider
  const [opened, { open, close }] = useDisclosure(false)
  const [enable] = useMutation(EnableIdentityProviderDocument)
  const { run, pending, refusal, failure } = useChange()
  const turn = async () => {
    if (!(await run(() => enable({ variables: { id, enabled: !enabled } })))) return
    close()
    notifications.show({
      message: enabled ? t`The provider is not in use any more.` : t`People can sign in through it now.`,
    })
  }
  const trouble = (
    <>
      {refusal !== null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
    </>
  )
  if (!enabled)
    return (
      <Stack gap="xs" align="flex-end" maw="45ch">
        <Button onClick={() => void turn()} loading={pending}>
          <Trans>Enable</Trans>
        </Button>
        {trouble}
      </Stack>
    )
  const { linkedPeople } = provider
  const linked = t`${plural(linkedPeople, { one: '# person is linked to it.', other: '# people are linked to it.' })}`
  return (
    <>
      <Button variant="default" onClick={open}>
        <Trans>Disable</Trans>
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t`Disable this provider?`}
        closeButtonProps={{ 'aria-label': t`Close` }}
        centered
      >
        <Stack gap="md">
          <Text size="sm">
            {linked}{' '}
            <Trans>
              Sessions begun through it end at once. Who has a password here can sign in with it; the others wait until
              the provider is enabled again.
            </Trans>
          </Text>
          {trouble}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close} data-autofocus>
              <Trans>Keep it in use</Trans>
            </Button>
            <Button color="red.8" onClick={() => void turn()} loading={pending}>
              <Trans>Disable</Trans>
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
