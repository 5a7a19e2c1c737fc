import type pg from 'pg'

/** Inserts rows of one table in one statement; columns that a row leaves out are null. */
export const insertRows = async (
  client: Pick<pg.ClientBase, 'query'>,
  table: string,
  rows: readonly object[],
): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {})
    .map((name) => `"${name}"`)
    .join(', ')
  await client.query(
    `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", $1)`,
    [JSON.stringify(rows)],
  )
}
