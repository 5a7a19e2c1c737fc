import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { insertRows } from '../insert-rows.js'
import { type Column, hasColumn, type Table } from './tables.js'

/** Whose rows are made: an organisation, one of its creditors, and a person. */
export type Owner = { readonly organisation_id: string; readonly creditor_id: string; readonly user_id: string }

/** Filled by what the fixtures do, with meaning: a row of any values would only be in the way. */
const leftAlone = new Set([
  'audit_event',
  'audit_head',
  'conduct_rule',
  'contact_policy',
  'letter_template',
  'letterhead',
  'organisation_counter',
  'case_work',
  'claim_balance',
  'daily_measure',
  'conduct_rule',
  'daily_open_change',
  'measure_total',
  'statistics_day',
  'statistics_mark',
  'user_account',
  'work_strategy',
])

/**
 * What one row cannot have beside the rest of it: a target for a portfolio is for no agent, and the time zone that
 * somebody noted is one that exists.
 */
const leftEmpty = new Set(['contact_preference.time_zone', 'target.agent_id'])

/**
 * Gives an owner a row in every table in which it has none, also in those to come; answers the ids of the rows to ask
 * for, one of each table.
 */
export const fillTables = async (
  superuser: pg.ClientBase,
  tables: readonly Table[],
  owner: Owner,
): Promise<ReadonlyMap<string, string>> => {
  const ids = new Map<string, string>([['user_account', owner.user_id]])
  for (const table of tables) {
    const existing = await existingId(superuser, table, owner)
    if (existing !== undefined) ids.set(table.name, existing)
  }
  const missing = tables.filter(({ name }) => !leftAlone.has(name) && !ids.has(name))
  for (const { name } of missing) ids.set(name, randomUUID())
  // Rows refer to each other in circles; every one of them is there in the end.
  await superuser.query('set session_replication_role = replica')
  for (const table of missing) await insertRows(superuser, table.name, [rowFor(table, owner, ids)])
  await superuser.query('set session_replication_role = origin')
  return ids
}

/** What the fixtures made for this owner: rows of its creditor, or none where a table knows no creditors. */
const existingId = async (superuser: pg.ClientBase, table: Table, owner: Owner): Promise<string | undefined> => {
  if (table.name === 'creditor') return owner.creditor_id
  if (!hasColumn(table, 'creditor_id') || !hasColumn(table, 'id') || table.name === 'user_account') return undefined
  const { rows } = await superuser.query<{ id: string }>(
    `select id from "${table.name}" where organisation_id = $1 and creditor_id = $2 order by id limit 1`,
    [owner.organisation_id, owner.creditor_id],
  )
  return rows[0]?.id
}

const rowFor = (table: Table, owner: Owner, ids: ReadonlyMap<string, string>): Record<string, unknown> => {
  const row: Record<string, unknown> = {}
  for (const column of table.columns) {
    const value = valueFor(column, table.name, owner, ids)
    if (value !== undefined) row[column.name] = value
  }
  return row
}

const valueFor = (column: Column, table: string, owner: Owner, ids: ReadonlyMap<string, string>): unknown => {
  if (column.name === 'organisation_id') return owner.organisation_id
  if (leftEmpty.has(`${table}.${column.name}`)) return undefined
  if (column.name === 'id') return ids.get(table)
  if (column.name === 'creditor_id') return owner.creditor_id
  if (column.refers_to !== null) return ids.get(column.refers_to.replaceAll('"', ''))
  if (column.name === 'kpi_id') return 'recovery-rate'
  // What ends or hides a thing stays empty; what says something about it does not.
  if (column.nullable && (column.type !== 'text' || column.checks.length > 0)) return undefined
  const allowed = firstAllowed(column)
  if (allowed !== undefined) return allowed
  return anyValue(column)
}

/** The first of the values that a check lists. */
const firstAllowed = ({ checks, type }: Column): string | undefined =>
  type === 'text'
    ? checks.map((check) => /ARRAY\['([^']*)'/.exec(check)?.[1]).find((found) => found !== undefined)
    : undefined

const anyValue = ({ name, type }: Column): unknown => {
  // The end of a day's hours comes after their beginning.
  if (name === 'ends_s') return 3_600
  switch (type) {
    case 'uuid':
      return randomUUID()
    case 'text':
      return `${name} ${randomUUID()}`
    case 'character varying':
      return name === 'country' ? 'FR' : 'EUR'
    case 'integer':
    case 'bigint':
    case 'smallint':
    case 'numeric':
    case 'double precision':
      return 1
    case 'boolean':
      return true
    case 'date':
      return name === 'from_month' ? '2026-01-01' : '2026-01-31'
    case 'timestamp with time zone':
      return name === 'expires_at' ? '2026-06-01T12:00:00Z' : '2026-03-09T12:00:00Z'
    case 'jsonb':
      return {}
    case 'text[]':
    case 'integer[]':
    case 'uuid[]':
      return []
    default:
      throw new Error(`There is no value of type ${type} yet: say here what one looks like`)
  }
}
