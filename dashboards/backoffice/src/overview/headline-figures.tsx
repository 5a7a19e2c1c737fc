import type { KpiId } from '@quittance/core'
import { KpiFigure } from '../kpi/kpi-figure.js'
import { useKpiTrend } from '../kpi/use-kpi-trend.js'
import { useKpis } from '../kpi/use-kpis.js'
import type { ReportFilter } from '../report/report-filter.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FigureRow } from '../ui/figure.js'

/**
 * Courses by the month of the fact, and by the month of placement. The recovery rate has none: the latest placements have
 * had the least time to pay, so that every course of it would seem to fall.
 */
const by_month: readonly KpiId[] = ['collected', 'promise-kept-rate-amount']
const by_placement: readonly KpiId[] = ['liquidation-3-months']
const headline: readonly KpiId[] = [
  'recovery-rate',
  'liquidation-3-months',
  'collected',
  'open-balance',
  'promise-kept-rate-amount',
]

/** The answer in five figures: how much came back, how fast, how much is open, and whether promises hold. */
export function HeadlineFigures({ filter }: { filter: ReportFilter }) {
  const { value, failure, retry } = useKpis(filter, headline)
  const monthly = useKpiTrend(filter, 'month', by_month)
  const placed = useKpiTrend(filter, 'placement_month', by_placement)
  if (failure) return <FailureNotice failure={failure} onRetry={retry} />
  return (
    <FigureRow>
      {headline.map((id) => (
        <KpiFigure key={id} id={id} value={value(id)} trend={monthly(id) ?? placed(id)} filter={filter} />
      ))}
    </FigureRow>
  )
}
