import { type AnyKpi, err, findKpi, isKpiId, type KpiId, limits, ok, type Result } from '@quittance/core'
import type { ReportFailure } from '../report/report-failure.js'

/** A KPI of the catalogue. */
export type CatalogueKpi = AnyKpi & { readonly id: KpiId }

/** The KPIs that are asked for by id, each once and in that order. */
export const chooseKpis = (
  ids: readonly string[],
  field: 'ids' | 'kpiIds' | 'kpi',
): Result<readonly CatalogueKpi[], ReportFailure> => {
  const unknown = ids.find((id) => !isKpiId(id))
  if (unknown !== undefined) return err({ code: 'unknown_kpi', field, id: unknown })
  const chosen = [...new Set(ids)].map(findKpi).filter((kpi) => kpi !== undefined)
  return chosen.length > limits.report_kpis_maximum ? err({ code: 'too_many_kpis', field }) : ok(chosen)
}
