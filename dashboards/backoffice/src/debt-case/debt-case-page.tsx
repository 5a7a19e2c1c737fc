import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { TrailLink } from '../audit/trail-link.js'
import { useViewer } from '../session/viewer-context.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Figure, FigureRow } from '../ui/figure.js'
import { Missing } from '../ui/missing.js'
import { Amount } from '../ui/money.js'
import { Page } from '../ui/page.js'
import { ActivityTimeline } from './activity-timeline.js'
import { CaseState } from './case-state.js'
import { ClaimTable } from './claim-table.js'
import { DebtCasePageDocument } from './debt-case-page.generated.js'
import classes from './debt-case-page.module.css'
import { DebtorPanel } from './debtor-panel.js'
import { PaymentTable } from './payment-table.js'
import { PromiseTable } from './promise-table.js'

const route = getRouteApi('/signed-in/cases/$debtCaseId')

/** One case: who owes what, what was promised, what was paid, what was done. */
export function DebtCasePage() {
  const { t } = useLingui()
  const viewer = useViewer()
  const { debtCaseId } = route.useParams()
  const { data, error, refetch } = useQuery(DebtCasePageDocument, { variables: { id: debtCaseId } })
  const debtCase = data?.debtCase
  if (debtCase === null) return <Missing title={t`There is no such case`} />
  return (
    <Page
      title={debtCase?.debtor.name ?? '…'}
      parent={{ label: t`Cases`, link: { to: '/cases' } }}
      actions={debtCase && <TrailLink about={{ case: debtCase.reference }} />}
      subtitle={
        debtCase &&
        [debtCase.reference, debtCase.creditor.name, debtCase.team?.name]
          .filter((part) => part !== undefined)
          .join(' · ')
      }
    >
      {error && !debtCase && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {!error && !debtCase && <Skeleton height={420} />}
      {debtCase && (
        <div className={classes.columns}>
          <div>
            <FigureRow>
              <Figure
                label={t`Open balance`}
                value={<Amount value={debtCase.openBalance} />}
                detail={<Trans>Principal still owed</Trans>}
              />
              <Figure
                label={t`Principal`}
                value={<Amount value={debtCase.principal} />}
                detail={<Trans>Placed on this debtor</Trans>}
              />
            </FigureRow>
            <ClaimTable debtCase={debtCase} />
            <PromiseTable debtCase={debtCase} />
            <PaymentTable debtCase={debtCase} />
          </div>
          <aside>
            <DebtorPanel debtCase={debtCase} />
            {viewer.creditorId === null && <CaseState debtCase={debtCase} />}
            <ActivityTimeline debtCase={debtCase} />
          </aside>
        </div>
      )}
    </Page>
  )
}
