import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { lazy, type ReactNode, Suspense } from 'react'
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
import type { ForecastFigures } from './forecast.js'

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
  const { data, previousData, error, refetch } = useQuery(ForecastFiguresDocument, {
    variables: { spec: toReportSpec({ ...filter, compare: undefined }), months },
  })
  const forecast = (data ?? (error ? undefined : previousData))?.forecast
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
        {error && !forecast ? (
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
