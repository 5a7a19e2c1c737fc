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
  isStoredAndClean,
  stateColumns,
} from '../report/freshness.sql.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportSpec } from '../report/report-spec.js'
import { type Report, resolveReport } from '../report/resolve-report.js'
import { position_columns, withinFilters } from '../report/row-filter.sql.js'
import { type Sql, sql } from '../report/sql.js'
import { type SqlReader, wholeNumber } from '../report/sql-reader.js'
import { bucketPosition } from './bucket.sql.js'
import { openChanges } from './open-changes.sql.js'

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
 * What is still open at the end of the as-of day, of the claims placed in the period, by days past their due date. Every
 * day's change of the open balance is stored by due date, so any as-of day and any buckets are a sum.
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
  change as (
    select stored.placed_on, nullif(stored.due_on, '0001-01-01') as due_on, stored.change_minor, stored.change_count
    from closed
    join daily_open_change stored on stored.organisation_id = ${report.bound.organisation_id}
      and stored.portfolio_id = closed.portfolio_id
    where ${isStoredAndClean(report)}${withinFilters(report, position_columns)}
    union all
    select placed_on, due_on, change_minor, change_count
    from (${openChanges(factSource(report))}) as live
    where true${withinFilters(report, position_columns)}
  ),
  -- By due date first: a bucket is found once for each of them, and not for each change.
  by_due_date as (
    select due_on, sum(change_minor) as open_minor, sum(change_count) as claim_count
    from change
    where ${isPlacedInPeriod(report)}
    group by due_on
  ),
  bucket as (
    select ${bucketPosition(report)} as position, sum(open_minor) as open_minor, sum(claim_count) as claim_count
    from by_due_date
    group by 1
  )
  select state.is_live, state.stored_at, bucket.position, bucket.open_minor::text, bucket.claim_count::text
  from state left join bucket on true`
