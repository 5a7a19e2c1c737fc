import { newId } from '@quittance/platform'
import { createTestDatabase } from '@quittance/testkit'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { anyRow, dropOtherConstraints, insertRow, type TableShape, tenantTables } from './testing/any-row.js'

// Goal: whoever holds the application's password reads and writes nothing but what the context names, and nothing at all
// without one. Method: plain SQL over the login of the API, without its code, as either of its roles and as none, on every
// table: each verb in each context; every row that comes back is checked.

const database = await createTestDatabase()
const superuser = new pg.Client({ connectionString: database.superuserUrl })
const login = new pg.Client({ connectionString: database.url })
await superuser.connect()
await login.connect()
afterAll(async () => {
  await superuser.end()
  await login.end()
  await database.drop()
})

await dropOtherConstraints(superuser)
const tables = await tenantTables(superuser)
const [here, elsewhere, own, other, foreign] = [newId(), newId(), newId(), newId(), newId()]
type Owner = { readonly organisation_id: string; readonly creditor_id: string }
const owners: readonly [Owner, Owner, Owner] = [
  { organisation_id: here, creditor_id: own },
  { organisation_id: here, creditor_id: other },
  { organisation_id: elsewhere, creditor_id: foreign },
]
const rowOf = (table: TableShape, owner: Owner): Record<string, unknown> => ({
  ...anyRow(table, owner),
  ...(table.name === 'creditor' && { id: owner.creditor_id }),
})
for (const table of tables)
  for (const owner of owners)
    if (!table.single || owner !== owners[1]) await insertRow(superuser, table.name, rowOf(table, owner))

type Context = {
  readonly name: string
  readonly settings: Readonly<Record<string, string>>
  /** Whose rows it may touch: an organisation, and there a creditor's or all. */
  readonly sees: { readonly organisation_id: string; readonly creditor_id: string | null } | null
}
const organisation = (id: string) => ({ 'app.organisation_id': id })
const scope = (id: string) => ({ 'app.creditor_scope': id })
const contexts: readonly Context[] = [
  {
    name: 'right',
    settings: { ...organisation(here), ...scope('all') },
    sees: { organisation_id: here, creditor_id: null },
  },
  {
    name: 'own creditor',
    settings: { ...organisation(here), ...scope(own) },
    sees: { organisation_id: here, creditor_id: own },
  },
  {
    name: 'other creditor',
    settings: { ...organisation(here), ...scope(other) },
    sees: { organisation_id: here, creditor_id: other },
  },
  { name: 'unknown creditor', settings: { ...organisation(here), ...scope(newId()) }, sees: null },
  { name: 'creditor of another organisation', settings: { ...organisation(elsewhere), ...scope(own) }, sees: null },
  { name: 'wrong organisation', settings: { ...organisation(newId()), ...scope('all') }, sees: null },
  { name: 'missing', settings: {}, sees: null },
  { name: 'emptied', settings: { ...organisation(''), ...scope('') }, sees: null },
  { name: 'organisation without creditor scope', settings: organisation(here), sees: null },
  { name: 'creditor scope without organisation', settings: scope('all'), sees: null },
  { name: 'no id at all', settings: { ...organisation('all'), ...scope('all') }, sees: null },
  {
    name: 'several ids',
    settings: { ...organisation(`${here},${elsewhere}`), ...scope(`${own},${other}`) },
    sees: null,
  },
]

const roles = ['quittance_application', 'quittance_creditor', null] as const
type TakenRole = (typeof roles)[number]

let statements = 0
let checked = 0

/** What the statement gives in this context, or null when PostgreSQL refuses it; undone in any case. */
const attempt = async (context: Context, role: TakenRole, sql: string): Promise<pg.QueryResult | null> => {
  statements += 1
  const settings = Object.entries(context.settings).map(([name, value]) => `set local ${name} = '${value}'`)
  const taken = role === null ? [] : [`set local role ${role}`]
  try {
    // One message for all of it: there are many tables, and each is tried in every context.
    const results: unknown = await login.query(['begin', ...taken, ...settings, sql, 'rollback'].join('; '))
    return resultOf(results)
  } catch (error) {
    await login.query('rollback')
    const code = error instanceof pg.DatabaseError ? error.code : undefined
    // Denied by a policy or a grant, or a context that is no id.
    if (code === '42501' || code === '22P02') return null
    throw error
  }
}

