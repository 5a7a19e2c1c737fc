import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import type { IdentityProviderPartsFragment } from './identity-provider-parts.generated.js'
import { IdentityProvidersDocument } from './identity-providers.generated.js'
import { RemoveIdentityProviderDocument } from './remove-identity-provider.generated.js'
import { useChange } from './use-change.js'

/** Forgets the provider and whom it knows, after saying what that means. */
export function RemoveIdentityProvider({ provider }: { provider: IdentityProviderPartsFragment }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const [opened, { open, close }] = useDisclosure(false)
  const [remove] = useMutation(RemoveIdentityProviderDocument, { refetchQueries: [IdentityProvidersDocument] })
  const { run, pending, refusal, failure } = useChange()
  const submit = async () => {
    if (await run(() => remove({ variables: { id: provider.id } }))) await navigate({ to: '/settings/single-sign-on' })
  }
  return (
    <>
      <Button variant="default" onClick={open}>
        <Trans>Remove the provider</Trans>
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t`Remove “${provider.name}”?`}
        closeButtonProps={{ 'aria-label': t`Close` }}
        centered
      >
        <Stack gap="md">
          <Text size="sm">
            <Trans>
              Its settings and the links to people are forgotten, and sessions begun through it end at once. The
              accounts remain. To pause it only, disable it.
            </Trans>
          </Text>
          {refusal !== null && <FormError>{refusal.message}</FormError>}
          {failure && <FailureNotice failure={failure} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close} data-autofocus>
              <Trans>Keep it</Trans>
            </Button>
            <Button color="red.8" onClick={() => void submit()} loading={pending}>
              <Trans>Remove the provider</Trans>
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
