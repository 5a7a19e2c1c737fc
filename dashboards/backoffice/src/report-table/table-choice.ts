import { type DimensionId, isDimensionId, isKpiId, type KpiId } from '@quittance/core'
import { separator, type TableSearch } from './table-search.js'

/** What a table shows, in the order in which it shows it. */
export interface TableChoice {
  readonly kpis: readonly KpiId[]
  readonly rows: readonly DimensionId[]
  readonly column: DimensionId | null
  readonly order: { readonly kpi: KpiId; readonly descending: boolean } | null
}

/** Reads what a table shows; what the address does not say is as in `usual`. */
export function readTableChoice(search: TableSearch, usual: Pick<TableChoice, 'kpis' | 'rows'>): TableChoice {
  const named = search.kpis?.split(separator).filter(isKpiId) ?? []
  const kpis = named.length === 0 ? usual.kpis : named
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

/** The order after a click on the head of a KPI: the largest first, then the smallest first, then by names. */
export function nextOrder(order: TableChoice['order'], kpi: KpiId): string | undefined {
  if (order?.kpi !== kpi) return kpi
  return order.descending ? `-${kpi}` : undefined
}
