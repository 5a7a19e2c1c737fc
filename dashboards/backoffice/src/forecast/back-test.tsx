import { useQuery } from '@apollo/client/react'
import { formatPercent } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton, Text } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useLocale } from '../app/locale.js'
import { Freshness } from '../kpi/freshness.js'
import { type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { ChartFrame } from '../ui/chart-frame.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Figure, FigureRow } from '../ui/figure.js'
import { formatMonth } from '../ui/format.js'
import { Amount } from '../ui/money.js'
import { Section } from '../ui/page.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { BackTestFiguresDocument } from './back-test-figures.generated.js'
import { type BackTestFigures, type BackTestPoint, fraction, nextMonthPoints, pointError } from './forecast.js'

const BackTestChart = lazy(() =>
  import('./back-test-chart.js').then(({ BackTestChart }) => ({ default: BackTestChart })),
)
const chart_height_px = 240
const months_tested = 12
/** The horizons whose error is told as a figure. */
const horizons = [1, 3, 6] as const

/** The same forecast as it would have been made at past month ends, against what came in since. */
export function BackTest({ filter }: { filter: ReportFilter }) {
  const { t } = useLingui()
  const { data, previousData, error, refetch } = useQuery(BackTestFiguresDocument, {
    variables: { spec: toReportSpec({ ...filter, compare: undefined }), months: months_tested },
  })
  const test = (data ?? (error ? undefined : previousData))?.forecastBacktest
  const points = test ? nextMonthPoints(test) : []
  return (
    <Section
      id="back-test"
      title={<Trans>How far past forecasts were off</Trans>}
      aside={test && <Freshness computedAt={test.computedAt} />}
    >
      {error && !test ? (
        <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
      ) : !test ? (
        <Skeleton height={chart_height_px} />
      ) : points.every(({ forecastMinor, actualMinor }) => forecastMinor === '0' && actualMinor === '0') ? (
        <EmptyNotice title={<Trans>No past month can be tested yet.</Trans>}>
          <Trans>The test needs placements and at least one closed month after them.</Trans>
        </EmptyNotice>
      ) : (
        <>
          <Scores test={test} />
          <Basis points={points} />
          <ChartFrame
            name="back-test"
            label={t`How to show past forecasts`}
            chart={
              <Suspense fallback={<Skeleton height={chart_height_px} />}>
                <BackTestChart points={points} currency={test.currency} height_px={chart_height_px} />
              </Suspense>
            }
            table={<BackTestTable points={points} currency={test.currency} />}
          />
        </>
      )}
    </Section>
  )
}

function Scores({ test }: { test: BackTestFigures }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  return (
    <FigureRow>
      {horizons.map((ahead) => {
        const score = test.scores.find(({ monthsAhead }) => monthsAhead === ahead)
        const mean = score ? fraction(score.errorNumerator, score.errorDenominator) : null
        const bias = score ? fraction(score.biasNumerator, score.biasDenominator) : null
        return (
          <Figure
            key={ahead}
            label={ahead === 1 ? t`Mean error, one month ahead` : t`Mean error, ${ahead} months ahead`}
            value={mean === null ? '–' : formatPercent(mean, 1, tag)}
            detail={
              bias === null
                ? t`not enough months`
                : t`Bias ${signed(formatPercent(bias, 1, tag))} over ${score?.points ?? 0} forecasts`
            }
          />
        )
      })}
    </FigureRow>
  )
}

/** A plus sign where more was expected than came. */
function signed(percent: string): string {
  return /^[-−]/u.test(percent) ? percent : `+${percent}`
}

function Basis({ points }: { points: readonly BackTestPoint[] }) {
  const dated = points.filter(({ basis }) => basis === 'dated_then').length
  return (
    <Text size="sm" c="dimmed" mb="xs">
      {dated === 0 ? (
        <Trans>Each forecast is made again from what had been recorded by that month end.</Trans>
      ) : (
        <Trans>
          Where nothing had been recorded yet at a month end, because the history was brought in later, the forecast is
          made from what is dated by that day: {dated} of {points.length} month ends.
        </Trans>
      )}
    </Text>
  )
}

function BackTestTable({ points, currency }: { points: readonly BackTestPoint[]; currency: string }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const amount = (amountMinor: string) => <Amount value={{ amountMinor, currency }} />
  const columns: PlainColumn<BackTestPoint>[] = [
    { header: t`Month`, cell: ({ month }) => formatMonth(month, tag) },
    { header: t`Forecast the month before`, align: 'right', cell: ({ forecastMinor }) => amount(forecastMinor) },
    { header: t`Came in`, align: 'right', cell: ({ actualMinor }) => amount(actualMinor) },
    {
      header: t`Error`,
      align: 'right',
      cell: ({ forecastMinor, actualMinor }) => amount(String(BigInt(forecastMinor) - BigInt(actualMinor))),
    },
    {
      header: t`Error in %`,
      align: 'right',
      cell: (point) => {
        const error = pointError(point)
        return error === null ? '–' : signed(formatPercent(error, 1, tag))
      },
    },
    {
      header: t`Made from`,
      cell: ({ basis }) => (basis === 'known_then' ? t`what was recorded then` : t`what is dated by then`),
    },
  ]
  return (
    <PlainTable
      label={t`Past forecasts and what came in`}
      columns={columns}
      rows={points.toReversed()}
      rowId={({ month }) => month}
      empty={<Trans>No past month can be tested yet.</Trans>}
    />
  )
}
