import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Loader, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { SignInFrame } from '../session/sign-in-frame.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { AcceptInvitationDocument } from './accept-invitation.generated.js'
import type { AccountLinkQuery } from './account-link.generated.js'
import { NewPasswordField } from './new-password-field.js'
import { UnusableLink } from './unusable-link.js'
import { useAccountLink } from './use-account-link.js'
import { useSetPassword } from './use-set-password.js'

/** Where the link of an invitation leads: name and password, then the sign-in. */
export function InvitationPage() {
  const { t } = useLingui()
  const { token, link, failure, retry } = useAccountLink('invitation')
  return (
    <SignInFrame title={t`Open your account`}>
      {failure !== null && <FailureNotice failure={failure} onRetry={retry} />}
      {failure === null && link === undefined && <Loader size="sm" aria-label={t`Loading`} />}
      {link === null && <UnusableLink purpose="invitation" />}
      {link && <InvitationForm token={token} link={link} />}
    </SignInFrame>
  )
}

function InvitationForm({ token, link }: { token: string; link: NonNullable<AccountLinkQuery['accountLink']> }) {
  const { t } = useLingui()
  const [accept] = useMutation(AcceptInvitationDocument)
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: link.name, password: '' },
    validate: {
      name: (name) => (name.trim() === '' ? t`Write your name` : null),
      password: (password) => (password === '' ? t`Choose a password` : null),
    },
  })
  const { send, refusal, failure, pending } = useSetPassword((field, message) => form.setFieldError(field, message))
  const submit = ({ name, password }: { name: string; password: string }) =>
    send(async () => (await accept({ variables: { token, name, password } })).data?.acceptInvitation)
  const { organisationName, email } = link
  return (
    <Form onSubmit={form.onSubmit(submit)}>
      <Text size="sm" c="dimmed">
        <Trans>
          {organisationName} invites you to Quittance. You will sign in with {email}.
        </Trans>
      </Text>
      {/* So that password managers keep the password under the right name. */}
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <TextInput label={t`Name`} autoComplete="name" key={form.key('name')} {...form.getInputProps('name')} />
      <NewPasswordField form={form} />
      {refusal !== null && <FormError>{refusal}</FormError>}
      {failure !== null && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending} fullWidth>
          <Trans>Open the account</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}
