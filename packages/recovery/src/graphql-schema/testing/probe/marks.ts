import type pg from 'pg'
import { hasColumn, type Table } from './tables.js'

/** Texts that are codes of the product: with anything added to them, its own people could not read the rows either. */
const codes = new Set([
  'audit_event.action',
  'audit_event.hash',
  'audit_event.previous_hash',
  'audit_head.hash',
  'audit_head.previous_hash',
  'row_issue.rule',
  'user_account.locale',
  'user_account.role',
])

const isMarked = (table: string, column: Table['columns'][number]): boolean =>
  column.type === 'text' && column.checks.length === 0 && !codes.has(`${table}.${column.name}`)

/** Writes the mark into every text of the rows of an organisation, or of one of its creditors; answers how many. */
export const plantMarks = async (
  superuser: pg.ClientBase,
  tables: readonly Table[],
  owner: { readonly organisation_id: string; readonly creditor_id?: string },
  mark: string,
): Promise<number> => {
  let planted = 0
  for (const table of tables) {
    const columns = table.columns.filter((column) => isMarked(table.name, column))
    const scope = creditorCondition(table, owner.creditor_id)
    if (columns.length === 0 || scope === null) continue
    const changes = columns.map(({ name }) => `"${name}" = "${name}" || $2`).join(', ')
    const changed = await superuser.query(
      `update "${table.name}" set ${changes} where organisation_id = $1 and ${scope}`,
      [owner.organisation_id, ` ${mark}`],
    )
    planted += (changed.rowCount ?? 0) * columns.length
  }
  return planted
}

/** Null where a table knows no creditors. */
const creditorCondition = (table: Table, creditor_id: string | undefined): string | null => {
  if (creditor_id === undefined) return 'true'
  if (table.name === 'creditor') return `id = '${creditor_id}'`
  return hasColumn(table, 'creditor_id') ? `creditor_id = '${creditor_id}'` : null
}

/** One text that changes when any row of the owner does. */
export const checksum = async (
  superuser: pg.ClientBase,
  tables: readonly Table[],
  owner: { readonly organisation_id: string; readonly creditor_id?: string },
): Promise<Readonly<Record<string, string>>> => {
  const sums: Record<string, string> = {}
  for (const table of tables) {
    const scope = creditorCondition(table, owner.creditor_id)
    if (scope === null) continue
    const { rows } = await superuser.query<{ sum: string }>(
      `select count(*) || ' rows ' || coalesce(md5(string_agg(row.line, '|' order by row.line)), '') as sum
         from (select t::text as line from "${table.name}" t where organisation_id = $1 and ${scope}) row`,
      [owner.organisation_id],
    )
    sums[table.name] = rows[0]?.sum ?? ''
  }
  return sums
}

/** Every id that occurs in the rows of an organisation. */
export const idsOf = async (
  superuser: pg.ClientBase,
  tables: readonly Table[],
  organisation_id: string,
): Promise<ReadonlySet<string>> => {
  const ids = new Set<string>([organisation_id])
  for (const table of tables.filter((one) => hasColumn(one, 'id'))) {
    const { rows } = await superuser.query<{ id: string }>(
      `select id from "${table.name}" where organisation_id = $1`,
      [organisation_id],
    )
    for (const { id } of rows) ids.add(id)
  }
  return ids
}
