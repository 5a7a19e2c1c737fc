import { useLingui } from '@lingui/react/macro'
import { Checkbox, Radio, Stack } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { ProviderValues } from './identity-provider-form.js'
import { useTrustName } from './trust-name.js'

/** How far the word of the provider is taken. */
export function TrustFields({ form }: { form: UseFormReturnType<ProviderValues> }) {
  const { t } = useLingui()
  const trustName = useTrustName()
  return (
    <Stack gap="lg">
      <Radio.Group label={t`Second factor`} {...form.getInputProps('secondFactor')}>
        <Stack gap="xs" mt={6}>
          <Radio
            value="own"
            label={trustName('own')}
            description={t`Whoever has or needs a second factor proves it to Quittance.`}
          />
          <Radio
            value="stated"
            label={trustName('stated')}
            description={t`For each sign-in it says whether more than one factor was proved (amr: mfa, or acr).`}
          />
          <Radio
            value="enforced"
            label={trustName('enforced')}
            description={t`Choose this only when the provider demands a second factor from everybody.`}
          />
        </Stack>
      </Radio.Group>
      <Checkbox
        label={t`Link accounts that have a password by their e-mail address`}
        description={t`Otherwise only people who were invited and have set no password yet are linked. Whoever controls the provider can then open these accounts.`}
        {...form.getInputProps('linksByEmail', { type: 'checkbox' })}
      />
      <Checkbox
        label={t`People who sign in here may go on using their password`}
        description={t`Administrators keep theirs in any case, so that a provider that fails locks nobody out for good.`}
        {...form.getInputProps('passwordAllowed', { type: 'checkbox' })}
      />
    </Stack>
  )
}
