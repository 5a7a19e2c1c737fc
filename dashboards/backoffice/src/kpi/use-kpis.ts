import { useQuery } from '@apollo/client/react'
import type { KpiId } from '@quittance/core'
import { comparedTimeOf, type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { useToday } from '../session/use-today.js'
import { describeFailure, type Failure } from '../ui/failure.js'
import { KpiFiguresDocument } from './kpi-figures.generated.js'
import type { KpiValue } from './kpi-value.js'

/** KPIs of a report with what they are compared with, as far as they have arrived. */
export interface ShownKpis {
  readonly value: (id: KpiId) => KpiValue | null
  /** What the figure was; null when nothing is compared, or it has not arrived yet. */
  readonly compared: (id: KpiId) => KpiValue | null
  readonly failure: Failure | null
  readonly retry: () => void
}

/** Asks for KPIs in one request; while filters change, the former figures stay in their place. */
export function useKpis(filter: ReportFilter, ids: readonly KpiId[]): ShownKpis {
  const before = comparedTimeOf(filter, useToday())
  const spec = toReportSpec({ ...filter, compare: undefined })
  const { data, previousData, error, refetch } = useQuery(KpiFiguresDocument, { variables: { spec, ids: [...ids] } })
  const { from = null, to = null } = before?.period ?? {}
  const { period: _, relativePeriod: __, ...selection } = spec
  const comparedSpec = { ...selection, asOf: before?.as_of ?? null, period: { from, to } }
  const earlier = useQuery(KpiFiguresDocument, {
    variables: { spec: comparedSpec, ids: [...ids] },
    skip: before === null,
  })
  const values = new Map((data ?? (error ? undefined : previousData))?.kpis.map((value) => [value.id, value]))
  const compared = new Map(before === null ? [] : earlier.data?.kpis.map((value) => [value.id, value]))
  return {
    value: (id) => values.get(id) ?? null,
    compared: (id) => compared.get(id) ?? null,
    failure: error && values.size === 0 ? describeFailure(error) : null,
    retry: () => void refetch(),
  }
}
