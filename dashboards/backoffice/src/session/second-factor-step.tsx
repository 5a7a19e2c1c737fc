import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconFingerprint } from '@tabler/icons-react'
import { useState } from 'react'
import type { SecondFactorMethod } from '../app/schema.generated.js'
import { CodeInput } from '../ui/code-input.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { canUsePasskeys } from './passkey-browser.js'
import { SignInWithCodeDocument, SignInWithRecoveryCodeDocument } from './second-factor-step.generated.js'
import { usePasskeySignIn } from './use-passkey-sign-in.js'
import { type OpenStep, useSignInAnswer } from './use-sign-in-answer.js'

/** The second factor: a passkey, a code of the app, or a code on paper. */
export function SecondFactorStep(props: {
  methods: readonly SecondFactorMethod[]
  onStep: (step: OpenStep) => void
  onRestart: () => void
}) {
  const methods = props.methods.filter((method) => method !== 'passkey' || canUsePasskeys())
  const [chosen, setChosen] = useState<SecondFactorMethod>(methods[0] ?? 'recovery_code')
  const answer = useSignInAnswer(props.onStep)
  const others = methods.filter((method) => method !== chosen)
  return (
    <Stack gap="md">
      <Proof method={chosen} answer={answer} key={chosen} />
      <Stack gap={4} align="flex-start">
        {others.map((method) => (
          <Button key={method} variant="subtle" size="compact-sm" onClick={() => setChosen(method)}>
            <OtherProof method={method} />
          </Button>
        ))}
        <Button variant="subtle" color="gray" size="compact-sm" onClick={props.onRestart}>
          <Trans>Sign in as somebody else</Trans>
        </Button>
      </Stack>
    </Stack>
  )
}

function OtherProof({ method }: { method: SecondFactorMethod }) {
  switch (method) {
    case 'passkey':
      return <Trans>Use a passkey</Trans>
    case 'code':
      return <Trans>Use the authenticator app</Trans>
    case 'recovery_code':
      return <Trans>Use a recovery code</Trans>
  }
}

type Answer = ReturnType<typeof useSignInAnswer>

function Proof({ method, answer }: { method: SecondFactorMethod; answer: Answer }) {
  switch (method) {
    case 'passkey':
      return <PasskeyProof answer={answer} />
    case 'code':
      return <CodeProof answer={answer} />
    case 'recovery_code':
      return <RecoveryProof answer={answer} />
  }
}

function Problems({ answer: { refusal, failure } }: { answer: Answer }) {
  return (
    <>
      {refusal !== null && <FormError>{refusal}</FormError>}
      {failure !== null && <FailureNotice failure={failure} />}
    </>
  )
}

function PasskeyProof({ answer }: { answer: Answer }) {
  const showPasskey = usePasskeySignIn()
  return (
    <Stack gap="md">
      <Text size="sm">
        <Trans>Unlock the device or password manager that holds your passkey.</Trans>
      </Text>
      <Problems answer={answer} />
      <Button
        leftSection={<IconFingerprint size={18} aria-hidden />}
        loading={answer.pending}
        onClick={() => void answer.attempt(() => showPasskey())}
        data-autofocus
      >
        <Trans>Show a passkey</Trans>
      </Button>
    </Stack>
  )
}

function CodeProof({ answer }: { answer: Answer }) {
  const { t } = useLingui()
  const [signIn] = useMutation(SignInWithCodeDocument)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { code: '' },
    validate: { code: (code) => (/^\s*(?:\d\s*){6}$/u.test(code) ? null : t`Write the six digits`) },
  })
  const submit = ({ code }: { code: string }) =>
    void answer.attempt(async () => (await signIn({ variables: { code } })).data?.signInWithCode)
  return (
    <Form onSubmit={form.onSubmit(submit)}>
      <CodeInput
        label={t`Code of the authenticator app`}
        description={t`The six digits that the app shows for Quittance now.`}
        key={form.key('code')}
        {...form.getInputProps('code')}
      />
      <Problems answer={answer} />
      <FormActions>
        <Button type="submit" loading={answer.pending} fullWidth>
          <Trans>Sign in</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}

function RecoveryProof({ answer }: { answer: Answer }) {
  const { t } = useLingui()
  const [signIn] = useMutation(SignInWithRecoveryCodeDocument)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { code: '' },
    validate: { code: (code) => (code.trim() === '' ? t`Write one of your recovery codes` : null) },
  })
  const submit = ({ code }: { code: string }) =>
    void answer.attempt(async () => (await signIn({ variables: { code } })).data?.signInWithRecoveryCode)
  return (
    <Form onSubmit={form.onSubmit(submit)}>
      <TextInput
        label={t`Recovery code`}
        description={t`One of the codes that you kept when you set up the second factor. It is then used up.`}
        autoComplete="off"
        spellCheck={false}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the step has one purpose, and its first field is it
        autoFocus
        key={form.key('code')}
        {...form.getInputProps('code')}
      />
      <Problems answer={answer} />
      <FormActions>
        <Button type="submit" loading={answer.pending} fullWidth>
          <Trans>Sign in</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
