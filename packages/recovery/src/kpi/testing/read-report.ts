import type { BusinessDate } from '@quittance/core'
import type { Actor } from '../../actor.js'
import { content_default, type ReportSpec } from '../../report/report-spec.js'

/** Everything that the actor may see, as of a day. */
export const wholeReport = (as_of: BusinessDate, changes: Partial<ReportSpec> = {}): ReportSpec => ({
  creditor_ids: null,
  portfolio_ids: null,
  period: { from: null, to: null },
  as_of,
  known_at: null,
  ageing_edges: null,
  ageing_basis: 'due',
  filters: [],
  content: content_default,
  currency: null,
  ...changes,
})

/** A manager of the agency, or with `creditor_id` a creditor's user. */
export const actorOf = (organisation_id: string, creditor_id: string | null = null): Actor => ({
  organisation_id,
  time_zone: 'Europe/Paris',
  user_id: null,
  means: 'job',
  session_id: null,
  confirmed_at: null,
  name: 'Test',
  role: creditor_id === null ? 'manager' : 'creditor',
  creditor_id,
  team_ids: [],
  locale: 'en',
})

/** The value of a result that must be a success. */
export const valueOf = <Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown },
): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
