import { isKpiId, type KpiId } from '@quittance/core'

/** The columns of the league, in their order: volumes beside the rates that rest on them. */
export const performance_kpi_ids: readonly KpiId[] = [
  'right-party-contact-rate',
  'promises-due',
  'promise-kept-rate-count',
  'promise-kept-rate-amount',
].filter(isKpiId)
