import { createContext, useContext } from 'react'
import { assert } from '@quittance/core'
import type { ReportSpecInput } from '../app/schema.generated.js'
import type { ReportFilter } from './report-filter.js'

/** The report that a page shows: what its parts, its export, its schedules and its alerts are made from. */
export interface ShownReport {
  readonly title: string
  readonly filter: ReportFilter
  /** Shows the same page with other filters. */
  readonly change: (filter: ReportFilter) => void
  /** Filters and content as the API takes them: exactly what is on the screen. */
  readonly spec: ReportSpecInput
  /** Tells screen readers what changed. */
  readonly announce: (message: string) => void
}

/** Holds the report of the page. */
export const ReportContext = createContext<ShownReport | null>(null)

/** The report that is shown; only what stands in a `ReportFrame` may ask. */
export function useReport(): ShownReport {
  const report = useContext(ReportContext)
  assert(report !== null, 'useReport was called outside a ReportFrame')
  return report
}

/** The report that is shown, or null on pages that are none. */
export function useReportIfAny(): ShownReport | null {
  return useContext(ReportContext)
}
