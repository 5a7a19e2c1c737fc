import type { KpiId } from '@quittance/core'

/** The columns of the league, in their order: volumes beside the rates that rest on them. */
export const performance_kpi_ids: readonly KpiId[] = [
  'calls',
  'right-party-contact-rate',
  'promises-made',
  'promise-kept-rate-count',
  'promise-kept-rate-amount',
  'collected-by-agents',
  'collected-per-hour',
  'average-handling-time',
]
