import {
  type BusinessDate,
  type DimensionFilter,
  endOfMonth,
  err,
  isBusinessMonth,
  ok,
  type Result,
  startOfMonth,
} from '@quittance/core'
import type { ReportFailure } from '../report/report-failure.js'

/**
 * Between which days, both included, placements lie that the filters of a report let through: those of the months of
 * placement that they name; null where they name none. Filters of creditors, portfolios and teams choose portfolios. A
 * placement holds claims and debtors of all kinds, and is no act of anybody: other filters have no meaning for it.
 */
export const placementConditions = (
  filters: readonly DimensionFilter[],
): Result<readonly (readonly [BusinessDate, BusinessDate])[] | null, ReportFailure> => {
  let months: ReadonlySet<string> | null = null
  for (const { dimension, values } of filters) {
    switch (dimension) {
      case 'creditor':
      case 'portfolio':
      case 'team':
        continue
      case 'placement_month': {
        const named = new Set(values.filter((value) => value !== null))
        months = months === null ? named : named.intersection(months)
        continue
      }
      case 'claim_kind':
      case 'debtor_kind':
      case 'agent':
      case 'month':
      case 'day':
        return err({ code: 'filter_not_used', field: 'filters', dimension })
    }
  }
  if (months === null) return ok(null)
  return ok([...months].filter(isBusinessMonth).map((month) => [startOfMonth(month), endOfMonth(month)] as const))
}
