import { type AnyKpi, err, type KpiId, limits, ok, readableKpis, type Result } from '@quittance/core'
import type { Actor } from '../actor.js'
import type { ReportFailure } from '../report/report-failure.js'

/** A KPI of the catalogue. */
export type CatalogueKpi = AnyKpi & { readonly id: KpiId }

/**
 * The KPIs that are asked for by id, each once and in that order; all when `ids` is null. One that the actor may not read
 * does not exist for him.
 */
export const chooseKpis = (
  { role }: Pick<Actor, 'role'>,
  ids: readonly string[] | null,
  field: 'ids' | 'kpiIds' | 'kpi',
): Result<readonly CatalogueKpi[], ReportFailure> => {
  const readable: readonly CatalogueKpi[] = readableKpis(role)
  if (ids === null) return ok(readable)
  const chosen: CatalogueKpi[] = []
  for (const id of new Set(ids)) {
    const kpi = readable.find((one) => one.id === id)
    if (kpi === undefined) return err({ code: 'unknown_kpi', field, id })
    chosen.push(kpi)
  }
  return chosen.length > limits.report_kpis_maximum ? err({ code: 'too_many_kpis', field }) : ok(chosen)
}
