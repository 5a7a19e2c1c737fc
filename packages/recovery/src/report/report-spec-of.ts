import { type BusinessDate, relativePeriod } from '@quittance/core'
import type { ReportSpecInput } from '../kpi/report-spec.graphql.js'
import { content_default, type ReportSpec } from './report-spec.js'

/** The specification that a GraphQL input means; `today` stands in for a missing as-of day. */
export const reportSpecOf = (input: ReportSpecInput, today: BusinessDate): ReportSpec => {
  const as_of = input.asOf ?? today
  return {
    creditor_ids: input.creditorIds ?? null,
    portfolio_ids: input.portfolioIds ?? null,
    filters: (input.filters ?? []).map(({ dimension, values }) => ({ dimension, values })),
    period: input.relativePeriod
      ? relativePeriod(input.relativePeriod, as_of)
      : { from: input.period?.from ?? null, to: input.period?.to ?? null },
    as_of,
    known_at: input.knownAt ?? null,
    ageing_edges: input.ageingEdges ?? null,
    ageing_basis: input.ageingBasis ?? 'due',
    currency: input.currency ?? null,
    content: {
      kind: input.kind ?? content_default.kind,
      kpi_ids: input.kpiIds ?? null,
      rows: input.rows ?? [],
      column: input.column ?? null,
      order: input.order ? { kpi_id: input.order.kpi, descending: input.order.descending } : null,
      comparison: input.comparison ?? null,
      months: input.months ?? null,
      figure: input.figure ?? null,
    },
  }
}
