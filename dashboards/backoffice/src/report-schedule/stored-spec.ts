import { isKpiId, relative_periods, report_kind_ids } from '@quittance/core'
import * as z from 'zod/mini'
import type { ReportSpecInput } from '../app/schema.generated.js'
import { type FilterDimension, filter_dimensions, writeValues } from '../report/dimension-values.js'
import type { ReportFilter } from '../report/report-filter.js'

/** The parts of a specification that the dashboard reads; what the API kept otherwise goes through untouched. */
const shape = z.looseObject({
  kind: z.nullish(z.enum(report_kind_ids)),
  relativePeriod: z.nullish(z.enum(relative_periods)),
  period: z.nullish(z.object({ from: z.nullish(z.string()), to: z.nullish(z.string()) })),
  asOf: z.nullish(z.string()),
  currency: z.nullish(z.string()),
  comparison: z.nullish(z.enum(['previous_period', 'previous_year'])),
  creditorIds: z.nullish(z.array(z.string())),
  portfolioIds: z.nullish(z.array(z.string())),
  kpiIds: z.nullish(z.array(z.string())),
  figure: z.nullish(z.string()),
  filters: z.nullish(z.array(z.object({ dimension: z.string(), values: z.array(z.nullable(z.string())) }))),
})

/** A specification as schedules and alerts keep it. */
export type StoredSpec = z.infer<typeof shape>

/** Reads what the API keeps as JSON; a text that is none restricts nothing. */
export function readSpec(text: string): StoredSpec {
  try {
    return shape.parse(JSON.parse(text))
  } catch {
    return {}
  }
}

/** The same as the API takes it: both are written by its own schema. */
export function specInput(spec: StoredSpec): ReportSpecInput {
  const known = Object.fromEntries(Object.entries(spec).filter(([, value]) => value !== null && value !== undefined))
  return known
}

const isDimension = (name: string): name is FilterDimension => filter_dimensions.some((known) => known === name)

/** The filters of a report page that show what a specification says. */
export function filterOfSpec(spec: StoredSpec): ReportFilter {
  const values = (spec.filters ?? []).flatMap(({ dimension, values: some }) =>
    isDimension(dimension) ? [[dimension, writeValues(some)] as const] : [],
  )
  return {
    creditor: spec.creditorIds?.[0],
    portfolio: spec.portfolioIds?.[0],
    from: spec.period?.from ?? undefined,
    to: spec.period?.to ?? undefined,
    period: spec.relativePeriod ?? undefined,
    asOf: spec.asOf ?? undefined,
    currency: spec.currency ?? undefined,
    compare: spec.comparison ?? undefined,
    ...Object.fromEntries(values),
  }
}

/** The page that shows a kind of report. */
function pathOf({ kind }: StoredSpec): string {
  switch (kind) {
    case 'ageing':
    case 'roll':
      return '/reports/ageing'
    case 'table':
      return '/reports/table'
    case 'forecast':
      return '/reports/forecast'
    case 'cases_behind':
      return '/cases/behind'
    case 'team_performance':
      return '/team'
    case 'finance':
      return '/money'
    case 'figures':
    case 'recovery_curve':
    case 'portfolio_health':
    case null:
    case undefined:
      return '/overview'
  }
}

/** The address in the dashboard that shows what a specification says. */
export function addressOfSpec(spec: StoredSpec): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(filterOfSpec(spec))) if (value !== undefined) search.set(name, value)
  if (spec.kind === 'cases_behind' && spec.figure) search.set('measure', spec.figure)
  if (spec.kind === 'table') {
    const kpis = spec.kpiIds?.filter(isKpiId) ?? []
    if (kpis.length > 0) search.set('kpis', kpis.join('.'))
  }
  const text = search.toString()
  return text === '' ? pathOf(spec) : `${pathOf(spec)}?${text}`
}
