import { useQuery } from '@apollo/client/react'
import { blankReason, findKpi, isBusinessDate, type KpiId } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { AnnotationList } from '../annotation/annotation-list.js'
import { numberNotes } from '../annotation/annotation.js'
import { WriteAnnotation } from '../annotation/write-annotation.js'
import { useLocale } from '../app/locale.js'
import { Freshness } from '../kpi/freshness.js'
import { KpiDefinition } from '../kpi/kpi-definition.js'
import { type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { useToday } from '../session/use-today.js'
import { ChartFrame } from '../ui/chart-frame.js'
import { DefinitionButton } from '../ui/definition-button.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Section } from '../ui/page.js'
import { TrendFiguresDocument } from './trend-figures.generated.js'
import { TrendLegend } from './trend-legend.js'
import { TrendTable } from './trend-table.js'
import { type TrendDimension, trendPeriod, trendPoints } from './trend.js'

const TrendChart = lazy(() => import('./trend-chart.js').then(({ TrendChart }) => ({ default: TrendChart })))
const months_default = 12
const height_default_px = 240

/**
 * One KPI by month with its target, the year before and what happened: a section of a page, chart and table. It follows
 * the filter of its page, the period aside, which is the last `months` up to the as-of day. `dimension` is the month of
 * the fact, or of the placement where the KPI means nothing by the month of the fact.
 */
export function KpiTrend(props: {
  kpiId: KpiId
  filter: ReportFilter
  months?: number
  dimension?: TrendDimension
  height_px?: number
}) {
  const { t } = useLingui()
  const { language } = useLocale()
  const today = useToday()
  const { kpiId, filter, months = months_default, height_px = height_default_px } = props
  const kpi = findKpi(kpiId)
  const dimension = props.dimension ?? (kpi && blankReason(kpi, 'month') === null ? 'month' : 'placement_month')
  const as_of = filter.asOf !== undefined && isBusinessDate(filter.asOf) ? filter.asOf : today
  const period = trendPeriod(as_of, months)
  const spec = {
    ...toReportSpec({ ...filter, from: period.from, to: period.to, period: undefined, compare: 'previous_year' }),
    rows: [dimension],
    kpiIds: [kpiId],
  }
  const { data, previousData, error, refetch } = useQuery(TrendFiguresDocument, {
    variables: {
      spec,
      ids: [kpiId],
      creditorId: filter.creditor ?? null,
      portfolioId: filter.portfolio ?? null,
      from: period.from,
      to: period.to,
    },
  })
  const shown = data ?? (error ? undefined : previousData)
  const shownKpi = shown?.table.kpis[0]
  if (!kpi) return null
  const { title } = kpi.text[language]
  const label = dimension === 'month' ? t`${title} by month` : t`${title} by month placed`
  const start = { creditorId: filter.creditor, portfolioId: filter.portfolio }
  const points = shown ? trendPoints(shown, period) : []
  return (
    <Section
      id={`trend-${kpiId}`}
      title={
        <>
          {label}
          <DefinitionButton label={title}>
            <KpiDefinition kpi={kpi} />
          </DefinitionButton>
        </>
      }
      aside={
        <>
          <WriteAnnotation start={start} />
          {shown && <Freshness computedAt={shown.table.computedAt} dataState={shown.table.dataState} />}
        </>
      }
    >
      {error && !shown ? (
        <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
      ) : !shown || !shownKpi ? (
        <Skeleton height={height_px} />
      ) : shownKpi.blankText !== null ? (
        <p>{shownKpi.blankText}</p>
      ) : (
        <>
          <ChartFrame
            name={`trend-${kpiId}`}
            label={t`How to show ${label}`}
            chart={
              <Suspense fallback={<Skeleton height={height_px} />}>
                <TrendChart
                  label={label}
                  points={points}
                  unit={shownKpi.unit}
                  currency={shownKpi.currency}
                  provisional={as_of < period.to}
                  height_px={height_px}
                />
                <TrendLegend points={points} provisional={as_of < period.to} />
              </Suspense>
            }
            table={
              <TrendTable
                label={title}
                points={points}
                unit={shownKpi.unit}
                currency={shownKpi.currency}
                behind={{ filter, dimension, measure: shownKpi.numeratorMeasure }}
              />
            }
          />
          <AnnotationList notes={numberNotes(shown.annotations.nodes)} />
        </>
      )}
    </Section>
  )
}
