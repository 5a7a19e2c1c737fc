import { ratio, type Ratio, type RollOutcome } from '@quittance/core'
import { isLate, type RollRow, type RollStep } from './roll-words.js'

/** The regulator's form: what is in the next bucket over what was in this one. The last bucket has no next. */
export function regulatorRate(rows: readonly RollRow[], position: number): Ratio | null {
  const [row, next] = [rows[position], rows[position + 1]]
  if (row === undefined || next === undefined || !isAged(row) || !isAged(next)) return null
  return ratio(BigInt(next.afterMinor), BigInt(row.beforeMinor))
}

/** Of all that was late, the part that had an outcome. */
export function lateRate({ rows }: RollStep, outcome: RollOutcome): Ratio | null {
  const late = rows.filter(isLate)
  const part = late.map((row) => BigInt(row.outcomes.find((one) => one.outcome === outcome)?.balanceMinor ?? '0'))
  return ratio(
    part.reduce((sum, minor) => sum + minor, 0n),
    late.reduce((sum, row) => sum + BigInt(row.beforeMinor), 0n),
  )
}

function isAged({ bucket }: RollRow): boolean {
  return bucket.fromDays !== null || bucket.toDays !== null
}
