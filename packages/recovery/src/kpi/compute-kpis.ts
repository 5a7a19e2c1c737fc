import {
  type BlankReason,
  blankReason,
  type BusinessDate,
  type Clock,
  type DimensionFilter,
  type KpiId,
  type KpiUnit,
  ok,
  type Result,
} from '@quittance/core'
import type { Actor } from '../actor.js'
import { resolveCompared } from '../report/compared-report.js'
import type { Freshness } from '../report/freshness.sql.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportSpec } from '../report/report-spec.js'
import { type Report, resolveReport } from '../report/resolve-report.js'
import type { SqlReader } from '../report/sql-reader.js'
import { type CatalogueKpi, chooseKpis } from './chosen-kpis.js'
import { figureKey, figureUnit } from './figure.js'
import { figuresOfKpi } from './kpi-figures.js'
import { type KpiParts, kpiParts, no_parts } from './kpi-parts.js'
import { measureTotals } from './measure-table.js'

/** What of a KPI does not depend on how much it is. */
export type KpiHead = {
  readonly id: KpiId
  readonly unit: KpiUnit
  /** Null where the numerator is a count. */
  readonly currency: string | null
  /** Keys for `casesBehind`. */
  readonly numerator_figure: string
  readonly denominator_figure: string | null
}

/** A KPI with the exact sums it is made of. */
export type KpiResult = KpiHead &
  KpiParts &
  Freshness & {
    readonly as_of: BusinessDate
    /** Why it has no value under the filters of the report; null where they leave it its meaning. */
    readonly blank: BlankReason | null
    /** What it is held against; null where the report compares with nothing, or nothing came before. */
    readonly compared: KpiParts | null
  }

/** Computes KPIs, all when `ids` is null, in the order asked; all of them from one statement and so of one moment. */
export const computeKpis = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
  ids: readonly string[] | null,
): Promise<Result<KpiResult[], ReportFailure>> => {
  const chosen = chooseKpis(actor, ids, 'ids')
  if (!chosen.ok) return chosen
  const report = await resolveReport(reader, actor, clock, spec)
  if (!report.ok) return report
  const before = await resolveCompared(reader, actor, clock, spec)
  if (!before.ok) return before

  const measures = [...new Set(chosen.value.flatMap((kpi) => kpi.measures))]
  const bases = [...new Set(chosen.value.map(({ basis }) => basis))]
  if (measures.length === 0) return ok([])
  const { computed_at, data_state, ...totals } = await measureTotals(reader, report.value, measures, bases)
  const compared = before.value === null ? null : await measureTotals(reader, before.value.report, measures, bases)
  return ok(
    chosen.value.map((kpi): KpiResult => {
      const blank = blankUnder(kpi, spec.filters)
      const partsOf = (found: typeof totals): KpiParts => (blank === null ? kpiParts(kpi, found[kpi.basis]) : no_parts)
      return {
        ...kpiHead(kpi, report.value),
        ...partsOf(totals),
        as_of: report.value.as_of,
        computed_at,
        data_state,
        blank,
        compared: compared === null ? null : partsOf(compared),
      }
    }),
  )
}

/** Why a KPI means nothing of what some filters leave; null where it does mean something. */
export const blankUnder = (kpi: CatalogueKpi, filters: readonly DimensionFilter[]): BlankReason | null =>
  filters.map(({ dimension }) => blankReason(kpi, dimension)).find((reason) => reason !== null) ?? null

/** How a KPI of a report is read, and how its cases are opened. */
export const kpiHead = ({ id, unit }: CatalogueKpi, report: Pick<Report, 'currency'>): KpiHead => {
  const { numerator, denominator } = figuresOfKpi[id]
  return {
    id,
    unit,
    currency: figureUnit(numerator).startsWith('money') ? report.currency : null,
    numerator_figure: figureKey(numerator),
    denominator_figure: denominator === null ? null : figureKey(denominator),
  }
}
