import { useQuery } from '@apollo/client/react'
import type { KpiId } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { KpiFigure } from '../kpi/kpi-figure.js'
import { useKpis } from '../kpi/use-kpis.js'
import { readEdges, report_filter_keys, type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { ReportPage } from '../report/report-page.js'
import { Roll } from '../roll/roll.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FigureRow } from '../ui/figure.js'
import { AgeingBy } from './ageing-by.js'
import { AgeingControls } from './ageing-controls.js'
import { AgeingFiguresDocument } from './ageing-figures.generated.js'
import { Ageing } from './ageing.js'

const route = getRouteApi('/signed-in/reports/ageing')

const shown_kpis = [
  'open-balance',
  'overdue-share',
  'days-past-due',
  'par-30',
  'par-90',
  'taken-back-share',
  'open-cases',
] as const satisfies readonly KpiId[]
/** How things stand is of one day: there is nothing to compare, and nobody did it. */
const keys = report_filter_keys.filter((key) => !['compare', 'agent', 'month', 'day'].includes(key))

/** How the stock stands: how old what is open is, by whom, what is at risk, and how it rolls from month to month. */
export function AgeingPage() {
  const { t } = useLingui()
  const { unit, months, ...filter } = route.useSearch()
  const navigate = route.useNavigate()
  const show = (search: ReportFilter) => void navigate({ search: { ...search, unit, months }, replace: true })
  const edges = filter.edges === undefined ? null : readEdges(filter.edges)
  return (
    <ReportPage
      title={t`Ageing`}
      filter={filter}
      content={{ kind: 'ageing', ageingBasis: filter.basis ?? null, ageingEdges: edges }}
      keys={keys}
      onFilter={show}
    >
      <StockFigures filter={filter} />
      <AgeingControls filter={filter} onChange={show} />
      <AgeingParts filter={filter} />
      <Roll
        filter={filter}
        unit={unit ?? 'case'}
        months={months ?? 6}
        onChange={(changed) => void navigate({ search: { ...filter, unit, months, ...changed }, replace: true })}
      />
    </ReportPage>
  )
}

function AgeingParts({ filter }: { filter: ReportFilter }) {
  const { data, previousData } = useQuery(AgeingFiguresDocument, { variables: { spec: toReportSpec(filter) } })
  return (
    <>
      <AgeingBy filter={filter} ageing={(data ?? previousData)?.ageing} />
      <Ageing filter={filter} />
    </>
  )
}

function StockFigures({ filter }: { filter: ReportFilter }) {
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
