import { useMutation, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, PasswordInput, Skeleton, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconFingerprint } from '@tabler/icons-react'
import { useState } from 'react'
import { useRequest } from '../account/use-request.js'
import { CodeInput } from '../ui/code-input.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import {
  AskPasskeyConfirmationDocument,
  ConfirmationMethodsDocument,
  ConfirmIdentityDocument,
  type ConfirmIdentityMutationVariables,
} from './confirm-identity.generated.js'
import { canUsePasskeys, showPasskey } from './passkey-browser.js'

type Method = 'password' | 'code' | 'passkey'

interface Props {
  readonly onConfirmed: () => void
  readonly onCancel: () => void
}

/** One proof of who the viewer is: what they have of password, passkey and authenticator app. */
export function ConfirmationForm(props: Props) {
  const { data } = useQuery(ConfirmationMethodsDocument, { fetchPolicy: 'cache-and-network' })
  const [chosen, setChosen] = useState<Method | null>(null)
  if (!data) return <Skeleton height={140} />
  const { hasPassword, authenticatorAddedAt, passkeys } = data.account
  const methods: Method[] = []
  if (hasPassword) methods.push('password')
  if (passkeys.length > 0 && canUsePasskeys()) methods.push('passkey')
  if (authenticatorAddedAt !== null) methods.push('code')
  const method = chosen ?? methods[0]
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        <Trans>This change needs a fresh proof of who you are. It then holds for ten minutes.</Trans>
      </Text>
      {method === undefined ? (
        <Text size="sm">
          <Trans>Sign out and in again, then repeat the change: that is the proof you can give.</Trans>
        </Text>
      ) : (
        <Proof key={method} method={method} {...props} />
      )}
      <Group gap="xs">
        {methods
          .filter((one) => one !== method)
          .map((one) => (
            <Button key={one} variant="subtle" size="compact-sm" onClick={() => setChosen(one)}>
              <OtherMethod method={one} />
            </Button>
          ))}
      </Group>
    </Stack>
  )
}

function OtherMethod({ method }: { method: Method }) {
  switch (method) {
    case 'password':
      return <Trans>Use the password</Trans>
    case 'passkey':
      return <Trans>Use a passkey</Trans>
    case 'code':
      return <Trans>Use the authenticator app</Trans>
  }
}

function Proof({ method, onConfirmed, onCancel }: Props & { method: Method }) {
  const { t } = useLingui()
  const { confirm, request } = useConfirmIdentity(onConfirmed)
  const askPasskey = useAskPasskey()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { proof: '' },
    validate: { proof: (text) => (method !== 'passkey' && text === '' ? t`Write what is asked for` : null) },
  })
  const submit = ({ proof }: { proof: string }) => {
    switch (method) {
      case 'password':
        return confirm(async () => ({ password: proof }))
      case 'code':
        return confirm(async () => ({ code: proof }))
      case 'passkey':
        return confirm(askPasskey)
    }
  }
  return (
    <Form onSubmit={form.onSubmit((values) => void submit(values))}>
      {method === 'password' && (
        <PasswordInput
          label={t`Password`}
          autoComplete="current-password"
          data-autofocus
          visibilityToggleButtonProps={{ 'aria-label': t`Show or hide the password` }}
          key={form.key('proof')}
          {...form.getInputProps('proof')}
        />
      )}
      {method === 'code' && (
        <CodeInput
          label={t`Code of the authenticator app`}
          data-autofocus
          key={form.key('proof')}
          {...form.getInputProps('proof')}
        />
      )}
      {request.refusal !== null && <FormError>{request.refusal}</FormError>}
      {request.failure !== null && <FailureNotice failure={request.failure} />}
      <FormActions>
        <Button
          type="submit"
          loading={request.pending}
          leftSection={method === 'passkey' ? <IconFingerprint size={18} aria-hidden /> : undefined}
        >
          {method === 'passkey' ? t`Show a passkey` : t`Confirm`}
        </Button>
        <Button variant="default" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}

function useAskPasskey(): () => Promise<ConfirmIdentityMutationVariables | null> {
  const [ask] = useMutation(AskPasskeyConfirmationDocument)
  return async () => {
    const { data } = await ask()
    const passkey = data ? await showPasskey(data.askPasskeyConfirmation) : null
    return passkey && { passkey }
  }
}

function useConfirmIdentity(onConfirmed: () => void) {
  const [mutate] = useMutation(ConfirmIdentityDocument)
  const request = useRequest()
  const confirm = (proof: () => Promise<ConfirmIdentityMutationVariables | null>) =>
    request.run(async () => {
      const variables = await proof()
      if (variables === null) return
      const { data } = await mutate({ variables })
      if (!data) return
      if (data.confirmIdentity.__typename === 'InvalidInput') request.setRefusal(data.confirmIdentity.message)
      else onConfirmed()
    })
  return { confirm, request }
}
