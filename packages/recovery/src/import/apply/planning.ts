import type { ImportKind } from '@quittance/core'
import type pg from 'pg'

/** Tables that the statements of a kind look rows up in. */
const lookedUp: Readonly<Record<ImportKind, readonly string[]>> = {
  claim: ['claim', 'debtor', 'debt_case'],
  payment: ['claim', 'ledger_entry'],
  promise: ['claim'],
  activity: ['claim'],
}

/** Below so many counted rows, joining by hash costs nothing worth speaking of. */
const small_rows = 10_000

/**
 * Keeps the planner from plans that are right for small tables and ruinous for a file of a million rows. A table that
 * was empty when it was last counted still counts as empty while this transaction fills it:
 * - A check of a foreign key planned then reads the whole table for every row: earlier plans are thrown away, and new
 *   ones use indexes.
 * - Every index of it seems as good as any other, also one that finds all rows of the organisation: lookups in a table
 *   that counts as small are made by hash and not row by row.
 */
export const guardPlans = async (client: pg.ClientBase, kind: ImportKind): Promise<void> => {
  await client.query('discard plans; set local enable_seqscan = off')
  const found = await client.query<{ rows: number }>(
    'select min(reltuples)::float8 as rows from pg_class where oid = any($1::text[]::regclass[])',
    [lookedUp[kind]],
  )
  if ((found.rows[0]?.rows ?? 0) < small_rows) await client.query('set local enable_nestloop = off')
}
