import { useQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Page } from '../ui/page.js'
import { AccessPageDocument } from './access-page.generated.js'
import { SecurityPolicyForm } from './security-policy-form.js'

/** How people of the agency get in: who needs a second factor, and how long sessions live. */
export function AccessPage() {
  const { t } = useLingui()
  const { data, error, refetch } = useQuery(AccessPageDocument, { fetchPolicy: 'cache-and-network' })
  const policy = data?.securityPolicy
  return (
    <Page title={t`Access`} subtitle={t`Who needs a second factor besides the password, and how long a session lives.`}>
      {error && !policy && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {!error && !policy && <Skeleton height={320} />}
      {policy && <SecurityPolicyForm policy={policy} onSaved={() => void refetch()} />}
    </Page>
  )
}
