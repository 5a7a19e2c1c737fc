import type { KpiId } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { Ageing } from '../ageing/ageing.js'
import { KpiFigure } from '../kpi/kpi-figure.js'
import { useKpis } from '../kpi/use-kpis.js'
import type { ReportFilter } from '../report/report-filter.js'
import { ReportPage } from '../report/report-page.js'
import { ReportTable } from '../report-table/report-table.js'
import { useViewer } from '../session/viewer-context.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FigureRow } from '../ui/figure.js'

const route = getRouteApi('/signed-in/money')

const shown_kpis = [
  'collected',
  'direct-share',
  'recovery-rate',
  'days-to-pay-from-due',
  'open-balance',
] as const satisfies readonly KpiId[]

const kpis_by_creditor = [
  'placed',
  'collected',
  'recovery-rate',
  'adjusted-recovery-rate',
  'direct-share',
  'days-to-pay-from-due',
  'recalled',
  'open-balance',
] as const satisfies readonly KpiId[]

/** The money: what came in, of whom, when, and what is still out. */
export function FinancePage() {
  const { t } = useLingui()
  const filter = route.useSearch()
  const navigate = route.useNavigate()
  const { organisation } = useViewer()
  return (
    <ReportPage
      title={t`Money`}
      subtitle={organisation.name}
      filter={filter}
      content={{ kind: 'finance' }}
      onFilter={(search) => void navigate({ search, replace: true })}
    >
      <FinanceFigures filter={filter} />
      <ReportTable
        id="by-month"
        title={hasPeriod(filter) ? t`Collected by creditor and month` : t`Collected by creditor, last 12 months`}
        label={t`Collected by creditor and month`}
        filter={hasPeriod(filter) ? filter : { ...filter, period: 'last_12_months' }}
        content={{ rows: ['creditor'], column: 'month', kpiIds: ['collected'] }}
      />
      <ReportTable
        id="by-creditor"
        title={t`By creditor`}
        label={t`Recovery by creditor`}
        filter={filter}
        content={{ rows: ['creditor', 'portfolio'], kpiIds: [...kpis_by_creditor] }}
      />
      <Ageing filter={filter} />
    </ReportPage>
  )
}

function FinanceFigures({ filter }: { filter: ReportFilter }) {
  const { value, failure, retry } = useKpis(filter, shown_kpis)
  if (failure) return <FailureNotice failure={failure} onRetry={retry} />
  return (
    <FigureRow>
      {shown_kpis.map((id) => (
        <KpiFigure key={id} id={id} value={value(id)} filter={filter} />
      ))}
    </FigureRow>
  )
}

/** Without a period the months of the agency's whole life would stand side by side. */
function hasPeriod({ from, to, period }: ReportFilter): boolean {
  return from !== undefined || to !== undefined || period !== undefined
}
