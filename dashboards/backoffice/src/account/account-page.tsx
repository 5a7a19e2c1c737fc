import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton, Text } from '@mantine/core'
import { LanguageMenu } from '../app/language-menu.js'
import { useRoleName } from '../session/role-name.js'
import { useViewer } from '../session/viewer-context.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Page, Section } from '../ui/page.js'
import { AccountPageDocument } from './account-page.generated.js'
import { AuthenticatorSection } from './authenticator-section.js'
import { ChangePassword } from './change-password.js'
import { PasskeySection } from './passkey-section.js'
import { RecoveryCodeSection } from './recovery-code-section.js'
import { SessionSection } from './session-section.js'

/** How the viewer gets in: password, second factors, browsers; and the language. */
export function AccountPage() {
  const { t } = useLingui()
  const viewer = useViewer()
  const roleName = useRoleName()
  const { data, error, refetch } = useQuery(AccountPageDocument, { fetchPolicy: 'cache-and-network' })
  const account = data?.account
  const reload = () => void refetch()
  return (
    <Page title={t`My account`} subtitle={`${viewer.name} · ${viewer.email} · ${roleName(viewer.role)}`}>
      {error && !account && <FailureNotice failure={describeFailure(error)} onRetry={reload} />}
      {!error && !account && <Skeleton height={320} />}
      {account && (
        <>
          {account.secondFactorRequired && (
            <Text size="sm" c="dimmed">
              <Trans>Your role requires a second factor: the last one cannot be removed.</Trans>
            </Text>
          )}
          <PasskeySection account={account} onChange={reload} />
          <AuthenticatorSection account={account} onChange={reload} />
          <RecoveryCodeSection account={account} onChange={reload} />
          <Section title={t`Password`} id="password">
            {account.hasPassword ? (
              <ChangePassword email={viewer.email} />
            ) : (
              <Text size="sm">
                <Trans>You sign in without a password.</Trans>
              </Text>
            )}
          </Section>
          <SessionSection account={account} />
          <Section title={t`Language`} id="language" aside={<LanguageMenu />}>
            <Text size="sm" c="dimmed">
              <Trans>Screens, messages and e-mails speak to you in this language.</Trans>
            </Text>
          </Section>
        </>
      )}
    </Page>
  )
}
