import type pg from 'pg'

/** A column of `staged_row` that one kind of file needs beyond those of all kinds. */
export type StagedColumn = { readonly name: string; readonly type: StagedType }
export type StagedType = 'text' | 'date' | 'bigint' | 'integer' | 'uuid' | 'boolean' | 'timestamp' | 'timestamptz'

/** The columns of `staged_row` that every kind has, in the order in which rows are copied. */
export const commonColumns = ['line', 'cells', 'verdict', 'id', 'amount_minor'] as const

/**
 * The rows of the file lie in temporary tables of the transaction that applies them. `verdict`: `new` until something
 * speaks against it, then `refused`, or `unchanged` when the same fact is in the books. `id` becomes that of the fact.
 * `amount_minor` is null where the amount cannot be read, and signed where the kind has signs.
 */
export const createStagingTables = async (client: pg.ClientBase, columns: readonly StagedColumn[]): Promise<void> => {
  const own = columns.map(({ name, type }) => `, ${name} ${type}`).join('')
  await client.query(`
    create temporary table staged_row (
      line integer not null,
      cells json not null,
      verdict text not null,
      id uuid not null,
      amount_minor bigint${own}
    ) on commit drop;
    create temporary table staged_issue (
      line integer not null,
      column_name text,
      value text,
      rule text not null,
      severity text not null,
      parameters jsonb not null
    ) on commit drop`)
}

/** Temporary tables are not analysed by themselves, and without counts the planner joins them row by row. */
export const indexStagedRows = async (client: pg.ClientBase): Promise<void> => {
  await client.query('create unique index on staged_row (line); analyze staged_row')
}
