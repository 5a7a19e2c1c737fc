import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type pg from 'pg'

type Query = <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>

/** Where words stand, and how much was looked through. */
export type Found = { readonly hits: readonly string[]; readonly columns: number; readonly files: number }

/**
 * Looks for words, whatever their case, in every column that can hold text of every table of every schema, in the
 * samples that PostgreSQL keeps for its planner, and in every stored file. To be asked as superuser.
 */
export const searchEverywhere = async (query: Query, folder: string, words: readonly string[]): Promise<Found> => {
  const patterns = words.map((word) => `%${word.replaceAll(/[\\%_]/gu, (mark) => `\\${mark}`)}%`)
  const columns = await query<{ relation: string; name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as relation, quote_ident(a.attname) as name
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'm') and a.attnum > 0 and not a.attisdropped
       and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
       and a.atttypid::regtype::text in
         ('text', 'character varying', 'jsonb', 'json', 'text[]', 'character varying[]', 'jsonb[]', 'bytea', 'name')
     order by 1, 2`,
  )
  const hits: string[] = []
  for (const { relation, name } of columns) {
    const [found] = await query<{ count: number }>(
      `select count(*)::int as count from ${relation} where ${name}::text ilike any($1)`,
      [patterns],
    )
    if (found !== undefined && found.count > 0) hits.push(`${relation}.${name}: ${found.count}`)
  }
  const samples = await query<{ place: string }>(
    `select distinct tablename || '.' || attname as place from pg_stats
     where most_common_vals::text ilike any($1) or histogram_bounds::text ilike any($1)
        or most_common_elems::text ilike any($1)`,
    [patterns],
  )
  hits.push(...samples.map(({ place }) => `sample of ${place}`))
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  for (const file of files) {
    const text = (await readFile(file, 'utf8')).toLowerCase()
    hits.push(...words.filter((word) => text.includes(word.toLowerCase())).map((word) => `file with ${word}`))
  }
  return { hits, columns: columns.length, files: files.length }
}
