import { type DimensionId, dimensions, type KpiId } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { ReportPage } from '../report/report-page.js'
import { useViewer } from '../session/viewer-context.js'
import { ReportTable } from './report-table.js'
import { TableControls } from './table-controls.js'
import { nextOrder, readTableChoice } from './table-choice.js'
import type { TableSearch } from './table-search.js'

const route = getRouteApi('/signed-in/reports/table')

const usual_kpis: readonly KpiId[] = [
  'placed',
  'collected',
  'recovery-rate',
  'promise-kept-rate-amount',
  'right-party-contact-rate',
]
const usual_rows: { readonly agency: readonly DimensionId[]; readonly creditor: readonly DimensionId[] } = {
  agency: ['creditor'],
  creditor: ['portfolio'],
}

/** Any KPIs by any dimensions: each number opens its cases, each value filters the page, each head orders the rows. */
export function TablePage() {
  const { t } = useLingui()
  const { language } = useLocale()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { creditorId } = useViewer()
  const choice = readTableChoice(search, {
    kpis: usual_kpis,
    rows: creditorId === null ? usual_rows.agency : usual_rows.creditor,
  })
  const { kpis: _kpis, rows: _rows, column: _column, order: _order, ...filter } = search
  const change = (next: Partial<TableSearch>) =>
    void navigate({ search: (former) => ({ ...former, ...next }), replace: true })
  const divided_by = [...choice.rows, ...(choice.column === null ? [] : [choice.column])]
  const title = divided_by.map((dimension) => dimensions[dimension].text[language]).join(' × ')
  const content = {
    kpiIds: [...choice.kpis],
    rows: [...choice.rows],
    column: choice.column,
    order: choice.order,
  }
  return (
    <ReportPage
      title={t`Cross table`}
      subtitle={<Trans>Any KPIs by any dimensions. A number opens its cases, a value filters, a heading sorts.</Trans>}
      filter={filter}
      content={{ kind: 'table', ...content }}
      onFilter={change}
    >
      <TableControls choice={choice} onChange={change} />
      <ReportTable
        id="table"
        title={title}
        label={title}
        filter={filter}
        content={content}
        onOrder={(kpi) => change({ order: nextOrder(choice.order, kpi) })}
      />
    </ReportPage>
  )
}
