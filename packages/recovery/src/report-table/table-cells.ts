import { blankReason, type DimensionFilter, type MeasureTotals } from '@quittance/core'
import type { CatalogueKpi } from '../kpi/chosen-kpis.js'
import { blankUnder } from '../kpi/compute-kpis.js'
import { type KpiParts, kpiParts, no_parts } from '../kpi/kpi-parts.js'
import type { MeasureRow } from '../kpi/measure-table.js'
import { keyText } from './held-table.js'
import type { GroupTotals } from './table-totals.js'

/** A number of a table, and what it is held against. */
export type TableCell = KpiParts & { readonly compared: KpiParts | null }

/** The numbers of one place of a table: a cell for each KPI, blank where the KPI means nothing there. */
export const cellsAt = (
  kpis: readonly CatalogueKpi[],
  filters: readonly DimensionFilter[],
  { by, now, before }: GroupTotals,
  key: readonly (string | null)[],
): TableCell[] =>
  kpis.map((kpi) => {
    const is_blank = blankUnder(kpi, [...filters, ...by.map((dimension) => ({ dimension, values: [] }))]) !== null
    const partsOf = (row: MeasureRow | undefined): KpiParts =>
      is_blank ? no_parts : kpiParts(kpi, row?.[kpi.basis] ?? {})
    const text = keyText(key)
    return { ...partsOf(now.get(text)), compared: before === null ? null : partsOf(before.get(text)) }
  })

/** The keys for which there is anything to show, now or before. */
export const keysOf = (
  kpis: readonly CatalogueKpi[],
  { by, now, before }: GroupTotals,
): (readonly (string | null)[])[] => {
  const shown = kpis.filter((kpi) => by.every((dimension) => blankReason(kpi, dimension) === null))
  const keys = new Map<string, readonly (string | null)[]>()
  for (const [text, row] of [...now, ...(before ?? [])]) {
    if (shown.some((kpi) => kpi.measures.some((id) => isSomething(row[kpi.basis], id)))) keys.set(text, row.key)
  }
  return [...keys.values()]
}

const isSomething = (totals: MeasureTotals, id: keyof MeasureTotals): boolean => (totals[id] ?? 0n) !== 0n
