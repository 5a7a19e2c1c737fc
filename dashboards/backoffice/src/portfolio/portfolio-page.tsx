import { useQuery } from '@apollo/client/react'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Tabs } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { PlacementList } from '../placement/placement-list.js'
import { RecoveryReport } from '../report/recovery-report.js'
import {
  portfolioReportSearch,
  report_filter_keys,
  type ReportFilter,
  type ReportFilterKey,
} from '../report/report-filter.js'
import { ReportFrame } from '../report/report-frame.js'
import { RecomputeStatistics } from '../statistics/recompute-statistics.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Missing } from '../ui/missing.js'
import { Page } from '../ui/page.js'
import { PortfolioPageDocument } from './portfolio-page.generated.js'

const route = getRouteApi('/signed-in/portfolios/$portfolioId')

/** The portfolio is the page itself. */
const keys_of_recovery = report_filter_keys.filter((key) => key in portfolioReportSearch.shape)

const keys_of_placements: readonly ReportFilterKey[] = ['from', 'to', 'period', 'asOf']

/** One portfolio: its figures, and the placements that made it. */
export function PortfolioPage() {
  const { t } = useLingui()
  const { portfolioId } = route.useParams()
  const { tab = 'recovery', ...period } = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(PortfolioPageDocument, { variables: { id: portfolioId } })
  const portfolio = data?.portfolio
  if (portfolio === null) return <Missing title={t`There is no such portfolio`} />
  const filter: ReportFilter = { ...period, portfolio: portfolioId }
  const claims = portfolio && t`${plural(portfolio.placedCount, { one: '# claim', other: '# claims' })}`
  return (
    <Page
      title={portfolio?.name ?? '…'}
      parent={{ label: t`Portfolios`, link: { to: '/portfolios' } }}
      subtitle={
        portfolio &&
        [portfolio.creditor.name, portfolio.code, portfolio.currency, claims, portfolio.team?.name]
          .filter((part) => part !== undefined)
          .join(' · ')
      }
    >
      {error && !portfolio && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(chosen) =>
          void navigate({
            search: (search) => ({ ...search, tab: chosen === 'placements' ? 'placements' : undefined }),
            replace: true,
          })
        }
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="recovery">
            <Trans>Recovery</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="placements">
            <Trans>Placements</Trans>
          </Tabs.Tab>
        </Tabs.List>
        <ReportFrame
          title={portfolio?.name ?? '…'}
          filter={filter}
          content={{ kind: 'portfolio_health' }}
          keys={tab === 'recovery' ? keys_of_recovery : keys_of_placements}
          actions={tab === 'recovery' && <RecomputeStatistics />}
          onFilter={(changed) =>
            void navigate({
              search: (search) => ({ ...search, ...portfolioReportSearch.parse(changed) }),
              replace: true,
            })
          }
        >
          <Tabs.Panel value="recovery">
            <RecoveryReport filter={filter} />
          </Tabs.Panel>
          <Tabs.Panel value="placements">
            <PlacementList filter={filter} />
          </Tabs.Panel>
        </ReportFrame>
      </Tabs>
    </Page>
  )
}
