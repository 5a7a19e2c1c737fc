import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { describeFailure, type Failure } from '../ui/failure.js'
import { SignInFrame } from '../session/sign-in-frame.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { RequestPasswordResetDocument } from './request-password-reset.generated.js'

/** Asks for a link by e-mail. The answer is the same whether there is an account or not. */
export function ForgotPasswordPage() {
  const { t } = useLingui()
  const { submit, answer, refusal, failure, pending } = useRequestReset()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '' },
    validate: {
      email: (email) =>
        /^\S+@\S+$/u.test(email.trim()) ? null : t`Write your e-mail address, for example name@agency.fr`,
    },
  })
  return (
    <SignInFrame title={t`Forgotten password`}>
      {answer === null ? (
        <Form onSubmit={form.onSubmit(({ email }) => void submit(email))}>
          <Text size="sm" c="dimmed">
            <Trans>We send you a link with which you choose a new password.</Trans>
          </Text>
          <TextInput
            label={t`E-mail`}
            type="email"
            autoComplete="username"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page has one purpose, and its first field is it
            autoFocus
            key={form.key('email')}
            {...form.getInputProps('email')}
          />
          {refusal !== null && <FormError>{refusal}</FormError>}
          {failure !== null && <FailureNotice failure={failure} />}
          <FormActions>
            <Button type="submit" loading={pending} fullWidth>
              <Trans>Send the link</Trans>
            </Button>
          </FormActions>
          <Anchor component={Link} to="/sign-in" size="sm">
            <Trans>Back to the sign-in</Trans>
          </Anchor>
        </Form>
      ) : (
        <Stack gap="sm" role="status">
          <Text size="sm">{answer}</Text>
          <Anchor component={Link} to="/sign-in" size="sm">
            <Trans>Back to the sign-in</Trans>
          </Anchor>
        </Stack>
      )}
    </SignInFrame>
  )
}

function useRequestReset() {
  const [request, { loading }] = useMutation(RequestPasswordResetDocument)
  const [answer, setAnswer] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const submit = async (email: string) => {
    setRefusal(null)
    setFailure(null)
    try {
      const { data } = await request({ variables: { email: email.trim() } })
      if (!data) return
      const { __typename, message } = data.requestPasswordReset
      if (__typename === 'PasswordResetRequested') setAnswer(message)
      else setRefusal(message)
    } catch (error) {
      setFailure(describeFailure(error))
    }
  }
  return { submit, answer, refusal, failure, pending: loading }
}
