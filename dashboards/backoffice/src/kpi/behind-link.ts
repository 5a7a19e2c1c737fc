import { linkOptions } from '@tanstack/react-router'
import type { ReportFilter } from '../report/report-filter.js'

/** The way to the cases that add up to a figure: the same filters, and the measure that the figure sums. */
export function behindLink(filter: ReportFilter, measure: string) {
  return linkOptions({ to: '/cases/behind', search: { ...filter, view: undefined, measure } })
}
