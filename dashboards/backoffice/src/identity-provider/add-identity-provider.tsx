import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { AddIdentityProviderDocument } from './add-identity-provider.generated.js'
import { IdentityProvidersDocument } from './identity-providers.generated.js'
import { useChange } from './use-change.js'

/** Asks for name and issuer; the rest is set on the page of the provider, where its redirect address is known. */
export function AddIdentityProvider() {
  const { t } = useLingui()
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
        <Trans>Add a provider</Trans>
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t`Add an identity provider`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <AddForm onCancel={close} />
      </Modal>
    </>
  )
}

function AddForm({ onCancel }: { onCancel: () => void }) {
  const { t } = useLingui()
  const { submit, pending, refusal, failure } = useAdd()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: '', issuer: '' },
    validate: {
      name: (name) => (name.trim() === '' ? t`Write how people will know it` : null),
      issuer: (issuer) =>
        /^https?:\/\/\S+$/u.test(issuer.trim()) ? null : t`Write an address, such as https://login.example.org`,
    },
  })
  const errorAt = (field: string) => (refusal?.field === field ? { error: refusal.message } : {})
  return (
    <Form onSubmit={form.onSubmit((values) => void submit(values))}>
      <TextInput
        label={t`Name`}
        description={t`As people know it, for example: Microsoft account of the agency`}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        maxLength={100}
        data-autofocus
        key={form.key('name')}
        {...form.getInputProps('name')}
        {...errorAt('name')}
      />
      <TextInput
        label={t`Issuer`}
        description={t`The provider’s own address. Its documentation calls it issuer or discovery address, without /.well-known.`}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        type="url"
        placeholder="https://login.example.org"
        maxLength={500}
        key={form.key('issuer')}
        {...form.getInputProps('issuer')}
        {...errorAt('issuer')}
      />
      <Text size="sm" c="dimmed">
        <Trans>The provider is asked for its description. Nobody can sign in through it before you enable it.</Trans>
      </Text>
      {refusal !== null && refusal.field === null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Add the provider</Trans>
        </Button>
        <Button variant="default" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}

function useAdd() {
  const navigate = useNavigate()
  const [add] = useMutation(AddIdentityProviderDocument, {
    refetchQueries: [IdentityProvidersDocument],
    awaitRefetchQueries: true,
  })
  const { run, ...state } = useChange()
  const submit = async (variables: { name: string; issuer: string }) => {
    let id: string | null = null
    const done = await run(async () => {
      const answer = await add({ variables })
      if (answer.data?.addIdentityProvider.__typename === 'IdentityProvider') ({ id } = answer.data.addIdentityProvider)
      return answer
    })
    if (done && id !== null) await navigate({ to: '/settings/single-sign-on/$providerId', params: { providerId: id } })
  }
  return { submit, ...state }
}
