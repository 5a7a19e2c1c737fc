import { type BusinessMonth, eachMonth, monthOf, startOfMonth, endOfMonth } from '../calendar/index.js'
import type { AnyKpi, Ratio } from '../kpi/index.js'
import type { ReportTime } from '../report/index.js'

/** How a KPI is to lie to its target. */
export const target_directions = ['at_least', 'at_most'] as const

/** How a KPI is to lie to its target. */
export type TargetDirection = (typeof target_directions)[number]

/** A target as it was set: it holds from its month on, until one for a later month. */
export interface TargetStep {
  readonly from_month: BusinessMonth
  readonly direction: TargetDirection
  /** In the unit of the KPI; null ends the target before it. */
  readonly value: Ratio | null
}

/** What a KPI should be. */
export interface TargetValue {
  readonly direction: TargetDirection
  readonly value: Ratio
}

/**
 * The target of a month: of those for the latest month that has begun by then, the one set last; a target set later for an
 * earlier month leaves those of later months as they are. `steps` are in the order in which they were set.
 */
export function targetInForce(steps: readonly TargetStep[], month: BusinessMonth): TargetValue | null {
  let found: TargetStep | null = null
  for (const step of steps) {
    if (step.from_month <= month && (found === null || step.from_month >= found.from_month)) found = step
  }
  return found === null || found.value === null ? null : { direction: found.direction, value: found.value }
}

/**
 * True for what comes together month by month, as the money collected: its target is that of one month, a period's the
 * sum of those of its months. That of any other KPI, such as a rate or a balance, does not depend on the length.
 */
export function isTargetPerMonth({ unit, basis }: Pick<AnyKpi, 'unit' | 'basis'>): boolean {
  return basis === 'occurrence' && (unit === 'money' || unit === 'count')
}

/**
 * The target of a KPI over a period: of the as-of month (or the last month of the period, when that is earlier); of what
 * comes together month by month the sum over its months, all of them with one direction. Null without a target, and for a
 * sum over days that are not whole months.
 */
export function targetOfPeriod(
  kpi: Pick<AnyKpi, 'unit' | 'basis'>,
  steps: readonly TargetStep[],
  { period, as_of }: ReportTime,
): TargetValue | null {
  const last = monthOf(period.to !== null && period.to < as_of ? period.to : as_of)
  if (!isTargetPerMonth(kpi)) return targetInForce(steps, last)
  const { from, to } = period
  if (from === null || from !== startOfMonth(monthOf(from))) return null
  if (to !== null && to !== endOfMonth(monthOf(to))) return null
  const parts = eachMonth(monthOf(from), to === null ? last : monthOf(to)).map((month) => targetInForce(steps, month))
  const first = parts[0]
  if (first === undefined || first === null) return null
  let numerator = 0n
  for (const part of parts) {
    if (part === null || part.direction !== first.direction || part.value.denominator !== first.value.denominator)
      return null
    numerator += part.value.numerator
  }
  return { direction: first.direction, value: { numerator, denominator: first.value.denominator } }
}

/** True when the value lies as its target asks; exact. */
export function isTargetMet(value: Ratio, target: TargetValue): boolean {
  const left = value.numerator * target.value.denominator
  const right = target.value.numerator * value.denominator
  return target.direction === 'at_least' ? left >= right : left <= right
}

/** The value as a share of its target; null when the target is not above zero. */
export function targetShare(value: Ratio, target: TargetValue): Ratio | null {
  const denominator = value.denominator * target.value.numerator
  return denominator > 0n ? { numerator: value.numerator * target.value.denominator, denominator } : null
}
