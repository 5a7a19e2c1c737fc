import type { Report } from '../report/resolve-report.js'
import { listParameter, parameter, type Sql, sql } from '../report/sql.js'

/**
 * The position of the bucket of `due_on`, counted as `ageingBuckets` of core lists them: 0 not due, then one for each
 * edge, one beyond the last, and at the end what has no due date.
 */
export const bucketPosition = ({ bound, ageing_edges }: Pick<Report, 'bound' | 'ageing_edges'>): Sql => {
  const first_days = listParameter('integer[]', [1, ...ageing_edges.map((edge) => edge + 1)])
  const no_due_date = parameter('bigint', String(ageing_edges.length + 2))
  return sql`coalesce(width_bucket(${bound.as_of} - due_on, ${first_days}), (${no_due_date})::int)`
}
