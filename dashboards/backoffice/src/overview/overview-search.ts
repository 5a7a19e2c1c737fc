import { oneOf, text, uuid, withParameters } from '../app/search-parameters.js'
import { reportSearch } from '../report/report-filter.js'

/** The filters of the overview, and how its curves are divided. */
export const overviewSearch = withParameters(reportSearch, {
  curves: oneOf(['portfolio', 'placement_month']),
  /** The portfolios beside each other in the chart, by their ids. */
  beside: text(400),
})

/** The ids of the portfolios in the chart. */
export function readBeside(beside: string | undefined): string[] {
  return (beside ?? '').split('.').filter((id) => uuid.test(id))
}

/** How they stand in the address. */
export function writeBeside(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : ids.join('.')
}
