import type pg from 'pg'

/** A column of a tenant table, with all that decides what may stand in it. */
export type Column = {
  readonly name: string
  readonly type: string
  readonly nullable: boolean
  readonly has_default: boolean
  /** The table that it refers to, beside the organisation. */
  readonly refers_to: string | null
  /** The definitions of the checks on it. */
  readonly checks: readonly string[]
}

export type Table = { readonly name: string; readonly columns: readonly Column[] }

/** Every table that belongs to organisations, as the catalogue has it. */
export const readTables = async (client: pg.ClientBase): Promise<Table[]> => {
  const { rows } = await client.query<Table>(`
    select t.relname as name,
           json_agg(json_build_object(
             'name', a.attname,
             'type', format_type(a.atttypid, null),
             'nullable', not a.attnotnull,
             'has_default', a.atthasdef,
             'refers_to', (select c.confrelid::regclass::text from pg_constraint c
                            where c.conrelid = t.oid and c.contype = 'f' and a.attnum = any (c.conkey)
                              and a.attname <> 'organisation_id' limit 1),
             'checks', array(select pg_get_constraintdef(c.oid) from pg_constraint c
                              where c.conrelid = t.oid and c.contype = 'c' and a.attnum = any (c.conkey))
           ) order by a.attnum) as columns
      from pg_class t
      join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p')
     group by t.oid, t.relname
    having bool_or(a.attname = 'organisation_id')
     order by t.relname`)
  return rows.map((table) => ({ ...table, name: table.name.replaceAll('"', '') }))
}

export const hasColumn = (table: Table, name: string): boolean => table.columns.some((column) => column.name === name)
