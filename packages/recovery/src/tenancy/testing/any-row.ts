import { randomUUID } from 'node:crypto'
import type pg from 'pg'

/** A table of the migrated database, with what a row of it must hold. */
export type TableShape = {
  readonly name: string
  readonly columns: readonly {
    readonly name: string
    readonly type: string
    readonly required: boolean
    /** Whether the role of creditors' users may read it. */
    readonly for_creditors: boolean
  }[]
  /** Whether an organisation has one row at most, so that its id is the whole key. */
  readonly single: boolean
}

/** Every table that belongs to organisations, as pg_catalog has it: also those to come. */
export const tenantTables = async (client: pg.ClientBase): Promise<TableShape[]> => {
  const found = await client.query<TableShape>(
    `select t.relname as name,
            (select i.indnkeyatts = 1 from pg_index i where i.indrelid = t.oid and i.indisprimary) as single,
            json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null),
                                       'required', a.attnotnull and not a.atthasdef,
                                       'for_creditors', has_column_privilege('quittance_creditor', t.oid, a.attnum, 'select')) order by a.attnum) as columns
       from pg_class t
       join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p')
      group by t.oid, t.relname
     having bool_or(a.attname = 'organisation_id')
      order by t.relname`,
  )
  return found.rows
}

/** Walls are what is tested here: without references and checks, a row needs nothing but the right types. */
export const dropOtherConstraints = async (superuser: pg.ClientBase): Promise<void> => {
  await superuser.query(`
    do $$
    declare
      found record;
    begin
      for found in select conrelid::regclass as relation, conname from pg_constraint
                    where connamespace = 'public'::regnamespace and contype in ('f', 'c')
      loop
        execute format('alter table %s drop constraint %I', found.relation, found.conname);
      end loop;
    end
    $$`)
}

/** A new row of any table: `given` where it has such a column, else anything of the right type. */
export const anyRow = (table: TableShape, given: Readonly<Record<string, string | null>>): Record<string, unknown> => {
  const row: Record<string, unknown> = {}
  for (const { name, type, required } of table.columns) {
    if (name in given) row[name] = given[name]
    else if (required) row[name] = anyValue(type)
  }
  return row
}

const anyValue = (type: string): unknown => {
  switch (type) {
    case 'uuid':
      return randomUUID()
    case 'text':
      return randomUUID()
    case 'character varying':
      return 'XX'
    case 'integer':
    case 'bigint':
      return Math.floor(Math.random() * 2 ** 31)
    case 'double precision':
      return 1.5
    case 'boolean':
      return true
    case 'date':
      return '2026-01-31'
    case 'timestamp with time zone':
      return '2026-01-31T12:00:00Z'
    case 'jsonb':
      return {}
    case 'text[]':
    case 'integer[]':
    case 'bigint[]':
      return []
    default:
      throw new Error(`There is no value of type ${type} yet: say here what one looks like`)
  }
}

/** Inserts the row through the given connection, by the names of its columns. */
export const insertRow = async (
  client: pg.ClientBase,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const names = Object.keys(row).map((name) => `"${name}"`)
  await client.query(
    `insert into "${table}" (${names.join(', ')})
     select ${names.join(', ')} from jsonb_populate_record(null::"${table}", $1::jsonb)`,
    [JSON.stringify(row)],
  )
}
