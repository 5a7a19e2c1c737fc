import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { FilterBar } from '../report/filter-bar.js'
import { RecoveryReport } from '../report/recovery-report.js'
import { useViewer } from '../session/viewer-context.js'
import { RecomputeStatistics } from '../statistics/recompute-statistics.js'
import { Page } from '../ui/page.js'

const route = getRouteApi('/signed-in/overview')

/** All portfolios together, or those of the filters: the first screen after signing in. */
export function OverviewPage() {
  const { t } = useLingui()
  const filter = route.useSearch()
  const navigate = route.useNavigate()
  const { organisation } = useViewer()
  return (
    <Page title={t`Overview`} subtitle={organisation.name}>
      <FilterBar
        filter={filter}
        keys={['creditor', 'portfolio', 'from', 'to', 'asOf', 'currency']}
        onChange={(search) => void navigate({ search, replace: true })}
        actions={<RecomputeStatistics />}
      />
      <RecoveryReport filter={filter} />
    </Page>
  )
}
