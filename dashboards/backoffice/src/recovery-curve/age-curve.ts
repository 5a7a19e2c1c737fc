import { ratio, ratioToNumber, type Ratio } from '@quittance/core'
import { lastAge, lastMonthIsOpen } from './curve.js'

/** A placement month, as far as its curve needs it. */
interface PlacedRow {
  readonly placed: { readonly amountMinor: string }
  readonly cumulativeCollectedMinor: readonly (string | null)[]
}

/** What was collected on average by each month since placement: one line for all placement months of a report. */
export type AgeCurve = readonly (Ratio | null)[]

/**
 * All placement months at the same age: what those collected that have reached it, over what was placed in the same
 * ones. A month that is not over is left out, since it would make every curve end too low.
 */
export function ageCurve(curve: { readonly asOf: string; readonly rows: readonly PlacedRow[] }): AgeCurve {
  const open = lastMonthIsOpen(curve.asOf) ? 1 : 0
  const observed = (row: PlacedRow) => lastAge(row) - open
  const width = Math.max(0, ...curve.rows.map((row) => observed(row) + 1))
  return Array.from({ length: width }, (_, age) => {
    const rows = curve.rows.filter((row) => observed(row) >= age)
    const collected = rows.reduce((sum, row) => sum + BigInt(row.cumulativeCollectedMinor[age] ?? 0), 0n)
    const placed = rows.reduce((sum, row) => sum + BigInt(row.placed.amountMinor), 0n)
    return ratio(collected, placed)
  })
}

/** The points of a chart: months since placement, and the share of each line by its id. */
export function agePoints(lines: readonly { readonly id: string; readonly curve: AgeCurve }[]) {
  const width = Math.max(0, ...lines.map(({ curve }) => curve.length))
  return Array.from({ length: width }, (_, age) => ({
    age,
    ...Object.fromEntries(
      lines.map(({ id, curve }): [string, number | null] => {
        const share = curve[age] ?? null
        return [id, share && ratioToNumber(share)]
      }),
    ),
  }))
}
