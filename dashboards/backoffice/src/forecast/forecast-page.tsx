import { Trans, useLingui } from '@lingui/react/macro'
import { SegmentedControl } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { ReportPage } from '../report/report-page.js'
import { report_filter_keys } from '../report/report-filter.js'
import { KpiTrend } from '../trend/kpi-trend.js'
import { BackTest } from './back-test.js'
import { CashForecast } from './cash-forecast.js'
import { ForecastBasis } from './forecast-basis.js'

const route = getRouteApi('/signed-in/reports/forecast')
const months_default = '6'
const choices = ['3', '6', '12']
/** Cash to come has no day, no agent and nothing to be held against yet. */
const keys = report_filter_keys.filter(
  (key) => !['compare', 'claim_kind', 'debtor_kind', 'agent', 'month', 'day'].includes(key),
)

/** What cash to expect, from what it is made, and how far to trust it. */
export function ForecastPage() {
  const { t } = useLingui()
  const { months = months_default, ...filter } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <ReportPage
      title={t`Cash forecast`}
      parent={{ label: t`Reports`, link: { to: '/reports' } }}
      subtitle={<Trans>Of what has been placed so far; new placements are not counted.</Trans>}
      filter={filter}
      content={{ kind: 'forecast', months: Number(months) }}
      keys={keys}
      onFilter={(search) => void navigate({ search: { ...search, months }, replace: true })}
      actions={
        <SegmentedControl
          size="xs"
          aria-label={t`Months ahead`}
          value={months}
          data={choices.map((value) => ({ value, label: t`${value} months` }))}
          onChange={(value) => void navigate({ search: { ...filter, months: value }, replace: true })}
        />
      }
    >
      <CashForecast filter={filter} months={Number(months)}>
        {(forecast) => <ForecastBasis forecast={forecast} />}
      </CashForecast>
      <BackTest filter={filter} />
      <KpiTrend kpiId="collected" filter={filter} />
    </ReportPage>
  )
}
