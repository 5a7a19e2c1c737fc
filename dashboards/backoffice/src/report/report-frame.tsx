import { useLingui } from '@lingui/react/macro'
import { Skeleton, VisuallyHidden } from '@mantine/core'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { ReportSpecInput } from '../app/schema.generated.js'
import { useDefaultView } from '../saved-view/use-default-view.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { ComparisonNote } from './comparison-note.js'
import { ReportActions } from './report-actions.js'
import { ReportContext, useReport } from './report-context.js'
import {
  periodIsReversed,
  report_filter_keys,
  type ReportFilter,
  type ReportFilterKey,
  toReportSpec,
} from './report-filter.js'

/** The figures do not wait for the menus that restrict them. */
const FilterBar = lazy(async () => ({ default: (await import('./filter-bar.js')).FilterBar }))

/** What a report shows, beside what restricts it: exports, schedules and alerts are made from the two together. */
export type ShownContent = Pick<
  ReportSpecInput,
  'kind' | 'kpiIds' | 'rows' | 'column' | 'order' | 'figure' | 'ageingEdges' | 'ageingBasis' | 'months'
>

/** What a report needs of its page. */
export interface ReportFrameProps {
  title: string
  filter: ReportFilter
  /** Shows the page with other filters. Filters taken away are present as `undefined`, so that it can be merged. */
  onFilter: (filter: ReportFilter) => void
  content: ShownContent
  /** The filters that this page understands; all when left out. */
  keys?: readonly ReportFilterKey[]
  /** Further actions of this page, before those that every report has. */
  actions?: ReactNode
  children: ReactNode
}

/** The report that stands on a page; everything inside can ask `useReport()` for it. */
export function ReportProvider({ children, ...props }: Omit<ReportFrameProps, 'actions' | 'keys'>) {
  const { filter, title } = props
  const [message, announce] = useState('')
  const report = {
    title,
    filter,
    change: props.onFilter,
    spec: { ...toReportSpec(filter), ...props.content },
    announce,
  }
  return (
    <ReportContext value={report}>
      {children}
      <VisuallyHidden role="status">{message}</VisuallyHidden>
    </ReportContext>
  )
}

/** The filters of the report that is shown, and its parts once it is known what they show. */
export function ReportBody(props: { keys: readonly ReportFilterKey[]; actions: ReactNode; children: ReactNode }) {
  const { t } = useLingui()
  const { filter, change } = useReport()
  const { keys } = props
  const reversed = periodIsReversed(filter)
  const settled = useDefaultView()
  return (
    <>
      <Suspense fallback={<Skeleton height={34} mb="md" animate={false} />}>
        <FilterBar filter={filter} keys={keys} onChange={change} actions={props.actions} />
      </Suspense>
      {keys.includes('compare') && !reversed && <ComparisonNote filter={filter} />}
      {!settled ? (
        <Skeleton height={320} />
      ) : reversed ? (
        <FailureNotice failure={{ kind: 'refused', message: t`The period ends before it starts.`, requestId: null }} />
      ) : (
        props.children
      )}
    </>
  )
}

/** The filters, the actions and the parts of one report inside a page that is more than it. */
export function ReportFrame({ keys = report_filter_keys, actions, children, ...report }: ReportFrameProps) {
  return (
    <ReportProvider {...report}>
      <ReportBody
        keys={keys}
        actions={
          <>
            {actions}
            <ReportActions />
          </>
        }
      >
        {children}
      </ReportBody>
    </ReportProvider>
  )
}
