import type { ReportFilter } from '../report/report-filter.js'

/** A placement holds claims and debtors of all kinds, and is no act of anybody. */
const without_placements = ['claim_kind', 'debtor_kind', 'month', 'day', 'agent'] as const

/** The filters that a list of placements cannot follow. */
export function filtersWithoutPlacements(filter: ReportFilter): (typeof without_placements)[number][] {
  return without_placements.filter((dimension) => filter[dimension] !== undefined)
}
