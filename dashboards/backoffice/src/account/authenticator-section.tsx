import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Moment } from '../ui/day.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { Section } from '../ui/page.js'
import type { AccountPartsFragment } from './account-parts.generated.js'
import { RemoveAuthenticatorDocument } from './factors.generated.js'
import { RecoveryCodes } from './recovery-codes.js'
import { RemoveFactor } from './remove-factor.js'
import { SetUpAuthenticator } from './set-up-authenticator.js'
import { useAccountChange } from './use-account-change.js'

/** The authenticator app of the viewer. */
export function AuthenticatorSection({ account, onChange }: { account: AccountPartsFragment; onChange: () => void }) {
  const { t } = useLingui()
  const addedAt = account.authenticatorAddedAt
  return (
    <Section
      title={t`Authenticator app`}
      id="authenticator"
      aside={addedAt === null ? <AddAuthenticator onAdded={onChange} /> : <RemoveAuthenticator />}
    >
      <Text size="sm">
        {addedAt === null ? (
          <Trans>No app yet. It shows a new code every half minute, which you type after your password.</Trans>
        ) : (
          <Trans>
            Asked for after your password, since <Moment instant={addedAt} />.
          </Trans>
        )}
      </Text>
    </Section>
  )
}

function AddAuthenticator({ onAdded }: { onAdded: () => void }) {
  const { t } = useLingui()
  const [opened, dialog] = useDisclosure(false)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const close = () => {
    dialog.close()
    setCodes(null)
    onAdded()
  }
  return (
    <>
      <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={dialog.open}>
        <Trans>Add an app</Trans>
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        closeOnClickOutside={codes === null}
        title={codes === null ? t`Add an authenticator app` : t`Recovery codes`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        {codes === null ? (
          <SetUpAuthenticator
            onCancel={close}
            onAdded={(made) => {
              if (made === null) close()
              else setCodes(made)
            }}
          />
        ) : (
          <RecoveryCodes codes={codes} onKept={close} />
        )}
      </Modal>
    </>
  )
}

function RemoveAuthenticator() {
  const { t } = useLingui()
  const [remove] = useMutation(RemoveAuthenticatorDocument)
  const { change, refusal, failure, pending } = useAccountChange()
  return (
    <RemoveFactor
      title={t`Remove the authenticator app?`}
      label={t`Remove the authenticator app`}
      onRemove={(done) => void change(() => remove(), done)}
      pending={pending}
    >
      <Trans>Its codes will no longer be accepted.</Trans>
      {refusal !== null && <FormError>{refusal}</FormError>}
      {failure !== null && <FailureNotice failure={failure} />}
    </RemoveFactor>
  )
}