/** The last result but one: that of the statement before the rollback. */
const resultOf = (results: unknown): pg.QueryResult => {
  const found: unknown = Array.isArray(results) ? results.at(-2) : undefined
  if (!isResult(found)) throw new Error('Several statements give several results')
  return found
}

const isResult = (value: unknown): value is pg.QueryResult =>
  typeof value === 'object' && value !== null && 'rows' in value

/** Everything, or for the role of creditors' users what it may read at all. */
const readableColumns = (table: TableShape, role: TakenRole): string =>
  role !== 'quittance_creditor' || table.columns.every((column) => column.for_creditors)
    ? '*'
    : table.columns.flatMap(({ name, for_creditors }) => (for_creditors ? [`"${name}"`] : [])).join(', ')

const creditorColumn = (table: TableShape): string | null => {
  if (table.name === 'creditor') return 'id'
  return table.columns.some(({ name }) => name === 'creditor_id') ? 'creditor_id' : null
}

/** What knows no creditors is for the agency alone, but for the end of the audit chain, which every trace moves. */
const mayTouch = (context: Context, table: TableShape, row: Readonly<Record<string, unknown>>): boolean => {
  const { sees } = context
  const column = creditorColumn(table)
  if (table.name === 'audit_head') return row['organisation_id'] === context.settings['app.organisation_id']
  if (sees === null || row['organisation_id'] !== sees.organisation_id) return false
  if (sees.creditor_id === null) return true
  return column !== null && row[column] === sees.creditor_id
}

it('gives no password hash to the role of creditors’ users', async () => {
  for (const context of contexts)
    expect(await attempt(context, 'quittance_creditor', 'select password_hash from user_account')).toBeNull()
})

const attempts = contexts.flatMap((context) => roles.map((role) => ({ context, role, name: context.name })))
describe.each(attempts)('as $role in the context: $name', ({ context, role }) => {
  it('reads and changes only what the context names', async () => {
    const wrong: string[] = []
    for (const table of tables) {
      const found = await attempt(context, role, `select ${readableColumns(table, role)} from "${table.name}"`)
      const rows = found?.rows ?? []
      checked += rows.length
      if (!rows.every((row) => mayTouch(context, table, row))) wrong.push(`${table.name}: a foreign row was read`)
      const expected =
        (context.name === 'right' && role === 'quittance_application') ||
        (context.name === 'own creditor' && role === 'quittance_creditor' && creditorColumn(table) !== null)
      if (expected && rows.length === 0) wrong.push(`${table.name}: its own rows were not read`)
      if (role === null && creditorColumn(table) !== null && rows.some((row) => row['creditor_id'] !== null))
        if (table.name !== 'user_account') wrong.push(`${table.name}: was read without a role`)
      for (const statement of [
        `update "${table.name}" set organisation_id = organisation_id returning *`,
        `delete from "${table.name}" returning *`,
      ]) {
        const touched = await attempt(context, role, statement)
        checked += touched?.rows.length ?? 0
        if (!(touched?.rows ?? []).every((row) => mayTouch(context, table, row)))
          wrong.push(`${table.name}: touched a foreign row: ${statement}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('writes only what the context names', async () => {
    const wrong: string[] = []
    for (const table of tables)
      for (const owner of owners) {
        const row = { ...rowOf(table, owner), ...(table.columns.some(({ name }) => name === 'id') && { id: newId() }) }
        const named = creditorColumn(table) === 'id' ? { ...row, id: owner.creditor_id } : row
        const columns = Object.keys(named).map((name) => `"${name}"`)
        const done = await attempt(
          context,
          role,
          `insert into "${table.name}" (${columns.join(', ')})
           select ${columns.join(', ')}
           from jsonb_populate_record(null::"${table.name}", ${pg.escapeLiteral(JSON.stringify(named))}::jsonb)
           on conflict do nothing`,
        )
        // Traces and e-mails may be written by whoever may not read them.
        const traces =
          ['audit_event', 'mail_message'].includes(table.name) &&
          owner.organisation_id === context.settings['app.organisation_id']
        if (done !== null && !traces && !mayTouch(context, table, named))
          wrong.push(`${table.name}: took a row of ${owner.creditor_id}`)
      }
    expect(wrong).toEqual([])
  })
})

it('tried all of them', () => {
  expect(checked).toBeGreaterThan(tables.length * 5)
  console.info(
    `raw SQL: ${statements} statements on ${tables.length} tables in ${contexts.length} contexts and ${roles.length} roles, ${checked} rows checked, none foreign`,
  )
})
