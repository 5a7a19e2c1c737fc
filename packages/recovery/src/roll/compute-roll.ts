import {
  type AgeingBucket,
  ageingBuckets,
  type BusinessDate,
  type Clock,
  err,
  limits,
  ok,
  type Result,
  roll_exits,
  rollDays,
  type RollMatrix,
  rollMatrix,
  type RollMove,
  type RollUnit,
} from '@quittance/core'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { factSource, type Freshness, freshnessOf } from '../report/freshness.sql.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportSpec } from '../report/report-spec.js'
import { resolveReport } from '../report/resolve-report.js'
import { sql } from '../report/sql.js'
import { type SqlReader, wholeNumber } from '../report/sql-reader.js'
import { rollMoves } from './roll-moves.sql.js'

/** What became of balances between two days. */
export type RollStep = RollMatrix & { readonly first_day: BusinessDate; readonly second_day: BusinessDate }

/** How balances rolled from month to month. */
export type RollResult = Freshness & {
  readonly as_of: BusinessDate
  readonly unit: RollUnit
  readonly currency: string
  readonly buckets: readonly AgeingBucket[]
  /** The earliest first. */
  readonly steps: readonly RollStep[]
}

/** Over which days. */
export type RollOptions = {
  readonly unit: RollUnit
  /** Whole months up to the as-of day. */
  readonly months: number
  /** The first of two days, of which the as-of day is the second; null for ends of months. */
  readonly first_day: BusinessDate | null
}

/**
 * What became of every open balance of the claims placed in the period, from each month end to the next, or between two
 * days. Always read from the ledger: the way of one claim is no sum of stored days.
 */
export const computeRoll = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
  { unit, months, first_day }: RollOptions,
): Promise<Result<RollResult, ReportFailure>> => {
  if (!Number.isSafeInteger(months) || months < 1 || months > limits.roll_months_maximum) {
    return err({ code: 'bad_roll_months', field: 'months' })
  }
  if (first_day !== null && first_day >= spec.as_of) return err({ code: 'bad_roll_day', field: 'from' })
  const resolved = await resolveReport(reader, actor, clock, spec)
  if (!resolved.ok) return resolved
  const report = resolved.value
  const days = first_day === null ? rollDays(report.as_of, months) : [first_day, report.as_of]
  const buckets = ageingBuckets(report.ageing_edges)
  const rows = await reader(
    moveRow,
    sql`
    select place, from_position, to_position, exit, sum(before_minor)::text as before_minor,
           sum(after_minor)::text as after_minor, sum(recalled_minor)::text as recalled_minor,
           sum(written_off_minor)::text as written_off_minor, count(*)::text as claim_count
    from (${rollMoves(report, factSource(report), unit, days)}) as move
    group by place, from_position, to_position, exit`,
  )
  const moveOf = (row: z.infer<typeof moveRow>): RollMove => ({
    ...row,
    from: row.from_position === null ? null : (buckets[row.from_position]?.id ?? null),
    to: row.to_position === null ? (row.exit ?? 'paid') : (buckets[row.to_position]?.id ?? 'paid'),
  })
  return ok({
    as_of: report.as_of,
    unit,
    currency: report.currency,
    buckets,
    steps: days.slice(1).flatMap((second_day, position): RollStep[] => {
      const first = days[position]
      if (first === undefined) return []
      const moves = rows.filter(({ place }) => place === position + 1).map(moveOf)
      return [{ first_day: first, second_day, ...rollMatrix(moves, report.ageing_edges) }]
    }),
    ...freshnessOf(report, undefined),
  })
}

const moveRow = z.object({
  place: z.int(),
  from_position: z.int().nullable(),
  to_position: z.int().nullable(),
  exit: z.enum(roll_exits).nullable(),
  before_minor: wholeNumber,
  after_minor: wholeNumber,
  recalled_minor: wholeNumber,
  written_off_minor: wholeNumber,
  claim_count: wholeNumber,
})
