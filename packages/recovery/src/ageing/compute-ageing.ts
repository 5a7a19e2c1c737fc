import {
  type AgeingBucket,
  ageingBuckets,
  assert,
  type BusinessDate,
  type Clock,
  type Money,
  ok,
  type Result,
} from '@quittance/core'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import {
  factSource,
  type Freshness,
  freshness,
  freshnessOf,
  isPlacedInPeriod,
  stateColumns,
} from '../report/freshness.sql.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportSpec } from '../report/report-spec.js'
import { type Report, resolveReport } from '../report/resolve-report.js'
import { type Sql, sql } from '../report/sql.js'
import { type SqlReader, wholeNumber } from '../report/sql-reader.js'
import { agedFrom, bucketPosition } from './bucket.sql.js'
import { openStock } from './open-stock.sql.js'

/** What is open in one bucket of days past due. */
export type AgeingResultBucket = AgeingBucket & { readonly open: Money; readonly claim_count: bigint }

/** The open balance as of a day, by age. */
export type AgeingResult = Freshness & {
  readonly as_of: BusinessDate
  /** In the order of the report, empty ones included; they add up to the total. */
  readonly buckets: readonly AgeingResultBucket[]
  readonly total: Money
  readonly claim_count: bigint
}

/**
 * What is still open at the end of the as-of day, of the claims placed in the period, by days since their due date, their
 * invoice or their placement. Every day's change of the open balance is stored by these dates, so any as-of day, any
 * basis and any buckets are a sum.
 */
export const computeAgeing = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
): Promise<Result<AgeingResult, ReportFailure>> => {
  const resolved = await resolveReport(reader, actor, clock, spec)
  if (!resolved.ok) return resolved
  const report = resolved.value
  const rows = await reader(bucketRow, ageingStatement(report))
  const { currency, as_of } = report
  const buckets = ageingBuckets(report.ageing_edges).map((bucket, position): AgeingResultBucket => {
    const row = rows.find((one) => one.position === position)
    return { ...bucket, open: { amount_minor: row?.open_minor ?? 0n, currency }, claim_count: row?.claim_count ?? 0n }
  })
  assert(
    rows.every(({ position }) => position === null || position < buckets.length),
    'Every open amount has a bucket',
  )
  return ok({
    as_of,
    buckets,
    total: { amount_minor: buckets.reduce((sum, { open }) => sum + open.amount_minor, 0n), currency },
    claim_count: buckets.reduce((sum, { claim_count }) => sum + claim_count, 0n),
    ...freshnessOf(report, rows[0]),
  })
}

const bucketRow = z.object({
  ...stateColumns,
  position: z.int().nullable(),
  open_minor: wholeNumber.nullable(),
  claim_count: wholeNumber.nullable(),
})

const ageingStatement = (report: Report): Sql => sql`with${freshness(report)},
  change as (${openStock(report, factSource(report))}
  ),
  -- By date first: a bucket is found once for each of them, and not for each change.
  by_date as (
    select ${agedFrom(report.ageing_basis)} as aged_from, sum(change_minor) as open_minor, sum(change_count) as claim_count
    from change
    where ${isPlacedInPeriod(report)}
    group by 1
  ),
  bucket as (
    select ${bucketPosition(report, sql`aged_from`, report.bound.as_of)} as position, sum(open_minor) as open_minor,
           sum(claim_count) as claim_count
    from by_date
    group by 1
  )
  select state.is_live, state.stored_at, bucket.position, bucket.open_minor::text, bucket.claim_count::text
  from state left join bucket on true`
