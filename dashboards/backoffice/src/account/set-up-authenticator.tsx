import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Code, Skeleton, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect, useEffectEvent, useState } from 'react'
import { useConfirmed } from '../session/confirmation-context.js'
import { CodeInput } from '../ui/code-input.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { QrCode } from './qr-code.js'
import { BeginAuthenticatorDocument, FinishAuthenticatorDocument } from './set-up-authenticator.generated.js'
import { useRequest } from './use-request.js'

interface Secret {
  readonly secret: string
  readonly uri: string
}

/** Shows the secret of a new authenticator app, and takes the first code. */
export function SetUpAuthenticator(props: {
  /** With new recovery codes, where this is the first second factor. */
  onAdded: (recoveryCodes: readonly string[] | null) => void
  onCancel: () => void
}) {
  const { secret, request } = useSecret()
  return (
    <Stack gap="md">
      {request.refusal !== null && <FormError>{request.refusal}</FormError>}
      {request.failure !== null && <FailureNotice failure={request.failure} />}
      {request.pending && <Skeleton height={208} width={208} />}
      {secret !== null && (
        <>
          <SecretShown secret={secret} />
          <FirstCode {...props} />
        </>
      )}
      {secret === null && (
        <FormActions>
          <Button variant="default" onClick={props.onCancel}>
            <Trans>Cancel</Trans>
          </Button>
        </FormActions>
      )}
    </Stack>
  )
}

function useSecret() {
  const confirmed = useConfirmed()
  const [begin] = useMutation(BeginAuthenticatorDocument)
  const [secret, setSecret] = useState<Secret | null>(null)
  const request = useRequest()
  const ask = useEffectEvent(() =>
    request.run(async () => {
      const answer = (await confirmed(() => begin())).data?.beginAuthenticator
      if (answer?.__typename === 'AuthenticatorSecret') setSecret(answer)
      else if (answer) request.setRefusal(answer.message)
    }),
  )
  useEffect(() => {
    void ask()
  }, [])
  return { secret, request }
}

function SecretShown({ secret: { secret, uri } }: { secret: Secret }) {
  const { t } = useLingui()
  return (
    <>
      <Text size="sm">
        <Trans>
          Open an authenticator app on your phone, add an account, and scan this code. Any app for one-time codes will
          do.
        </Trans>
      </Text>
      <QrCode text={uri} label={t`QR code for the authenticator app`} />
      <Text size="sm" c="dimmed">
        <Trans>Cannot scan it? Type this key into the app:</Trans>{' '}
        <Code>{secret.replaceAll(/(.{4})(?=.)/gu, '$1 ')}</Code>
      </Text>
    </>
  )
}

function FirstCode(props: { onAdded: (recoveryCodes: readonly string[] | null) => void; onCancel: () => void }) {
  const { t } = useLingui()
  const confirmed = useConfirmed()
  const [finish] = useMutation(FinishAuthenticatorDocument)
  const request = useRequest()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { code: '' },
    validate: { code: (code) => (/^\s*(?:\d\s*){6}$/u.test(code) ? null : t`Write the six digits`) },
  })
  const submit = (variables: { code: string }) =>
    request.run(async () => {
      const answer = (await confirmed(() => finish({ variables }))).data?.finishAuthenticator
      if (answer?.__typename === 'FactorAdded') props.onAdded(answer.recoveryCodes)
      else if (answer?.__typename === 'InvalidInput' && answer.field === 'code')
        form.setFieldError('code', answer.message)
      else if (answer) request.setRefusal(answer.message)
    })
  return (
    <Form onSubmit={form.onSubmit((values) => void submit(values))}>
      <CodeInput label={t`Code that the app shows`} key={form.key('code')} {...form.getInputProps('code')} />
      {request.refusal !== null && <FormError>{request.refusal}</FormError>}
      {request.failure !== null && <FailureNotice failure={request.failure} />}
      <FormActions>
        <Button type="submit" loading={request.pending}>
          <Trans>Confirm the app</Trans>
        </Button>
        <Button variant="default" onClick={props.onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
