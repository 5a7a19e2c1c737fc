import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Box, Button, PasswordInput, TagsInput, TextInput } from '@mantine/core'
import { useForm, type UseFormReturnType } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import type { SecondFactorTrust } from '../app/schema.generated.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormActions, FormError } from '../ui/form.js'
import { ChangeIdentityProviderDocument } from './change-identity-provider.generated.js'
import type { IdentityProviderPartsFragment } from './identity-provider-parts.generated.js'
import { TrustFields } from './trust-fields.js'
import { type Refusal, useChange } from './use-change.js'

/** What the form holds. An empty secret keeps the stored one. */
export interface ProviderValues {
  readonly name: string
  readonly clientId: string
  readonly clientSecret: string
  readonly emailDomains: string[]
  readonly secondFactor: SecondFactorTrust
  readonly linksByEmail: boolean
  readonly passwordAllowed: boolean
}

/** The settings of a provider, all in one form. */
export function IdentityProviderForm({ provider }: { provider: IdentityProviderPartsFragment }) {
  const { t } = useLingui()
  const form = useForm<ProviderValues>({
    initialValues: { ...provider, clientId: provider.clientId ?? '', clientSecret: '' },
    validate: {
      name: (name) => (name.trim() === '' ? t`Write how people know it` : null),
      clientId: (clientId) => (clientId.trim() === '' ? t`Copy it from the provider` : null),
      emailDomains: (domains) => (domains.length === 0 ? t`Write at least one domain` : null),
    },
  })
  const { submit, pending, refusal, failure } = useSave(provider.id, form)
  return (
    <Form onSubmit={form.onSubmit((values) => void submit(values))}>
      <Box maw={560}>
        <RegistrationFields form={form} refusal={refusal} hasSecret={provider.hasClientSecret} />
        <TrustFields form={form} />
      </Box>
      {refusal !== null && refusal.field === null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      <FormActions>
        <Button type="submit" loading={pending}>
          <Trans>Save the settings</Trans>
        </Button>
      </FormActions>
    </Form>
  )
}

function RegistrationFields(props: {
  form: UseFormReturnType<ProviderValues>
  refusal: Refusal | null
  hasSecret: boolean
}) {
  const { t } = useLingui()
  const { form, refusal, hasSecret } = props
  const errorAt = (field: string) => (refusal?.field === field ? { error: refusal.message } : {})
  const order = ['label', 'input', 'error', 'description'] as const
  return (
    <>
      <TextInput label={t`Name`} maxLength={100} mb="md" {...form.getInputProps('name')} {...errorAt('name')} />
      <TextInput
        label={t`Client id`}
        autoComplete="off"
        spellCheck={false}
        mb="md"
        {...form.getInputProps('clientId')}
        {...errorAt('clientId')}
      />
      <PasswordInput
        label={t`Client secret`}
        description={
          hasSecret
            ? t`One is stored and shown to nobody. Write a new one to replace it.`
            : t`It is stored sealed and shown to nobody.`
        }
        inputWrapperOrder={[...order]}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t`Show or hide the secret` }}
        mb="md"
        {...form.getInputProps('clientSecret')}
        {...errorAt('clientSecret')}
      />
      <TagsInput
        label={t`E-mail domains`}
        description={t`Only people with verified addresses of these domains are matched with an account, for example: agency.fr`}
        inputWrapperOrder={[...order]}
        splitChars={[',', ' ', ';']}
        acceptValueOnBlur
        mb="md"
        {...form.getInputProps('emailDomains')}
        {...errorAt('emailDomains')}
      />
    </>
  )
}

function useSave(id: string, form: UseFormReturnType<ProviderValues>) {
  const { t } = useLingui()
  const [change] = useMutation(ChangeIdentityProviderDocument)
  const { run, ...state } = useChange()
  const submit = async ({ name, clientId, clientSecret, ...rest }: ProviderValues) => {
    const { emailDomains, secondFactor, linksByEmail, passwordAllowed } = rest
    const settings = { name, clientId, emailDomains, secondFactor, linksByEmail, passwordAllowed }
    const input = { ...settings, clientSecret: clientSecret === '' ? null : clientSecret }
    if (!(await run(() => change({ variables: { id, input } })))) return
    form.setFieldValue('clientSecret', '')
    notifications.show({ message: t`The settings are saved.` })
  }
  return { submit, ...state }
}
