import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Loader, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { SignInFrame } from '../session/sign-in-frame.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { NewPasswordField } from './new-password-field.js'
import { ResetPasswordDocument } from './reset-password.generated.js'
import { UnusableLink } from './unusable-link.js'
import { useAccountLink } from './use-account-link.js'
import { useSetPassword } from './use-set-password.js'

/** Where the link for a forgotten password leads: a new one, then the sign-in. */
export function ResetPasswordPage() {
  const { t } = useLingui()
  const { token, link, failure, retry } = useAccountLink('password_reset')
  return (
    <SignInFrame title={t`Choose a new password`}>
      {failure !== null && <FailureNotice failure={failure} onRetry={retry} />}
      {failure === null && link === undefined && <Loader size="sm" aria-label={t`Loading`} />}
      {link === null && <UnusableLink purpose="password_reset" />}
      {link && <ResetForm token={token} email={link.email} organisationName={link.organisationName} />}
    </SignInFrame>
  )
}

function ResetForm(props: { token: string; email: string; organisationName: string }) {
  const { t } = useLingui()
  const { token, email, organisationName } = props
  const [reset] = useMutation(ResetPasswordDocument)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { password: '' },
    validate: { password: (password) => (password === '' ? t`Choose a password` : null) },
  })
  const { send, refusal, failure, pending } = useSetPassword((field, message) => form.setFieldError(field, message))
  const submit = ({ password }: { password: string }) =>
    send(async () => (await reset({ variables: { token, password } })).data?.resetPassword)
  return (
    <Form onSubmit={form.onSubmit(submit)}>
      <Text size="sm" c="dimmed">
        <Trans>
          For {email} at {organisationName}. Every open session ends; your second factor stays as it is.
        </Trans>
      </Text>
      {/* So that password managers keep the password under the right name. */}
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <NewPasswordField form={form} />
      {refusal !== null && <FormError>{refusal}</FormError>}
      {failure !== null && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending} fullWidth>
          <Trans>Set the password</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
