import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, PasswordInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { ChangePasswordDocument } from './change-password.generated.js'
import { useRequest } from './use-request.js'

/** Replaces the viewer's password. */
export function ChangePassword({ email }: { email: string }) {
  const { t } = useLingui()
  const { form, submit, request } = useChangePassword()
  return (
    <div style={{ maxWidth: '26rem' }}>
      <Form onSubmit={form.onSubmit((values) => void submit(values))}>
        {/* Password managers learn from it whose password is changed. */}
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        <PasswordInput
          label={t`Present password`}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t`Show or hide the password` }}
          key={form.key('currentPassword')}
          {...form.getInputProps('currentPassword')}
        />
        <PasswordInput
          label={t`New password`}
          description={t`At least 8 characters, 15 are better. A few words that only you would put together are easy to keep in mind.`}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t`Show or hide the new password` }}
          key={form.key('newPassword')}
          {...form.getInputProps('newPassword')}
        />
        {request.refusal !== null && <FormError>{request.refusal}</FormError>}
        {request.failure !== null && <FailureNotice failure={request.failure} />}
        <FormActions>
          <Button type="submit" loading={request.pending}>
            <Trans>Change the password</Trans>
          </Button>
        </FormActions>
      </Form>
    </div>
  )
}

function useChangePassword() {
  const { t } = useLingui()
  const [change] = useMutation(ChangePasswordDocument)
  const request = useRequest()
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { currentPassword: '', newPassword: '' },
    validate: {
      currentPassword: (text) => (text === '' ? t`Write your present password` : null),
      newPassword: (text) => (text === '' ? t`Write a new password` : null),
    },
  })
  const submit = (variables: { currentPassword: string; newPassword: string }) =>
    request.run(async () => {
      const answer = (await change({ variables })).data?.changePassword
      if (!answer) return
      if (answer.__typename === 'Account') {
        form.reset()
        notifications.show({ message: t`Your password has changed. Your other sessions have ended.` })
      } else if (answer.__typename === 'InvalidInput' && isField(answer.field)) {
        form.setFieldError(answer.field, answer.message)
      } else request.setRefusal(answer.message)
    })
  return { form, submit, request }
}

function isField(field: string | null): field is 'currentPassword' | 'newPassword' {
  return field === 'currentPassword' || field === 'newPassword'
}
