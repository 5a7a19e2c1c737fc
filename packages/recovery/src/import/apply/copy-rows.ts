import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from } from 'pg-copy-streams'

/** A value of a row on its way into PostgreSQL; dates and ids are text. */
export type CopyValue = string | number | bigint | boolean | null

/** Sends rows with COPY, the fastest way in. Table and columns are names of ours, never of a file. */
export const copyRows = async (
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly CopyValue[]>,
): Promise<void> => {
  const sink = client.query(from(`copy ${table} (${columns.join(', ')}) from stdin`))
  await pipeline(Readable.from(chunks(rows), { objectMode: false }), sink)
}

const chunk_characters = 65_536

function* chunks(rows: Iterable<readonly CopyValue[]>): Generator<string> {
  let text = ''
  for (const row of rows) {
    text += `${row.map(copyText).join('\t')}\n`
    if (text.length < chunk_characters) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}

const copyText = (value: CopyValue): string => {
  if (value === null) return '\\N'
  if (typeof value !== 'string') return String(value)
  return special.test(value) ? value.replaceAll(/[\\\t\n\r]/g, (character) => escapes[character] ?? character) : value
}

const special = /[\\\t\n\r]/
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
