import type pg from 'pg'

/** Below so many counted rows, joining by hash costs nothing worth speaking of. */
const small_rows = 10_000

/**
 * Keeps the planner, for the rest of the transaction, from plans that are right for small tables and ruinous for large
 * ones. A table that was empty when it was last counted still counts as empty while it is filled and for a while after,
 * and only its owner, which the application is not, may have it counted:
 * - A check of a foreign key planned then reads the whole table for every row: earlier plans are thrown away, and new
 *   ones use indexes.
 * - Every index of it seems as good as any other, also one that finds all rows of the organisation: look-ups in a table
 *   that counts as small are made by hash and not row by row.
 * `lookedUp` names the tables that the coming statements look rows up in.
 */
export const guardPlans = async (client: pg.ClientBase, lookedUp: readonly string[]): Promise<void> => {
  await client.query('discard plans; set local enable_seqscan = off')
  const found = await client.query<{ rows: number }>(
    'select min(reltuples)::float8 as rows from pg_class where oid = any($1::text[]::regclass[])',
    [lookedUp],
  )
  if ((found.rows[0]?.rows ?? 0) < small_rows) await client.query('set local enable_nestloop = off')
}
