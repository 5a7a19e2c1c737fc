import { z } from 'zod'
import { reportSearch } from '../report/report-filter.js'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u

/** The filters of the overview, and how its curves are divided. */
export const overviewSearch = reportSearch.extend({
  curves: z.enum(['portfolio', 'placement_month']).optional().catch(undefined),
  /** The portfolios beside each other in the chart, by their ids. */
  beside: z.string().max(400).optional().catch(undefined),
})

/** The ids of the portfolios in the chart. */
export function readBeside(text: string | undefined): string[] {
  return (text ?? '').split('.').filter((id) => uuid.test(id))
}

/** How they stand in the address. */
export function writeBeside(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : ids.join('.')
}
