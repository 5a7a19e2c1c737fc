import {
  type BusinessDate,
  type BusinessMonth,
  endOfMonth,
  monthOf,
  monthsBetween,
  shiftMonth,
} from '../calendar/index.js'

/** What was placed in one portfolio in one month, and what came of it. */
export interface Vintage {
  readonly portfolio_id: string
  readonly creditor_id: string
  readonly placement_month: BusinessMonth
  /** Frozen at placement. */
  readonly placed_minor: bigint
  /** What is still owed. */
  readonly open_minor: bigint
  /** By months since placement, from 0; money dated before the placement month belongs to month 0. Absent is zero. */
  readonly collected_minor: ReadonlyMap<number, bigint>
}

/** Months since placement. */
export function ageIn({ placement_month }: Pick<Vintage, 'placement_month'>, month: BusinessMonth): number {
  return monthsBetween(placement_month, month)
}

/** The last month that is over on a day: its own when it is the last of it, else the one before. */
export function lastClosedMonth(as_of: BusinessDate): BusinessMonth {
  const month = monthOf(as_of)
  return as_of === endOfMonth(month) ? month : shiftMonth(month, -1)
}
