import type { KpiId } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { Ageing } from '../ageing/ageing.js'
import { CashForecast } from '../forecast/cash-forecast.js'
import { KpiTable } from '../kpi/kpi-table.js'
import { ReportPage } from '../report/report-page.js'
import classes from '../report/recovery-report.module.css'
import type { ReportFilter } from '../report/report-filter.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { RecomputeStatistics } from '../statistics/recompute-statistics.js'
import { KpiTrend } from '../trend/kpi-trend.js'
import { Section } from '../ui/page.js'
import { FigureSection } from './figure-section.js'
import { HeadlineFigures } from './headline-figures.js'
import { LatestPlacements } from './latest-placements.js'
import { OverviewCurves } from './overview-curves.js'
import { WaitingFiles } from './waiting-files.js'

const route = getRouteApi('/signed-in/overview')
const promise_kpis: readonly KpiId[] = [
  'promises-made',
  'promises-due',
  'promise-kept-rate-count',
  'promise-kept-rate-amount',
]
const activity_kpis: readonly KpiId[] = ['calls', 'right-party-contact-rate', 'promise-rate', 'dispute-rate']
const compared_kpis: readonly KpiId[] = [
  'recovery-rate',
  'liquidation-3-months',
  'collected',
  'open-balance',
  'promise-kept-rate-amount',
]

/**
 * "Am I getting my money back, and faster than before?" For a creditor over its portfolios, for the agency over all
 * creditors. Unless said otherwise, everything is held against the same a year before.
 */
export function OverviewPage() {
  const { t } = useLingui()
  const { curves, beside, ...search } = route.useSearch()
  const filter: ReportFilter = { ...search, compare: search.compare ?? 'previous_year' }
  const navigate = route.useNavigate()
  const viewer = useViewer()
  const ofAgency = viewer.creditorId === null && filter.creditor === undefined
  return (
    <ReportPage
      title={t`Overview`}
      subtitle={viewer.organisation.name}
      filter={filter}
      content={{ kind: 'portfolio_health' }}
      onFilter={(changed) => void navigate({ search: (now) => ({ ...now, ...changed }), replace: true })}
      actions={<RecomputeStatistics />}
    >
      {may(viewer, 'read_import') && <WaitingFiles creditor={filter.creditor} />}
      <HeadlineFigures filter={filter} />
      <div className={classes.charts}>
        <OverviewCurves
          filter={filter}
          curves={curves}
          beside={beside}
          onChange={(changed) => void navigate({ search: (now) => ({ ...now, ...changed }), replace: true })}
        />
        <Ageing filter={filter} />
      </div>
      <div className={classes.charts}>
        <KpiTrend kpiId="collected" filter={filter} />
        <CashForecast filter={filter} months={6} height_px={240} />
      </div>
      <Section
        id="compared"
        title={ofAgency ? <Trans>Creditors compared</Trans> : <Trans>Portfolios compared</Trans>}
        aside={<Trans>Click a name: the whole page follows.</Trans>}
      >
        <KpiTable
          label={ofAgency ? t`Creditors compared` : t`Portfolios compared`}
          filter={filter}
          dimension={ofAgency ? 'creditor' : 'portfolio'}
          ids={compared_kpis}
          empty={<Trans>Nothing was placed with these filters.</Trans>}
          height_px={200}
        />
      </Section>
      <FigureSection id="promises" title={<Trans>Promises to pay</Trans>} filter={filter} ids={promise_kpis} />
      <FigureSection id="activity" title={<Trans>What the agency does</Trans>} filter={filter} ids={activity_kpis} />
      <LatestPlacements filter={filter} />
    </ReportPage>
  )
}
