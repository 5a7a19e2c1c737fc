import {
  type BusinessMonth,
  type Clock,
  findKpi,
  isTargetPerMonth,
  ok,
  type Result,
  targetOfPeriod,
  targetInForce,
  type TargetStep,
  type TargetValue,
} from '@quittance/core'
import type { Actor } from '../actor.js'
import { chooseKpis } from '../kpi/chosen-kpis.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportSpec } from '../report/report-spec.js'
import { resolveReport } from '../report/resolve-report.js'
import type { SqlReader } from '../report/sql-reader.js'
import { readTargets, type ScopedStep } from './read-targets.js'
import { scopesOfReport, type TargetScope } from './target-scope.rules.js'

/** What a KPI should be in a report. */
export type ReportTarget = {
  readonly kpi_id: string
  /** Whose target it is: the report's own, or that of what it is a part of. */
  readonly scope: TargetScope
  /** Null where the period has none, as one that is not of whole months, of a sum. */
  readonly target: TargetValue | null
  /** For charts: each target of one month with the month from which it holds, by month; null ends one. */
  readonly steps: readonly TargetStep[]
  /** Null where the KPI is no amount. */
  readonly currency: string | null
}

/**
 * The targets of some KPIs of a report. A rate is also held against the target of the creditor or the agency that the
 * report is a part of; a sum only against its own, since a part need not reach what the whole should.
 */
export const reportTargets = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
  kpi_ids: readonly string[],
): Promise<Result<ReportTarget[], ReportFailure>> => {
  const readable = chooseKpis(actor, kpi_ids, 'ids')
  if (!readable.ok) return readable
  const report = await resolveReport(reader, actor, clock, spec)
  if (!report.ok) return report
  const { own, wider } = scopesOfReport(actor, spec)
  const scopes = own === null ? wider : [own, ...wider]
  const { currency } = report.value
  const all = await readTargets(reader, actor, kpi_ids, scopes, currency)
  return ok(
    [...new Set(kpi_ids)].flatMap((kpi_id) => {
      const kpi = findKpi(kpi_id)
      if (kpi === undefined) return []
      const usable = isTargetPerMonth(kpi) ? (own === null ? [] : [own]) : scopes
      const scope = usable.find((one) => all.some((step) => step.kpi_id === kpi_id && isSame(step.scope, one)))
      if (scope === undefined) return []
      const steps = all.filter((step) => step.kpi_id === kpi_id && isSame(step.scope, scope))
      return [
        {
          kpi_id,
          scope,
          target: targetOfPeriod(kpi, steps, { period: spec.period, as_of: spec.as_of }),
          steps: stairs(steps),
          currency: kpi.unit.startsWith('money') ? currency : null,
        },
      ]
    }),
  )
}

const isSame = (left: TargetScope, right: TargetScope): boolean =>
  left.kind === 'agency' ? right.kind === 'agency' : right.kind === left.kind && left.id === right.id

/** One step per month from which something holds, in the order of months: the history without what was set anew. */
const stairs = (steps: readonly ScopedStep[]): TargetStep[] => {
  const months = [...new Set(steps.map(({ from_month }) => from_month))].toSorted()
  return months.map((from_month: BusinessMonth) => {
    const value = targetInForce(steps, from_month)
    return { from_month, direction: value?.direction ?? 'at_least', value: value?.value ?? null }
  })
}
