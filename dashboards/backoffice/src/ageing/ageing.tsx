import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { Freshness } from '../kpi/freshness.js'
import { type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { ChartFrame } from '../ui/chart-frame.js'
import { DefinitionButton } from '../ui/definition-button.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Section } from '../ui/page.js'
import { AgeingDefinition } from './ageing-definition.js'
import { AgeingFiguresDocument } from './ageing-figures.generated.js'
import { AgeingTable } from './ageing-table.js'

const AgeingChart = lazy(() => import('./ageing-chart.js').then(({ AgeingChart }) => ({ default: AgeingChart })))
const chart_height_px = 340

/** The open balance by how late it is, as a chart and as a table. */
export function Ageing({ filter }: { filter: ReportFilter }) {
  const { t } = useLingui()
  const { data, previousData, error, refetch } = useQuery(AgeingFiguresDocument, {
    variables: { spec: toReportSpec(filter) },
  })
  const ageing = (data ?? (error ? undefined : previousData))?.ageing
  return (
    <Section
      id="ageing"
      title={
        <>
          <Trans>Ageing of the open balance</Trans>
          <DefinitionButton label={t`Ageing of the open balance`}>
            <AgeingDefinition />
          </DefinitionButton>
        </>
      }
      aside={ageing && <Freshness computedAt={ageing.computedAt} />}
    >
      {error && !ageing ? (
        <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
      ) : !ageing ? (
        <Skeleton height={chart_height_px} />
      ) : ageing.claimCount === 0 ? (
        <EmptyNotice title={<Trans>Nothing is open with these filters.</Trans>} />
      ) : (
        <ChartFrame
          name="ageing"
          label={t`How to show the ageing`}
          chart={
            <Suspense fallback={<Skeleton height={chart_height_px} />}>
              <AgeingChart ageing={ageing} filter={filter} height_px={chart_height_px} />
            </Suspense>
          }
          table={<AgeingTable ageing={ageing} filter={filter} />}
        />
      )}
    </Section>
  )
}
