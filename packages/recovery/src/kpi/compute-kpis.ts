import {
  type BusinessDate,
  findKpi,
  isKpiId,
  type KpiFigure,
  kpiFigure,
  type KpiId,
  type KpiUnit,
  kpis,
  ok,
  err,
  type Clock,
  type Result,
} from '@quittance/core'
import type { Actor } from '../actor.js'
import type { Freshness } from '../report/freshness.sql.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportSpec } from '../report/report-spec.js'
import { type Report, resolveReport } from '../report/resolve-report.js'
import type { SqlReader } from '../report/sql-reader.js'
import { figureKey, figureUnit } from './figure.js'
import { figuresOfKpi } from './kpi-figures.js'
import { measureTotals } from './measure-table.js'

/** A KPI with the exact sums it is made of. */
export type KpiResult = Freshness & {
  readonly id: KpiId
  readonly unit: KpiUnit
  /** Minor units or a count; null together with the denominator where the KPI has no value. */
  readonly numerator: bigint | null
  /** Null for money and counts. */
  readonly denominator: bigint | null
  /** Null where the numerator is a count. */
  readonly currency: string | null
  readonly as_of: BusinessDate
  /** Keys for `casesBehind`. */
  readonly numerator_figure: string
  readonly denominator_figure: string | null
}

/** Computes KPIs, all when `ids` is null, in the order asked; all of them from one statement and so of one moment. */
export const computeKpis = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
  ids: readonly string[] | null,
): Promise<Result<KpiResult[], ReportFailure>> => {
  const wanted = ids ?? kpis.map(({ id }) => id)
  const unknown = wanted.find((id) => !isKpiId(id))
  if (unknown !== undefined) return err({ code: 'unknown_kpi', field: 'ids', id: unknown })
  const report = await resolveReport(reader, actor, clock, spec)
  if (!report.ok) return report

  const chosen = [...new Set(wanted)].map(findKpi).filter((kpi) => kpi !== undefined)
  const measures = [...new Set(chosen.flatMap((kpi) => kpi.measures))]
  if (measures.length === 0) return ok([])
  const totals = await measureTotals(reader, report.value, measures)
  return ok(chosen.map((kpi) => resultOf(kpi.id, kpiFigure(kpi, totals[kpi.basis]), report.value, totals)))
}

const resultOf = (id: KpiId, figure: KpiFigure, report: Report, freshness: Freshness): KpiResult => {
  const { numerator, denominator } = figuresOfKpi[id]
  return {
    id,
    unit: figure.unit,
    ...exactParts(figure),
    currency: figureUnit(numerator).startsWith('money') ? report.currency : null,
    as_of: report.as_of,
    computed_at: freshness.computed_at,
    data_state: freshness.data_state,
    numerator_figure: figureKey(numerator),
    denominator_figure: denominator === null ? null : figureKey(denominator),
  }
}

const exactParts = (figure: KpiFigure): { readonly numerator: bigint | null; readonly denominator: bigint | null } => {
  switch (figure.unit) {
    case 'ratio':
    case 'days':
    case 'seconds':
    case 'money_per_hour':
    case 'count_per_hour':
      return { numerator: figure.value?.numerator ?? null, denominator: figure.value?.denominator ?? null }
    case 'money':
    case 'count':
      return { numerator: figure.value, denominator: null }
  }
}
