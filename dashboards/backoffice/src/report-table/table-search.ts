import { type DimensionId, dimension_ids, isDimensionId, isKpiId, type KpiId, limits } from '@quittance/core'
import { normal, oneOf, type SearchOf, withParameters } from '../app/search-parameters.js'
import { reportSearch } from '../report/report-filter.js'

const separator = '.'

/** Names in the address, such as `collected.recovery-rate`; unknown ones are dropped, and those beyond the maximum. */
const namesOf = (isName: (text: string) => boolean, maximum: number) =>
  normal((text) => writeNames([...new Set(text.split(separator))].filter(isName).slice(0, maximum)))

/** What a table is about and what it shows, as it stands in the address. */
export const tableSearch = withParameters(reportSearch, {
  kpis: namesOf(isKpiId, limits.report_kpis_maximum),
  rows: namesOf(isDimensionId, limits.table_dimensions_maximum),
  column: oneOf(dimension_ids),
  /** The KPI by which rows are ordered, with a minus before it for the smallest first. */
  order: normal((text) => (isKpiId(text.replace(/^-/u, '')) ? text : undefined)),
})

/** The search parameters of the page of tables. */
export type TableSearch = SearchOf<typeof tableSearch>

/** What a table shows, in the order in which it shows it. */
export interface TableChoice {
  readonly kpis: readonly KpiId[]
  readonly rows: readonly DimensionId[]
  readonly column: DimensionId | null
  readonly order: { readonly kpi: KpiId; readonly descending: boolean } | null
}

/** Reads what a table shows; what the address does not say is as in `usual`. */
export function readTableChoice(search: TableSearch, usual: Pick<TableChoice, 'kpis' | 'rows'>): TableChoice {
  const kpis = search.kpis?.split(separator).filter(isKpiId) ?? usual.kpis
  const column = search.column ?? null
  const rows = (search.rows?.split(separator).filter(isDimensionId) ?? usual.rows).filter((one) => one !== column)
  const ordered_by = search.order?.replace(/^-/u, '')
  const kpi = kpis.find((id) => id === ordered_by)
  return {
    kpis,
    rows,
    column,
    order: kpi === undefined ? null : { kpi, descending: search.order === kpi },
  }
}

/** Names as the address holds them; `undefined` when there are none. */
export function writeNames(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : names.join(separator)
}

/** The order after a click on the head of a KPI: the largest first, then the smallest first, then by names. */
export function nextOrder(order: TableChoice['order'], kpi: KpiId): string | undefined {
  if (order?.kpi !== kpi) return kpi
  return order.descending ? `-${kpi}` : undefined
}
