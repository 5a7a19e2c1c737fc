import { dimension_ids, isDimensionId, limits } from '@quittance/core'
import { normal, oneOf, pattern, type SearchOf, withParameters } from '../app/search-parameters.js'
import { reportSearch } from '../report/report-filter.js'

export const separator = '.'

/** Names in the address, such as `collected.recovery-rate`; unknown ones are dropped, and those beyond the maximum. */
const namesOf = (isName: (text: string) => boolean, maximum: number) =>
  normal((text) => writeNames([...new Set(text.split(separator))].filter(isName).slice(0, maximum)))

const isName = (text: string): boolean => /^[a-z0-9-]{1,60}$/u.test(text)

/** What a table is about and what it shows, as it stands in the address. */
export const tableSearch = withParameters(reportSearch, {
  // Which of them are KPIs is asked when the table is shown: the catalogue is not needed to find the way there.
  kpis: namesOf(isName, limits.report_kpis_maximum),
  rows: namesOf(isDimensionId, limits.table_dimensions_maximum),
  column: oneOf(dimension_ids),
  /** The KPI by which rows are ordered, with a minus before it for the smallest first. */
  order: pattern(/^-?[a-z0-9-]{1,60}$/u),
})

/** The search parameters of the page of tables. */
export type TableSearch = SearchOf<typeof tableSearch>

/** Names as the address holds them; `undefined` when there are none. */
export function writeNames(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : names.join(separator)
}
