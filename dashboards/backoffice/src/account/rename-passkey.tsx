import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDisclosure } from '@mantine/hooks'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { RenamePasskeyDocument } from './factors.generated.js'
import { useAccountChange } from './use-account-change.js'

/** Gives a passkey another name. */
export function RenamePasskey({ id, name }: { id: string; name: string }) {
  const { t } = useLingui()
  const [opened, dialog] = useDisclosure(false)
  return (
    <>
      <Button variant="subtle" size="compact-sm" onClick={dialog.open} aria-label={t`Rename ${name}`}>
        <Trans>Rename</Trans>
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={t`Rename the passkey`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <RenameForm id={id} name={name} onDone={dialog.close} />
      </Modal>
    </>
  )
}

function RenameForm({ id, name, onDone }: { id: string; name: string; onDone: () => void }) {
  const { t } = useLingui()
  const [rename] = useMutation(RenamePasskeyDocument)
  const { change, refusal, failure, pending } = useAccountChange()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name },
    validate: { name: (text) => (text.trim() === '' ? t`Give the passkey a name` : null) },
  })
  return (
    <Form
      onSubmit={form.onSubmit((values) => void change(() => rename({ variables: { id, name: values.name } }), onDone))}
    >
      <TextInput
        label={t`Name of the passkey`}
        maxLength={60}
        data-autofocus
        key={form.key('name')}
        {...form.getInputProps('name')}
      />
      {refusal !== null && <FormError>{refusal}</FormError>}
      {failure !== null && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Save</Trans>
        </Button>
        <Button variant="default" onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
