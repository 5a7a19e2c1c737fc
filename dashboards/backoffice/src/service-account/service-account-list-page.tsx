import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Page } from '../ui/page.js'
import { NewServiceAccount } from './new-service-account.js'
import { ServiceAccount } from './service-account.js'
import { ServiceAccountListDocument } from './service-account-list.generated.js'

/** The accounts of programs, each with its tokens. */
export function ServiceAccountListPage() {
  const { t } = useLingui()
  const mayChange = may(useViewer(), 'manage_access')
  const { data, error, refetch } = useQuery(ServiceAccountListDocument)
  return (
    <Page
      title={t`Service accounts`}
      subtitle={t`A program works under an account of its own, with a role, and comes in with a token. Nobody can sign in to it.`}
      actions={mayChange && <NewServiceAccount />}
    >
      {error && !data && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton height={200} />}
      {data?.serviceAccounts.length === 0 && (
        <EmptyNotice title={<Trans>No program works here yet. Make an account for the first one.</Trans>} />
      )}
      {data?.serviceAccounts.map((account) => (
        <ServiceAccount key={account.id} account={account} mayChange={mayChange} />
      ))}
    </Page>
  )
}
