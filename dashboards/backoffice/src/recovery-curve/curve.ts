import { monthOf, isBusinessDate, endOfMonth, ratio, ratioToNumber } from '@quittance/core'
import type { RecoveryCurveFiguresQuery } from './recovery-curve-figures.generated.js'

/** A recovery curve as the API computes it. */
export type CurveFigures = RecoveryCurveFiguresQuery['recoveryCurve']

/** One placement month of it. */
export type CurveRow = CurveFigures['rows'][number]

/** A point of the chart: months since placement, and the share collected of each placement month shown, by its name. */
export type CurvePoint = { readonly age: number } & Readonly<Record<string, number | null>>

/** Everything since placement, or each month alone. */
export type CurveMode = 'cumulative' | 'incremental'

/** The share collected by the end of a month since placement, or in it alone; `null` where the month has not begun. */
export function shareAt(
  row: Pick<CurveRow, 'cumulativeCollectedMinor' | 'placed'>,
  age: number,
  mode: CurveMode = 'cumulative',
) {
  const collected = row.cumulativeCollectedMinor[age] ?? null
  if (collected === null) return null
  const before = mode === 'incremental' && age > 0 ? (row.cumulativeCollectedMinor[age - 1] ?? '0') : '0'
  return ratio(BigInt(collected) - BigInt(before), BigInt(row.placed.amountMinor))
}

/** The last month since placement that a row has been observed in; −1 when in none. */
export function lastAge(row: { readonly cumulativeCollectedMinor: readonly (string | null)[] }): number {
  return row.cumulativeCollectedMinor.findLastIndex((cell) => cell !== null)
}

/** The points of a chart of these rows, one per month since placement. */
export function curvePoints(rows: readonly CurveRow[]): CurvePoint[] {
  const width = Math.max(0, ...rows.map((row) => lastAge(row) + 1))
  return Array.from({ length: width }, (_, age) => {
    const shares = rows.map((row): [string, number | null] => {
      const share = shareAt(row, age)
      return [row.placementMonth, share && ratioToNumber(share)]
    })
    return { ...Object.fromEntries(shares), age }
  })
}

/** True when the as-of day is not the last of its month: the last cell of each row then still moves. */
export function lastMonthIsOpen(asOf: string): boolean {
  return isBusinessDate(asOf) && asOf < endOfMonth(monthOf(asOf))
}

/** The measure whose cases add up to a cell. */
export function curveMeasure(placementMonth: string, age: number): string {
  return `curve:${placementMonth}:${age}`
}

/** The months since placement of something that the chart hands over, such as a point under the pointer. */
export function ageOfPoint(handed: unknown): number | null {
  if (typeof handed !== 'object' || handed === null || !('payload' in handed)) return null
  const { payload } = handed
  const isPoint = typeof payload === 'object' && payload !== null && 'age' in payload
  return isPoint && typeof payload.age === 'number' ? payload.age : null
}
