import { useLingui } from '@lingui/react/macro'
import { PasswordInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'

/** A password that is chosen: it may be pasted, shown, and is asked for once. */
export function NewPasswordField<Values extends { password: string }>({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useLingui()
  return (
    <PasswordInput
      label={t`Password`}
      description={t`At least 8 characters, better 15: a few words, for example.`}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="new-password"
      visibilityToggleButtonProps={{ 'aria-label': t`Show or hide the password` }}
      key={form.key('password')}
      {...form.getInputProps('password')}
    />
  )
}
