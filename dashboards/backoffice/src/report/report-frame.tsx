import { useLingui } from '@lingui/react/macro'
import { VisuallyHidden } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ReportSpecInput } from '../app/schema.generated.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { ComparisonNote } from './comparison-note.js'
import { FilterBar } from './filter-bar.js'
import { ReportActions } from './report-actions.js'
import { ReportContext } from './report-context.js'
import {
  periodIsReversed,
  report_filter_keys,
  type ReportFilter,
  type ReportFilterKey,
  toReportSpec,
} from './report-filter.js'

/** What a report shows, beside what restricts it: exports, schedules and alerts are made from the two together. */
export type ShownContent = Pick<
  ReportSpecInput,
  'kind' | 'kpiIds' | 'rows' | 'column' | 'figure' | 'ageingEdges' | 'ageingBasis'
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

/** The filters, the actions and the parts of one report: all parts follow the filters, and clicks in one filter the others. */
export function ReportFrame(props: ReportFrameProps) {
  const { t } = useLingui()
  const { filter, title, keys = report_filter_keys } = props
  const [message, announce] = useState('')
  const reversed = periodIsReversed(filter)
  const report = {
    title,
    filter,
    change: props.onFilter,
    spec: { ...toReportSpec(filter), ...props.content },
    announce,
  }
  return (
    <ReportContext value={report}>
      <FilterBar
        filter={filter}
        keys={keys}
        onChange={props.onFilter}
        actions={
          <>
            {props.actions}
            <ReportActions />
          </>
        }
      />
      {keys.includes('compare') && !reversed && <ComparisonNote filter={filter} />}
      <VisuallyHidden role="status">{message}</VisuallyHidden>
      {reversed ? (
        <FailureNotice failure={{ kind: 'refused', message: t`The period ends before it starts.`, requestId: null }} />
      ) : (
        props.children
      )}
    </ReportContext>
  )
}
