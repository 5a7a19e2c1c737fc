import { useQuery } from '@apollo/client/react'
import { dimensions } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { lazy, type ReactNode, Suspense } from 'react'
import { useLocale } from '../app/locale.js'
import { Freshness } from '../kpi/freshness.js'
import { type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { ChartFrame } from '../ui/chart-frame.js'
import { DefinitionButton } from '../ui/definition-button.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Section } from '../ui/page.js'
import { ForecastDefinition } from './forecast-definition.js'
import { ForecastFiguresDocument } from './forecast-figures.generated.js'
import { ForecastTable } from './forecast-table.js'
import { ForecastTotals } from './forecast-totals.js'
import { filtersWithoutForecast, type ForecastFigures } from './forecast.js'

const ForecastChart = lazy(() =>
  import('./forecast-chart.js').then(({ ForecastChart }) => ({ default: ForecastChart })),
)
const height_default_px = 280

/**
 * Cash to be expected: totals, chart and table, as a section of any page with a report filter. `months` are the whole
 * months ahead; `children` get the forecast, for what a page shows beside it.
 */
export function CashForecast(props: {
  filter: ReportFilter
  months: number
  height_px?: number
  children?: (forecast: ForecastFigures) => ReactNode
}) {
  const { t } = useLingui()
  const { filter, months, height_px = height_default_px } = props
  const { language } = useLocale()
  const useless = filtersWithoutForecast(filter)
  const names = new Intl.ListFormat(language).format(useless.map((name) => dimensions[name].text[language]))
  const { data, previousData, error, refetch } = useQuery(ForecastFiguresDocument, {
    variables: { spec: toReportSpec({ ...filter, compare: undefined }), months },
    skip: useless.length > 0,
  })
  const forecast = useless.length > 0 ? undefined : (data ?? (error ? undefined : previousData))?.forecast
  return (
    <>
      <Section
        id="cash-forecast"
        title={
          <>
            <Trans>Cash expected</Trans>
            <DefinitionButton label={t`Cash expected`}>
              <ForecastDefinition />
            </DefinitionButton>
          </>
        }
        aside={forecast && <Freshness computedAt={forecast.computedAt} />}
      >
        {useless.length > 0 ? (
          <EmptyNotice title={<Trans>Cash to come cannot be filtered by: {names}.</Trans>}>
            <Trans>
              Nobody knows yet on which day it will come, or through whose work. Take the filter away, and the forecast
              is back.
            </Trans>
          </EmptyNotice>
        ) : error && !forecast ? (
          <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
        ) : !forecast ? (
          <Skeleton height={height_px} />
        ) : forecast.openMinor === '0' ? (
          <EmptyNotice title={<Trans>Nothing is open with these filters.</Trans>}>
            <Trans>Remove a filter, or deliver a file of claims.</Trans>
          </EmptyNotice>
        ) : (
          <>
            <ForecastTotals forecast={forecast} filter={filter} />
            <ChartFrame
              name="cash-forecast"
              label={t`How to show the cash expected`}
              chart={
                <Suspense fallback={<Skeleton height={height_px} />}>
                  <ForecastChart forecast={forecast} filter={filter} height_px={height_px} />
                </Suspense>
              }
              table={<ForecastTable forecast={forecast} filter={filter} />}
            />
          </>
        )}
      </Section>
      {forecast && props.children?.(forecast)}
    </>
  )
}
