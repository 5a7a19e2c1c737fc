import {
  ageingBuckets,
  type BusinessDate,
  type Clock,
  type DimensionId,
  err,
  limits,
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
import { isHidden } from '../report/report-filter.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportSpec } from '../report/report-spec.js'
import { type Report, resolveReport } from '../report/resolve-report.js'
import { position_columns } from '../report/row-filter.sql.js'
import { keyArray, keyColumns, keyNames } from '../report/row-key.sql.js'
import { parameter, type Sql, sql } from '../report/sql.js'
import { type SqlReader, wholeNumber } from '../report/sql-reader.js'
import { titledValues } from '../report-table/titled-values.js'
import { agedFrom, bucketPosition } from './bucket.sql.js'
import { openStock } from './open-stock.sql.js'

/** The open balance of one value of a dimension, by age. */
export type AgeingRow = {
  /** Null for what does not know it. */
  readonly value: string | null
  readonly title: string
  /** In the order of the buckets. */
  readonly open_minors: readonly bigint[]
  readonly claim_count: bigint
}

/** The open balance by a dimension and by age: the rows add up to `computeAgeing`. */
export type AgeingRows = Freshness & {
  readonly as_of: BusinessDate
  readonly currency: string
  readonly rows: readonly AgeingRow[]
  /** False where there are more values than a table shows. */
  readonly is_whole: boolean
}

/** What is open, by the values of a dimension and by age. */
export const computeAgeingRows = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
  dimension: DimensionId,
): Promise<Result<AgeingRows, ReportFailure>> => {
  if (isHidden(actor, dimension)) return err({ code: 'internal_dimension', field: 'rows', dimension })
  const resolved = await resolveReport(reader, actor, clock, spec)
  if (!resolved.ok) return resolved
  const report = resolved.value
  const found = await reader(cellRow, rowsStatement(report, dimension))
  const byValue = new Map(
    [
      ...Map.groupBy(
        found.filter(({ position }) => position !== null),
        ({ value }) => value,
      ),
    ].slice(0, limits.table_rows_maximum),
  )
  const titled = await titledValues(reader, actor, dimension, [...byValue.keys()], actor.locale)
  const buckets = ageingBuckets(report.ageing_edges)
  return ok({
    as_of: report.as_of,
    currency: report.currency,
    is_whole: found.length <= cells_maximum,
    rows: titled.map(({ value, title }) => {
      const cells = byValue.get(value) ?? []
      return {
        value,
        title,
        open_minors: buckets.map((_, place) => cells.find(({ position }) => position === place)?.open_minor ?? 0n),
        claim_count: cells.reduce((sum, { claim_count }) => sum + (claim_count ?? 0n), 0n),
      }
    }),
    ...freshnessOf(report, found[0]),
  })
}

/** Values times buckets that are read at most. */
const cells_maximum = limits.table_rows_maximum * 4

const cellRow = z.object({
  ...stateColumns,
  value: z.string().nullable(),
  position: z.int().nullable(),
  open_minor: wholeNumber.nullable(),
  claim_count: wholeNumber.nullable(),
})

const rowsStatement = (report: Report, dimension: DimensionId): Sql => sql`with${freshness(report)},
  by_date as (
    select ${keyColumns([dimension], position_columns)}${agedFrom(report.ageing_basis)} as aged_from,
           sum(change_minor) as open_minor, sum(change_count) as claim_count
    from (${openStock(report, factSource(report))}) as change
    where ${isPlacedInPeriod(report)}
    group by ${keyNames([dimension])}aged_from
  ),
  cell as (
    select (${keyArray([dimension])})[1] as value, ${bucketPosition(report, sql`aged_from`, report.bound.as_of)} as position,
           sum(open_minor) as open_minor, sum(claim_count) as claim_count
    from by_date
    group by 1, 2
    having sum(open_minor) <> 0 or sum(claim_count) <> 0
    order by 1, 2
    limit ${parameter('bigint', String(cells_maximum + 1))}
  )
  select state.is_live, state.stored_at, cell.value, cell.position, cell.open_minor::text, cell.claim_count::text
  from state left join cell on true`
