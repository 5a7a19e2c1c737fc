import {
  type BusinessDate,
  businessMonth,
  type BusinessMonth,
  compareDates,
  endOfMonth,
  monthOf,
  monthsBetween,
} from '../calendar/index.js'

/** What was placed in one month. */
export interface PlacedFact {
  readonly placement_month: BusinessMonth
  readonly placed_minor: bigint
}

/** What came in, on a day or in a whole month, on claims of one placement month; negative for reversals. */
export interface CollectedFact {
  readonly placement_month: BusinessMonth
  readonly collected_on: BusinessDate | BusinessMonth
  readonly collected_minor: bigint
}

/** One placement month of the curve. */
export interface CurveRow {
  readonly placement_month: BusinessMonth
  /** The denominator, frozen at placement. */
  readonly placed_minor: bigint
  /** By months since placement, from 0; `null` where the month has not begun by the as-of day, never 0 for it. */
  readonly cells: readonly (bigint | null)[]
}

/** The recovery of each placement month, side by side. */
export interface RecoveryCurve {
  /** In the order of months; every row has the same number of cells. */
  readonly rows: readonly CurveRow[]
  /**
   * The as-of month when it is not over: its cells hold what was observed so far, and a chart should draw them as
   * provisional. `null` when the as-of day is the last of its month.
   */
  readonly incomplete_month: BusinessMonth | null
}

/** What to compute. */
export interface CurveOptions {
  /** Facts dated later are left out, and so are placements of later months. */
  readonly as_of: BusinessDate
  /** `cumulative`: collected from placement to the end of each month. `incremental`: collected in that month alone. */
  readonly mode: 'cumulative' | 'incremental'
  /** Cells per row; by default as many as the oldest row needs. Money beyond the last cell is not shown. */
  readonly months?: number
}

/**
 * The recovery curve (stair step, vintage table): rows are placement months, columns months since placement. The as-of
 * month counts as observed, with what came in so far. Money dated before the placement month (a payment delivered with
 * the claim) belongs to month 0, so that the last cell of a row is all that was collected. A month with money but
 * nothing placed keeps its row.
 */
export function recoveryCurve(
  placed: Iterable<PlacedFact>,
  collected: Iterable<CollectedFact>,
  { as_of, mode, months }: CurveOptions,
): RecoveryCurve {
  const as_of_month = monthOf(as_of)
  const cohorts = new Map<BusinessMonth, Cohort>()
  for (const { placement_month, placed_minor } of placed) {
    if (placement_month <= as_of_month) cohortOf(cohorts, placement_month).placed_minor += placed_minor
  }
  for (const { placement_month, collected_on, collected_minor } of collected) {
    // A month sorts before each of its days, so one comparison serves days and months.
    if (collected_on > as_of || placement_month > as_of_month) continue
    const age = Math.max(0, monthsBetween(placement_month, monthOfDayOrMonth(collected_on)))
    const { by_age } = cohortOf(cohorts, placement_month)
    by_age.set(age, (by_age.get(age) ?? 0n) + collected_minor)
  }

  const placement_months = [...cohorts.keys()].toSorted()
  const oldest = placement_months[0]
  const width = months ?? (oldest === undefined ? 0 : monthsBetween(oldest, as_of_month) + 1)
  const rows = placement_months.map((placement_month): CurveRow => {
    const cohort = cohortOf(cohorts, placement_month)
    const observed = monthsBetween(placement_month, as_of_month) + 1
    const cells = cellsOf(cohort.by_age, { width, observed, mode })
    return { placement_month, placed_minor: cohort.placed_minor, cells }
  })
  return { rows, incomplete_month: compareDates(as_of, endOfMonth(as_of_month)) < 0 ? as_of_month : null }
}

interface Cohort {
  placed_minor: bigint
  readonly by_age: Map<number, bigint>
}

function cohortOf(cohorts: Map<BusinessMonth, Cohort>, placement_month: BusinessMonth): Cohort {
  const known = cohorts.get(placement_month)
  if (known) return known
  const created: Cohort = { placed_minor: 0n, by_age: new Map() }
  cohorts.set(placement_month, created)
  return created
}

interface Shape {
  readonly width: number
  /** Months of this row that have begun by the as-of day. */
  readonly observed: number
  readonly mode: CurveOptions['mode']
}

function cellsOf(by_age: ReadonlyMap<number, bigint>, { width, observed, mode }: Shape): (bigint | null)[] {
  let running_minor = 0n
  return Array.from({ length: width }, (_, age) => {
    if (age >= observed) return null
    const in_month_minor = by_age.get(age) ?? 0n
    running_minor += in_month_minor
    return mode === 'cumulative' ? running_minor : in_month_minor
  })
}

function monthOfDayOrMonth(day_or_month: BusinessDate | BusinessMonth): BusinessMonth {
  return businessMonth(day_or_month.slice(0, 7))
}
