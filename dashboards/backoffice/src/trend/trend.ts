import {
  type BusinessDate,
  type BusinessMonth,
  eachMonth,
  endOfMonth,
  isBusinessMonth,
  type KpiUnit,
  minorUnitsOf,
  monthOf,
  shiftMonth,
  startOfMonth,
  targetInForce,
  type TargetStep,
  type TargetValue,
} from '@quittance/core'
import { type NumberedNote, numberNotes } from '../annotation/annotation.js'
import type { TrendFiguresQuery } from './trend-figures.generated.js'

/** What the months of a trend are: of the fact, or of the placement. */
export type TrendDimension = 'month' | 'placement_month'

/** A value of a KPI as the API writes it. */
export interface TrendValue {
  readonly numerator: string | null
  readonly denominator: string | null
}

/** One month of a trend. */
export interface TrendPoint {
  readonly month: BusinessMonth
  readonly value: TrendValue
  /** A year before; null where nothing is compared. */
  readonly compared: TrendValue | null
  readonly target: TargetValue | null
  /** The annotations of its days. */
  readonly notes: readonly NumberedNote[]
  /** The same as numbers for the height of a line: good for that alone. */
  readonly plot: { readonly value: number | null; readonly compared: number | null; readonly target: number | null }
}

/** The days of the last months up to a day, its own month included. */
export function trendPeriod(as_of: BusinessDate, months: number): { from: BusinessDate; to: BusinessDate } {
  const last = monthOf(as_of)
  return { from: startOfMonth(shiftMonth(last, 1 - months)), to: endOfMonth(last) }
}

/** The months of a trend with everything that is known of each; a month without a row has no value. */
export function trendPoints(
  data: TrendFiguresQuery,
  period: { readonly from: BusinessDate; readonly to: BusinessDate },
): TrendPoint[] {
  const { table } = data
  const [kpi] = table.kpis
  if (kpi === undefined) return []
  const rows = new Map(table.rows.map((row) => [row.values[0] ?? null, row]))
  const steps = targetSteps(data)
  const notes = numberNotes(data.annotations.nodes)
  const scale = plotScale(kpi.unit, kpi.currency)
  return eachMonth(monthOf(period.from), monthOf(period.to)).map((month) => {
    const row = rows.get(month)
    const empty = { numerator: isSum(kpi.unit) ? '0' : null, denominator: null }
    const value =
      row === undefined ? empty : { numerator: row.numerators[0] ?? null, denominator: row.denominators[0] ?? null }
    const compared = comparedOf(row)
    const target = targetInForce(steps, month)
    return {
      month,
      value,
      compared,
      target,
      notes: notes.filter(({ note }) => note.fromDay <= endOfMonth(month) && note.toDay >= startOfMonth(month)),
      plot: {
        value: plotOf(value, scale),
        compared: compared && plotOf(compared, scale),
        target: target && (Number(target.value.numerator) / Number(target.value.denominator)) * scale,
      },
    }
  })
}

function comparedOf(row: TrendFiguresQuery['table']['rows'][number] | undefined): TrendValue | null {
  const numerator = row?.comparedNumerators?.[0] ?? null
  return numerator === null ? null : { numerator, denominator: row?.comparedDenominators?.[0] ?? null }
}

/** What is missing of a sum is nothing; what is missing of a rate is unknown. */
function isSum(unit: KpiUnit): boolean {
  return unit === 'money' || unit === 'count'
}

function targetSteps(data: TrendFiguresQuery): TargetStep[] {
  return data.reportTargets.flatMap(({ steps }) =>
    steps.flatMap(({ fromMonth, direction, numerator, denominator }): TargetStep[] =>
      isBusinessMonth(fromMonth)
        ? [
            {
              from_month: fromMonth,
              direction,
              value:
                numerator === null || denominator === null
                  ? null
                  : { numerator: BigInt(numerator), denominator: BigInt(denominator) },
            },
          ]
        : [],
    ),
  )
}

function plotOf({ numerator, denominator }: TrendValue, scale: number): number | null {
  return numerator === null ? null : (Number(numerator) / Number(denominator ?? 1)) * scale
}

/** Money in major units, an hour's worth of it where it is per hour; everything else as it is. */
function plotScale(unit: KpiUnit, currency: string | null): number {
  const major = currency === null ? 1 : 10 ** -minorUnitsOf(currency)
  switch (unit) {
    case 'money':
      return major
    case 'money_per_hour':
      return major * 3600
    case 'count_per_hour':
      return 3600
    case 'ratio':
    case 'count':
    case 'days':
    case 'seconds':
      return 1
  }
}
