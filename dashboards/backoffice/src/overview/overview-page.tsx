import type { KpiId } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { ReportPage } from '../report/report-page.js'
import classes from '../report/recovery-report.module.css'
import type { ReportFilter } from '../report/report-filter.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { Later } from '../ui/later.js'
import { Section } from '../ui/page.js'
import { FigureSection } from './figure-section.js'
import { HeadlineFigures } from './headline-figures.js'
import { WaitingFiles } from './waiting-files.js'

/** Below the headline figures everything is fetched while they are read. */
const Ageing = lazy(async () => ({ default: (await import('../ageing/ageing.js')).Ageing }))
const KpiTable = lazy(async () => ({ default: (await import('../kpi/kpi-table.js')).KpiTable }))
const CashForecast = lazy(async () => ({ default: (await import('../forecast/cash-forecast.js')).CashForecast }))
const KpiTrend = lazy(async () => ({ default: (await import('../trend/kpi-trend.js')).KpiTrend }))
const LatestPlacements = lazy(async () => ({ default: (await import('./latest-placements.js')).LatestPlacements }))
const OverviewCurves = lazy(async () => ({ default: (await import('./overview-curves.js')).OverviewCurves }))
const RecomputeStatistics = lazy(async () => ({
  default: (await import('../statistics/recompute-statistics.js')).RecomputeStatistics,
}))
const chart_height_px = 420
const table_height_px = 200

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
      actions={
        <Suspense fallback={null}>
          <RecomputeStatistics />
        </Suspense>
      }
    >
      {may(viewer, 'read_import') && <WaitingFiles creditor={filter.creditor} />}
      <HeadlineFigures filter={filter} />
      <div className={classes.charts}>
        <Later height_px={chart_height_px}>
          <OverviewCurves
            filter={filter}
            curves={curves}
            beside={beside}
            onChange={(changed) => void navigate({ search: (now) => ({ ...now, ...changed }), replace: true })}
          />
        </Later>
        <Later height_px={chart_height_px}>
          <Ageing filter={filter} />
        </Later>
      </div>
      <div className={classes.charts}>
        <Later height_px={chart_height_px}>
          <KpiTrend kpiId="collected" filter={filter} />
        </Later>
        <Later height_px={chart_height_px}>
          <CashForecast filter={filter} months={6} height_px={240} />
        </Later>
      </div>
      <Section
        id="compared"
        title={ofAgency ? <Trans>Creditors compared</Trans> : <Trans>Portfolios compared</Trans>}
        aside={<Trans>Click a name: the whole page follows.</Trans>}
      >
        <Later height_px={table_height_px}>
          <KpiTable
            label={ofAgency ? t`Creditors compared` : t`Portfolios compared`}
            filter={filter}
            dimension={ofAgency ? 'creditor' : 'portfolio'}
            ids={compared_kpis}
            empty={<Trans>Nothing was placed with these filters.</Trans>}
            height_px={table_height_px}
          />
        </Later>
      </Section>
      <FigureSection id="promises" title={<Trans>Promises to pay</Trans>} filter={filter} ids={promise_kpis} />
      <FigureSection id="activity" title={<Trans>What the agency does</Trans>} filter={filter} ids={activity_kpis} />
      <Later height_px={table_height_px}>
        <LatestPlacements filter={filter} />
      </Later>
    </ReportPage>
  )
}
