import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { formatCount } from '../ui/format.js'
import { Page, Section } from '../ui/page.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { StatusMark } from '../ui/status-mark.js'
import { AddIdentityProvider } from './add-identity-provider.js'
import type { IdentityProviderPartsFragment } from './identity-provider-parts.generated.js'
import { IdentityProvidersDocument } from './identity-providers.generated.js'
import { SignInName } from './sign-in-name.js'

/** By whom the agency has its people signed in, and by what name they find it. */
export function SingleSignOnPage() {
  const { t } = useLingui()
  const viewer = useViewer()
  const columns = useColumns()
  const { data, error, refetch } = useQuery(IdentityProvidersDocument)
  const manages = may(viewer, 'manage_access')
  return (
    <Page
      title={t`Single sign-on`}
      subtitle={<Trans>People sign in with the account that their company gave them.</Trans>}
      actions={manages && <AddIdentityProvider />}
    >
      <Section id="providers" title={<Trans>Identity providers</Trans>}>
        {error && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
        {!error && !data && <Skeleton height={160} />}
        {data && (
          <PlainTable
            label={t`Identity providers`}
            columns={columns}
            rows={data.identityProviders}
            rowId={({ id }) => id}
            empty={
              manages
                ? t`There is no identity provider yet. Add one to let people sign in with their company’s account.`
                : t`There is no identity provider.`
            }
          />
        )}
      </Section>
      <Section id="sign-in-name" title={<Trans>Sign-in name</Trans>}>
        <Text size="sm" c="dimmed" maw="60ch" mb="md">
          <Trans>
            On the sign-in page, people choose “Single sign-on” and write their e-mail address or this name. It is no
            secret.
          </Trans>
        </Text>
        <SignInName manages={manages} />
      </Section>
    </Page>
  )
}

function useColumns(): PlainColumn<IdentityProviderPartsFragment>[] {
  const { t } = useLingui()
  const { tag } = useLocale()
  return [
    {
      header: t`Name`,
      cell: ({ id, name }) => (
        <Link to="/settings/single-sign-on/$providerId" params={{ providerId: id }}>
          {name}
        </Link>
      ),
    },
    { header: t`Issuer`, cell: ({ issuer }) => issuer, wrap: true },
    { header: t`E-mail domains`, cell: ({ emailDomains }) => emailDomains.join(', ') || '—', wrap: true },
    { header: t`People`, cell: ({ linkedPeople }) => formatCount(linkedPeople, tag), align: 'right' },
    { header: t`State`, cell: (provider) => <ProviderState {...provider} /> },
  ]
}

/** Whether people can sign in through it. */
export function ProviderState({ enabled }: { enabled: boolean }) {
  return enabled ? (
    <StatusMark status="collected">
      <Trans>Enabled</Trans>
    </StatusMark>
  ) : (
    <StatusMark status="hold">
      <Trans>Disabled</Trans>
    </StatusMark>
  )
}
