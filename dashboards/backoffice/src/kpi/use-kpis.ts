import { useQuery } from '@apollo/client/react'
import type { KpiId } from '@quittance/core'
import { type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { describeFailure, type Failure } from '../ui/failure.js'
import { KpiFiguresDocument } from './kpi-figures.generated.js'
import type { KpiValue } from './kpi-value.js'

/** KPIs of a report, as far as they have arrived. */
export interface ShownKpis {
  readonly value: (id: KpiId) => KpiValue | null
  readonly failure: Failure | null
  readonly retry: () => void
}

/** Asks for KPIs in one request; while filters change, the former figures stay in their place. */
export function useKpis(filter: ReportFilter, ids: readonly KpiId[]): ShownKpis {
  const { data, previousData, error, refetch } = useQuery(KpiFiguresDocument, {
    variables: { spec: toReportSpec(filter), ids: [...ids] },
  })
  const values = new Map((data ?? (error ? undefined : previousData))?.kpis.map((value) => [value.id, value]))
  return {
    value: (id) => values.get(id) ?? null,
    failure: error && values.size === 0 ? describeFailure(error) : null,
    retry: () => void refetch(),
  }
}
