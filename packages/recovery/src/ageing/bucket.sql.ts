import { type AgeingBasis, assertNever } from '@quittance/core'
import type { Report } from '../report/resolve-report.js'
import { listParameter, parameter, type Parameter, type Sql, sql } from '../report/sql.js'

/** The column from which ages are counted; null where a claim does not have that date. */
export const agedFrom = (basis: AgeingBasis): Sql => {
  switch (basis) {
    case 'due':
      return sql`due_on`
    case 'issued':
      return sql`issued_on`
    case 'placed':
      return sql`placed_on`
    default:
      return assertNever(basis)
  }
}

/**
 * The position of the bucket of a day, counted as `ageingBuckets` of core lists them: 0 not due, then one for each edge,
 * one beyond the last, and at the end what has no such day.
 */
export const bucketPosition = (
  { ageing_edges }: Pick<Report, 'ageing_edges'>,
  aged_from: Sql,
  seen_on: Sql | Parameter,
): Sql => {
  const first_days = listParameter('integer[]', [1, ...ageing_edges.map((edge) => edge + 1)])
  const none = parameter('bigint', String(ageing_edges.length + 2))
  return sql`coalesce(width_bucket(${seen_on} - ${aged_from}, ${first_days}), (${none})::int)`
}
