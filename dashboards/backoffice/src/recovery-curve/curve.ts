import {
  type BusinessMonth,
  endOfMonth,
  isBusinessDate,
  isBusinessMonth,
  monthOf,
  monthsBetween,
  type Period,
  ratio,
  ratioToNumber,
  shiftMonth,
  startOfMonth,
} from '@quittance/core'
import type { AnnotationNote } from '../annotation/annotation.js'
import type { ReportFilter } from '../report/report-filter.js'
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

/** Annotations by the month since placement in which their day lies, of one placement month; those outside are left out. */
export function notesByAge<Note extends { readonly note: Pick<AnnotationNote, 'fromDay'> }>(
  row: CurveRow,
  notes: readonly Note[],
): [number, Note[]][] {
  const { placementMonth } = row
  if (!isBusinessMonth(placementMonth)) return []
  const last = lastAge(row)
  const aged = notes.flatMap((note) => {
    const age = isBusinessDate(note.note.fromDay) ? monthsBetween(placementMonth, monthOf(note.note.fromDay)) : -1
    return age < 0 || age > last ? [] : [{ age, note }]
  })
  return [...Map.groupBy(aged, ({ age }) => age)].map(([age, some]) => [age, some.map(({ note }) => note)])
}

/** True when the as-of day is not the last of its month: the last cell of each row then still moves. */
export function lastMonthIsOpen(asOf: string): boolean {
  return isBusinessDate(asOf) && asOf < endOfMonth(monthOf(asOf))
}

/** The measure whose cases add up to a cell. */
export function curveMeasure(placementMonth: string, age: number): string {
  return `curve:${placementMonth}:${age}`
}

/**
 * The filter under which the money of one month since placement is a figure of its own: that placement month, and the days
 * of that month; the first one has all that came before as well. Null where `period`, which selects placements here, cuts
 * through the placement month.
 */
export function filterOfMonth(filter: ReportFilter, period: Period, placementMonth: string, age: number) {
  if (!isBusinessMonth(placementMonth) || !holds(period, placementMonth)) return null
  const month = shiftMonth(placementMonth, age)
  const from = age === 0 ? undefined : startOfMonth(month)
  return { ...filter, placement_month: placementMonth, from, to: endOfMonth(month), period: undefined }
}

const holds = ({ from, to }: Period, month: BusinessMonth): boolean =>
  (from === null || from <= startOfMonth(month)) && (to === null || to >= endOfMonth(month))

/** The months since placement of something that the chart hands over, such as a point under the pointer. */
export function ageOfPoint(handed: unknown): number | null {
  if (typeof handed !== 'object' || handed === null || !('payload' in handed)) return null
  const { payload } = handed
  const isPoint = typeof payload === 'object' && payload !== null && 'age' in payload
  return isPoint && typeof payload.age === 'number' ? payload.age : null
}
