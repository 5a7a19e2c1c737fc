import {
  addDays,
  type BusinessMonth,
  type DimensionId,
  endOfMonth,
  isBusinessDate,
  type KpiBasis,
  monthOf,
  startOfMonth,
} from '@quittance/core'
import type { Report } from '../../report/resolve-report.js'
import type { MeasureGrainId } from '../../statistics/measure-grain.js'

/** From which of the stored sums a report is answered; what they hold together is the same in every plan. */
export type FactPlan = {
  /** Of whole months; null where single days are asked for. */
  readonly months: MeasureGrainId | null
  /** Of the days of other months; `daily_measure` where no coarser one will do. */
  readonly days: MeasureGrainId | 'daily_measure'
  /**
   * Months of placement of which the period selects only some days: these claims are read from the daily measures, and the
   * coarser sums for all others. First and last day of each.
   */
  readonly cut_placements: readonly (readonly [string, string])[]
}

/** Chooses the coarsest sums from which a report is exact. `is_timed`: whether parts of measures by age are asked for. */
export const planFacts = (
  { filters, bound, as_of }: Pick<Report, 'filters' | 'bound' | 'as_of'>,
  dimensions: readonly DimensionId[],
  bases: readonly KpiBasis[],
  is_timed: boolean,
): FactPlan => {
  const asked = new Set<DimensionId>([...dimensions, ...filters.map(({ dimension }) => dimension)])
  const by_kind = asked.has('claim_kind') || asked.has('debtor_kind')
  const by_placement = asked.has('placement_month') || is_timed || bases.includes('placement')
  const cut_placements = bases.includes('placement') ? cutMonths(bound.from.value, bound.to.value, as_of) : []
  const by_month = !asked.has('day')
  if (asked.has('agent')) {
    if (by_kind || by_placement) return { months: null, days: 'daily_measure', cut_placements: [] }
    return { months: by_month ? 'agent_month' : null, days: 'agent_day', cut_placements: [] }
  }
  return by_kind
    ? { months: by_month ? 'kind_month' : null, days: 'daily_measure', cut_placements }
    : { months: by_month ? 'month' : null, days: 'day', cut_placements }
}

/** The months at the ends of a period of which it takes only a part. After the as-of day nothing is placed. */
const cutMonths = (from: string | null, to: string | null, as_of: string): (readonly [string, string])[] => {
  const cut = new Set<BusinessMonth>()
  if (from !== null && isBusinessDate(from) && startOfMonth(monthOf(from)) !== from) cut.add(monthOf(from))
  if (to !== null && isBusinessDate(to) && to < as_of && monthOf(addDays(to, 1)) === monthOf(to)) cut.add(monthOf(to))
  return [...cut].map((month) => [startOfMonth(month), endOfMonth(month)] as const)
}
