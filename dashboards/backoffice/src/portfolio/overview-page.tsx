import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { ReportPage } from '../report/report-page.js'
import { RecoveryReport } from '../report/recovery-report.js'
import { useViewer } from '../session/viewer-context.js'
import { RecomputeStatistics } from '../statistics/recompute-statistics.js'

const route = getRouteApi('/signed-in/overview')

/** All portfolios together, or those of the filters: the first screen after signing in. */
export function OverviewPage() {
  const { t } = useLingui()
  const filter = route.useSearch()
  const navigate = route.useNavigate()
  const { organisation } = useViewer()
  return (
    <ReportPage
      title={t`Overview`}
      subtitle={organisation.name}
      filter={filter}
      content={{ kind: 'portfolio_health' }}
      onFilter={(search) => void navigate({ search, replace: true })}
      actions={<RecomputeStatistics />}
    >
      <RecoveryReport filter={filter} />
    </ReportPage>
  )
}
