import { useQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { TrailLink } from '../audit/trail-link.js'
import { useViewer } from '../session/viewer-context.js'
import { CaseTimeline } from '../timeline/case-timeline.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Missing } from '../ui/missing.js'
import { Amount } from '../ui/money.js'
import { Page } from '../ui/page.js'
import { CaseDesk } from './case-desk.js'
import { CaseHeadlines, CasePanels } from './case-parts.js'
import { CaseState } from './case-state.js'
import { ClaimTable } from './claim-table.js'
import { type DebtCasePageQuery, DebtCasePageDocument } from './debt-case-page.generated.js'
import classes from './debt-case-page.module.css'
import { DebtorPanel } from './debtor-panel.js'
import { PaymentTable } from './payment-table.js'
import { PromiseTable } from './promise-table.js'

const route = getRouteApi('/signed-in/cases/$debtCaseId')

type DebtCase = NonNullable<DebtCasePageQuery['debtCase']>

/** One case: on the left the work, on the right whom it is about. Nouns of their own hang in `case-panels` and `case-actions`. */
export function DebtCasePage() {
  const { t } = useLingui()
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
      {/* Another case is another page: what was begun on one never lands on the next. */}
      {debtCase && <CaseContent key={debtCase.id} debtCase={debtCase} />}
    </Page>
  )
}

function CaseContent({ debtCase }: { debtCase: DebtCase }) {
  const viewer = useViewer()
  const { show } = route.useSearch()
  const navigate = route.useNavigate()
  const { id } = debtCase
  return (
    <>
      <CaseHead debtCase={debtCase} />
      {debtCase.phase !== 'closed' && <CaseDesk debtCaseId={id} />}
      <div className={classes.columns}>
        <div>
          <ClaimTable debtCase={debtCase} />
          <CasePanels column="work" debtCaseId={id} />
          <CaseTimeline
            debtCaseId={id}
            kind={show}
            onKind={(kind) => void navigate({ search: (now) => ({ ...now, show: kind }), replace: true })}
          />
          <PromiseTable debtCase={debtCase} />
          <PaymentTable debtCase={debtCase} />
        </div>
        <aside>
          <DebtorPanel debtCase={debtCase} />
          <CasePanels column="debtor" debtCaseId={id} />
          {viewer.creditorId === null && <CaseState debtCase={debtCase} />}
        </aside>
      </div>
    </>
  )
}

/** How much, what is next, and what must not be done: read before the telephone is picked up. */
function CaseHead({ debtCase }: { debtCase: DebtCase }) {
  const { t } = useLingui()
  return (
    <div className={classes.head}>
      <div className={classes.amounts}>
        <div role="group" aria-label={t`Open balance`}>
          <div className={classes.label}>{t`Open balance`}</div>
          <div className={classes.owed}>
            <Amount value={debtCase.openBalance} />
          </div>
        </div>
        <div role="group" aria-label={t`Principal`}>
          <div className={classes.label}>{t`Principal`}</div>
          <div className={classes.placed}>
            <Amount value={debtCase.principal} />
          </div>
        </div>
      </div>
      <div className={classes.headlines}>
        <CaseHeadlines debtCaseId={debtCase.id} />
      </div>
    </div>
  )
}
