import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Button, Divider, PasswordInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconFingerprint } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { AgencyStep } from './agency-step.js'
import { canUsePasskeys } from './passkey-browser.js'
import { SignInDocument } from './sign-in.generated.js'
import { useOfferedPasskeys, usePasskeySignIn } from './use-passkey-sign-in.js'
import { type Agency, type OpenStep, useSignInAnswer } from './use-sign-in-answer.js'

/** E-mail and password, or a passkey instead of both. */
export function PasswordStep({ onStep }: { onStep: (step: OpenStep) => void }) {
  const { t } = useLingui()
  const { attempt, refusal, failure, pending } = useSignInAnswer(onStep)
  const [signIn] = useMutation(SignInDocument)
  const showPasskey = usePasskeySignIn()
  useOfferedPasskeys(attempt)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: {
      email: (email) =>
        /^\S+@\S+$/u.test(email.trim()) ? null : t`Write your e-mail address, for example name@agency.fr`,
      password: (password) => (password === '' ? t`Write your password` : null),
    },
  })
  const [agencies, setAgencies] = useState<readonly Agency[]>([])
  const enter = (organisationId: string | null) =>
    void attempt(async () => {
      const { email, password } = form.getValues()
      const { data } = await signIn({ variables: { email: email.trim(), password, organisationId } })
      if (data?.signIn.__typename !== 'AgencyNeeded') return data?.signIn
      setAgencies(data.signIn.agencies)
      return null
    })
  if (agencies.length > 0) {
    return (
      <AgencyStep agencies={agencies} onChoose={enter} onBack={() => setAgencies([])} pending={pending}>
        {refusal !== null && <FormError>{refusal}</FormError>}
        {failure !== null && <FailureNotice failure={failure} />}
      </AgencyStep>
    )
  }
  return (
    <Form onSubmit={form.onSubmit(() => enter(null))}>
      <TextInput
        label={t`E-mail`}
        type="email"
        autoComplete="username webauthn"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page has one purpose, and its first field is it
        autoFocus
        key={form.key('email')}
        {...form.getInputProps('email')}
      />
      <PasswordInput
        label={t`Password`}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t`Show or hide the password` }}
        key={form.key('password')}
        {...form.getInputProps('password')}
      />
      {refusal !== null && <FormError>{refusal}</FormError>}
      {failure !== null && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending} fullWidth>
          <Trans>Sign in</Trans>
        </Button>
      </FormActions>
      <Anchor component={Link} to="/forgot-password" size="sm">
        <Trans>Forgotten password?</Trans>
      </Anchor>
      {canUsePasskeys() && (
        <>
          <Divider label={t`or`} />
          <Button
            variant="default"
            leftSection={<IconFingerprint size={18} aria-hidden />}
            onClick={() => void attempt(() => showPasskey())}
            disabled={pending}
          >
            <Trans>Sign in with a passkey</Trans>
          </Button>
        </>
      )}
    </Form>
  )
}
