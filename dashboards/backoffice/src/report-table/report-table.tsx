import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import type { KpiId } from '@quittance/core'
import { Skeleton } from '@mantine/core'
import { lazy, type ReactNode, Suspense } from 'react'
import type { ReportSpecInput } from '../app/schema.generated.js'
import { Freshness } from '../kpi/freshness.js'
import { type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Section } from '../ui/page.js'
import { ReportTableDocument } from './report-table.generated.js'

const Grid = lazy(async () => ({ default: (await import('./report-table-grid.js')).ReportTableGrid }))
const placeholder = <Skeleton height={240} />

/** A table of KPIs as a part of a page; the filter of the page restricts it, `content` says what it is divided by. */
export function ReportTable(props: {
  id: string
  title: ReactNode
  label: string
  filter: ReportFilter
  content: Pick<ReportSpecInput, 'kpiIds' | 'rows' | 'column' | 'order'>
  /** Called with the KPI whose head was clicked; the heads are plain text without it. */
  onOrder?: (kpi: KpiId) => void
}) {
  const { filter, content } = props
  const { data, previousData, error, refetch } = useQuery(ReportTableDocument, {
    variables: { spec: { ...toReportSpec(filter), ...content } },
  })
  // The table before stays while another one of the same shape is on its way.
  const table = (data ?? (error ? undefined : previousData))?.table
  return (
    <Section
      id={props.id}
      title={props.title}
      aside={table && <Freshness computedAt={table.computedAt} dataState={table.dataState} />}
    >
      {error && !table ? (
        <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
      ) : !table ? (
        placeholder
      ) : table.rows.length === 0 ? (
        <EmptyNotice title={<Trans>Nothing happened with these filters.</Trans>} />
      ) : (
        <Suspense fallback={placeholder}>
          <Grid
            table={table}
            filter={filter}
            label={props.label}
            order={content.order ?? null}
            onOrder={props.onOrder}
          />
        </Suspense>
      )}
    </Section>
  )
}
