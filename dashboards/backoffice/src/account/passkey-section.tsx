import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { canUsePasskeys } from '../session/passkey-browser.js'
import { Moment } from '../ui/day.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { Section } from '../ui/page.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import type { AccountPartsFragment } from './account-parts.generated.js'
import { RemovePasskeyDocument } from './factors.generated.js'
import { NewPasskey } from './new-passkey.js'
import { RecoveryCodes } from './recovery-codes.js'
import { RemoveFactor } from './remove-factor.js'
import { RenamePasskey } from './rename-passkey.js'
import { useAccountChange } from './use-account-change.js'

type Passkey = AccountPartsFragment['passkeys'][number]

/** The passkeys of the viewer. */
export function PasskeySection({ account, onChange }: { account: AccountPartsFragment; onChange: () => void }) {
  const { t } = useLingui()
  const columns = usePasskeyColumns()
  return (
    <Section title={t`Passkeys`} id="passkeys" aside={canUsePasskeys() && <AddPasskey onAdded={onChange} />}>
      {!canUsePasskeys() && (
        <Text size="sm" c="dimmed" mb="sm">
          <Trans>This browser cannot use passkeys at this address.</Trans>
        </Text>
      )}
      <PlainTable
        label={t`Passkeys`}
        columns={columns}
        rows={account.passkeys}
        rowId={({ id }) => id}
        empty={<Trans>No passkey yet. With one you sign in by finger, face or PIN, without a password.</Trans>}
      />
    </Section>
  )
}

function usePasskeyColumns(): PlainColumn<Passkey>[] {
  const { t } = useLingui()
  return [
    { header: t`Name`, cell: ({ name }) => name, wrap: true },
    { header: t`Added`, cell: ({ createdAt }) => <Moment instant={createdAt} /> },
    {
      header: t`Last used`,
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? <Trans>Never</Trans> : <Moment instant={lastUsedAt} age />),
    },
    { header: t`Actions`, cell: (passkey) => <PasskeyActions passkey={passkey} />, align: 'right' },
  ]
}

function PasskeyActions({ passkey: { id, name } }: { passkey: Passkey }) {
  const { t } = useLingui()
  const [remove] = useMutation(RemovePasskeyDocument)
  const removal = useAccountChange()
  return (
    <>
      <Group gap="xs" justify="flex-end" wrap="nowrap">
        <RenamePasskey id={id} name={name} />
        <RemoveFactor
          title={t`Remove the passkey “${name}”?`}
          label={t`Remove ${name}`}
          onRemove={(done) => void removal.change(() => remove({ variables: { id } }), done)}
          pending={removal.pending}
        >
          <Trans>It will no longer sign you in. What the device keeps of it can be deleted there.</Trans>
          {removal.refusal !== null && <FormError>{removal.refusal}</FormError>}
          {removal.failure !== null && <FailureNotice failure={removal.failure} />}
        </RemoveFactor>
      </Group>
    </>
  )
}

function AddPasskey({ onAdded }: { onAdded: () => void }) {
  const { t } = useLingui()
  const [opened, dialog] = useDisclosure(false)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const close = () => {
    dialog.close()
    setCodes(null)
  }
  return (
    <>
      <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={dialog.open}>
        <Trans>Add a passkey</Trans>
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        closeOnClickOutside={codes === null}
        title={codes === null ? t`Add a passkey` : t`Recovery codes`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        {codes === null ? (
          <NewPasskey
            onCancel={close}
            onAdded={(made) => {
              onAdded()
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
