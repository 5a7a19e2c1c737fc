import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { lazy, type ReactNode, Suspense } from 'react'
import { AnnotationList } from '../annotation/annotation-list.js'
import { Freshness } from '../kpi/freshness.js'
import { type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { ChartFrame } from '../ui/chart-frame.js'
import { DefinitionButton } from '../ui/definition-button.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Section } from '../ui/page.js'
import { CurveDefinition } from './curve-definition.js'
import { CurveModes } from './curve-modes.js'
import { curve_target_kpis, curveTargets } from './curve-targets.js'
import { useCurveNotes } from './use-curve-notes.js'
import { RecoveryCurveFiguresDocument } from './recovery-curve-figures.generated.js'

const CurveChart = lazy(() => import('./curve-chart.js').then(({ CurveChart }) => ({ default: CurveChart })))
const chart_height_px = 340

/** How fast each placement month pays back, as lines and as a stair-step table. */
export function RecoveryCurve({ filter, control }: { filter: ReportFilter; control?: ReactNode }) {
  const { t } = useLingui()
  const { data, previousData, error, refetch } = useQuery(RecoveryCurveFiguresDocument, {
    variables: { spec: toReportSpec(filter), targetIds: [...curve_target_kpis] },
  })
  const shown = data ?? (error ? undefined : previousData)
  const curve = shown?.recoveryCurve
  const notes = useCurveNotes(filter)
  const targets = curveTargets(shown?.reportTargets ?? [])
  return (
    <Section
      id="recovery-curve"
      title={
        <>
          <Trans>Recovery by placement month</Trans>
          <DefinitionButton label={t`Recovery by placement month`}>
            <CurveDefinition />
          </DefinitionButton>
        </>
      }
      aside={control ?? (curve && <Freshness computedAt={curve.computedAt} />)}
    >
      {error && !curve ? (
        <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
      ) : !curve ? (
        <Skeleton height={chart_height_px} />
      ) : curve.rows.length === 0 ? (
        <EmptyNotice title={<Trans>Nothing was placed with these filters.</Trans>}>
          <Trans>Choose a longer period, or deliver a file of claims.</Trans>
        </EmptyNotice>
      ) : (
        <ChartFrame
          name="recovery-curve"
          label={t`How to show the recovery by placement month`}
          chart={
            <Suspense fallback={<Skeleton height={chart_height_px} />}>
              <CurveChart curve={curve} targets={targets} notes={notes} filter={filter} height_px={chart_height_px} />
              <AnnotationList notes={notes} />
            </Suspense>
          }
          table={<CurveModes curve={curve} filter={filter} />}
        />
      )}
    </Section>
  )
}
