import type { BusinessDate } from '@quittance/core'
import type { ReportSpecInput } from '../kpi/report-spec.graphql.js'
import type { ReportSpec } from './report-spec.js'

/** The specification that a GraphQL input means; `today` stands in for a missing as-of day. */
export const reportSpecOf = (input: ReportSpecInput, today: BusinessDate): ReportSpec => ({
  creditor_ids: input.creditorIds ?? null,
  portfolio_ids: input.portfolioIds ?? null,
  period: { from: input.period?.from ?? null, to: input.period?.to ?? null },
  as_of: input.asOf ?? today,
  known_at: input.knownAt ?? null,
  ageing_edges: input.ageingEdges ?? null,
  currency: input.currency ?? null,
})
