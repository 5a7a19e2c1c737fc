import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Group, Skeleton, Stack } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Page, Section } from '../ui/page.js'
import { CheckIdentityProvider } from './check-identity-provider.js'
import { EnableIdentityProvider } from './enable-identity-provider.js'
import type { IdentityProviderPartsFragment } from './identity-provider-parts.generated.js'
import { IdentityProviderForm } from './identity-provider-form.js'
import { IdentityProvidersDocument } from './identity-providers.generated.js'
import { ProviderFacts } from './provider-facts.js'
import { RedirectAddress } from './redirect-address.js'
import { RemoveIdentityProvider } from './remove-identity-provider.js'
import { ProviderState } from './single-sign-on-page.js'

const route = getRouteApi('/signed-in/settings/single-sign-on/$providerId')

/** One provider: what to tell it, what it told us, and what it may do here. */
export function IdentityProviderPage() {
  const { t } = useLingui()
  const { providerId } = route.useParams()
  const { data, error, refetch } = useQuery(IdentityProvidersDocument)
  const provider = data?.identityProviders.find(({ id }) => id === providerId)
  const parent = { label: t`Single sign-on`, link: { to: '/settings/single-sign-on' } } as const
  if (provider !== undefined) return <Provider provider={provider} />
  return (
    <Page title={t`Identity provider`} parent={parent}>
      {error && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton height={320} />}
      {data && <EmptyNotice title={<Trans>There is no such identity provider</Trans>} />}
    </Page>
  )
}

function Provider({ provider }: { provider: IdentityProviderPartsFragment }) {
  const { t } = useLingui()
  const manages = may(useViewer(), 'manage_access')
  return (
    <Page
      title={provider.name}
      subtitle={
        <Group gap="md">
          <span>{provider.issuer}</span>
          <ProviderState enabled={provider.enabled} />
        </Group>
      }
      parent={{ label: t`Single sign-on`, link: { to: '/settings/single-sign-on' } }}
      actions={manages && <EnableIdentityProvider provider={provider} />}
    >
      <Section id="redirect" title={<Trans>What to tell the provider</Trans>}>
        <RedirectAddress address={provider.redirectUri} />
      </Section>
      <Section id="settings" title={<Trans>What it may do here</Trans>}>
        {manages ? (
          <IdentityProviderForm key={provider.id} provider={provider} />
        ) : (
          <ProviderFacts provider={provider} />
        )}
      </Section>
      {manages && (
        <Section id="check" title={<Trans>Check and removal</Trans>}>
          <Stack gap="lg" align="flex-start">
            <CheckIdentityProvider id={provider.id} />
            <RemoveIdentityProvider provider={provider} />
          </Stack>
        </Section>
      )}
    </Page>
  )
}
