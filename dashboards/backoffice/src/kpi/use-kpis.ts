import { useQuery } from '@apollo/client/react'
import type { KpiId, TargetValue } from '@quittance/core'
import { type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { describeFailure, type Failure } from '../ui/failure.js'
import { KpiFiguresDocument, type KpiFiguresQuery } from './kpi-figures.generated.js'
import type { KpiValue } from './kpi-value.js'

/** A figure with what it should be, where that has been said. */
export type KpiValueWithTarget = KpiValue & { readonly target?: TargetValue | null }

/** KPIs of a report, as far as they have arrived. */
export interface ShownKpis {
  readonly value: (id: KpiId) => KpiValueWithTarget | null
  readonly failure: Failure | null
  readonly retry: () => void
}

/** Asks for KPIs in one request; while filters change, the former figures stay in their place. */
export function useKpis(filter: ReportFilter, ids: readonly KpiId[]): ShownKpis {
  const { data, previousData, error, refetch } = useQuery(KpiFiguresDocument, {
    variables: { spec: toReportSpec(filter), ids: [...ids], targetIds: [...ids] },
  })
  const shown = data ?? (error ? undefined : previousData)
  const values = new Map(
    shown?.kpis.map((value) => [value.id, { ...value, target: targetOf(shown.reportTargets, value.id) }]),
  )
  return {
    value: (id) => values.get(id) ?? null,
    failure: error && values.size === 0 ? describeFailure(error) : null,
    retry: () => void refetch(),
  }
}

function targetOf(targets: KpiFiguresQuery['reportTargets'], id: string): TargetValue | null {
  const { direction, numerator, denominator } = targets.find(({ kpiId }) => kpiId === id) ?? {}
  if (!direction || !numerator || !denominator) return null
  return { direction, value: { numerator: BigInt(numerator), denominator: BigInt(denominator) } }
}
