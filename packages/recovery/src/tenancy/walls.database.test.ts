import { randomUUID } from 'node:crypto'
import { type EntryContext, newId, type TenantContext, withConnection } from '@quittance/platform'
import { createTestDatabase } from '@quittance/testkit'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { anyRow, dropOtherConstraints, insertRow, type TableShape, tenantTables } from './testing/any-row.js'

// Goal: no transaction reads or writes a row that its context does not name, in any table, also in those to come.
// Method: rows of two organisations and three creditors in every table of the catalogue; then every context tries to
// read, insert, change, move and delete them.

const database = await createTestDatabase()
const superuser = new pg.Client({ connectionString: database.superuserUrl })
await superuser.connect()
await dropOtherConstraints(superuser)
const tables = await tenantTables(superuser)
const pool = new pg.Pool({ connectionString: database.url, max: 3 })

afterAll(async () => {
  await pool.end()
  await superuser.end()
  await database.drop()
})

const [here, elsewhere, own, other, foreign] = [newId(), newId(), newId(), newId(), newId()]
/** Whose rows there are in each table. */
const owners = [
  { organisation_id: here, creditor_id: own },
  { organisation_id: here, creditor_id: other },
  { organisation_id: elsewhere, creditor_id: foreign },
] as const
type Owner = (typeof owners)[number]

const email = `o'hara\\${randomUUID()}@example.test`
const token_hash = randomUUID()
const link_hash = randomUUID()

const rowOf = (table: TableShape, owner: Owner): Record<string, unknown> => ({
  ...anyRow(table, owner),
  // In its own table a creditor is named by the id.
  ...(table.name === 'creditor' && { id: owner.creditor_id }),
})

for (const table of tables)
  for (const owner of owners)
    if (!table.single || owner !== owners[1]) await insertRow(superuser, table.name, rowOf(table, owner))
const tableNamed = (name: string) => tables.find((table) => table.name === name) ?? { name, columns: [], single: false }
for (const organisation_id of [here, elsewhere])
  await insertRow(superuser, 'user_account', {
    ...anyRow(tableNamed('user_account'), { organisation_id, creditor_id: null, email }),
  })
for (const name of ['session', 'api_token'])
  await insertRow(superuser, name, anyRow(tableNamed(name), { organisation_id: here, token_hash }))
await insertRow(
  superuser,
  'account_link',
  anyRow(tableNamed('account_link'), { organisation_id: here, token_hash: link_hash }),
)
for (const id of [here, elsewhere]) {
  const words = { id, name: id, country: 'FR', time_zone: 'Europe/Paris', locale: 'fr' }
  await insertRow(superuser, 'organisation', { ...words, created_at: '2026-01-31T12:00:00Z' })
}

const isDenied = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '42501'

/** Rows touched, or null when PostgreSQL refused; whatever happened is undone. */
const attempt = async (
  context: TenantContext | EntryContext,
  work: (client: pg.PoolClient) => Promise<number | null>,
): Promise<number | null> => {
  let touched: number | null = null
  const undo = new Error('undo')
  await withConnection(pool, context, async (client) => {
    touched = await work(client)
    throw undo
  }).catch((error: unknown) => {
    if (error !== undo && !isDenied(error)) throw error
  })
  return touched
}

const count = async (context: TenantContext | EntryContext, table: string, condition = 'true'): Promise<number> =>
  await withConnection(pool, context, async (client) => {
    const found = await client.query(`select from "${table}" where ${condition}`)
    return found.rowCount ?? 0
  })

/** The tables that show something, and how many rows. */
const visible = async (context: EntryContext) => {
  const seen: Record<string, number> = {}
  for (const { name } of [...tables, tableNamed('organisation')]) {
    const found = await count(context, name)
    if (found > 0) seen[name] = found
  }
  return seen
}

const all: TenantContext = { organisation_id: here, creditor_scope: 'all' }
const scoped: TenantContext = { organisation_id: here, creditor_scope: own }
const strangers: readonly (readonly [string, TenantContext | EntryContext])[] = [
  ['another organisation', { organisation_id: newId(), creditor_scope: 'all' }],
  ['a creditor of another organisation', { organisation_id: newId(), creditor_scope: own }],
  ['who signs in under an unknown address', { purpose: 'sign_in', email: 'nobody@example.test' }],
  ['who signs in under no address', { purpose: 'sign_in', email: '' }],
  ['who shows an unknown token', { purpose: 'session', token_hash: 'nothing' }],
  ['who shows an empty token', { purpose: 'session', token_hash: '' }],
  ['who types an unknown domain', { purpose: 'sign_in_domain', domain: 'nowhere.example.test' }],
  ['who types no domain', { purpose: 'sign_in_domain', domain: '' }],
  ['who types an unknown sign-in name', { purpose: 'sign_in_name', sign_in_name: 'nobody' }],
  ['who types no sign-in name', { purpose: 'sign_in_name', sign_in_name: '' }],
  ['who shows an unknown API token', { purpose: 'token', token_hash: 'nothing' }],
  ['who shows an empty API token', { purpose: 'token', token_hash: '' }],
  ['who shows an unknown link', { purpose: 'account_link', token_hash: 'nothing' }],
  ['who shows an empty link', { purpose: 'account_link', token_hash: '' }],
  ['who lists organisations', { purpose: 'list_organisations' }],
]

it('finds the tables it is about', () => {
  expect(tables.length).toBeGreaterThan(25)
  expect(tables.map(({ name }) => name)).toContain('ledger_entry')
})

describe.each(tables.map((table) => ({ name: table.name, table })))('$name', ({ name, table }) => {
  const hasCreditor = name === 'creditor' || table.columns.some((column) => column.name === 'creditor_id')
  const rowsHere = ['user_account', 'session', 'api_token', 'account_link'].includes(name) ? 3 : table.single ? 1 : 2

  it('shows an organisation its own rows and lets it add some', async () => {
    expect(await count(all, name)).toBe(rowsHere)
    const owner = table.single ? { ...owners[0], organisation_id: newId() } : owners[0]
    const added = await attempt({ ...all, organisation_id: owner.organisation_id }, async (client) => {
      await insertRow(client, name, { ...rowOf(table, owner), ...(name === 'creditor' && { id: newId() }) })
      return 1
    })
    expect(added).toBe(1)
  })

  it.each(strangers)('hides everything from %s, and takes nothing', async (_who, context) => {
    expect(await count(context, name)).toBe(0)
    for (const owner of owners) {
      const row = { ...rowOf(table, owner), ...(name === 'creditor' && { id: newId() }) }
      expect(await attempt(context, async (client) => await insertRow(client, name, row).then(() => 1))).toBeNull()
    }
    for (const statement of [`update "${name}" set organisation_id = organisation_id`, `delete from "${name}"`])
      expect(await attempt(context, async (client) => (await client.query(statement)).rowCount)).toBeOneOf([0, null])
  })

  it('lets nobody reach into another organisation, or move a row there', async () => {
    expect(await count(all, name, `organisation_id = '${elsewhere}'`)).toBe(0)
    const row = { ...rowOf(table, owners[2]), ...(name === 'creditor' && { id: newId() }) }
    expect(await attempt(all, async (client) => await insertRow(client, name, row).then(() => 1))).toBeNull()
    const move = `update "${name}" set organisation_id = '${elsewhere}'`
    expect(await attempt(all, async (client) => (await client.query(move)).rowCount)).toBeNull()
    const remove = `delete from "${name}" where organisation_id = '${elsewhere}'`
    expect(await attempt(all, async (client) => (await client.query(remove)).rowCount)).toBeOneOf([0, null])
  })

  it.runIf(hasCreditor)("shows a creditor's user only that creditor's rows", async () => {
    const column = name === 'creditor' ? 'id' : 'creditor_id'
    // Colleagues of the agency, who belong to no creditor, may be read.
    expect(await count(scoped, name)).toBe(name === 'user_account' ? 2 : 1)
    expect(await count(scoped, name, `${column} = '${other}'`)).toBe(0)
    expect(await count(scoped, name, `organisation_id = '${elsewhere}'`)).toBe(0)
    const row = { ...rowOf(table, owners[1]), ...(name === 'creditor' && { id: newId() }) }
    expect(await attempt(scoped, async (client) => await insertRow(client, name, row).then(() => 1))).toBeNull()
    const take = `update "${name}" set ${column} = ${column} where ${column} = '${other}'`
    expect(await attempt(scoped, async (client) => (await client.query(take)).rowCount)).toBeOneOf([0, null])
    const give = `update "${name}" set ${column} = '${other}' where ${column} = '${own}'`
    expect(await attempt(scoped, async (client) => (await client.query(give)).rowCount)).toBeNull()
  })
})

it('hides what belongs to no creditor from its user, but for what each of them needs', async () => {
  const shared: string[] = []
  for (const { name, columns } of tables)
    if (name !== 'creditor' && !columns.some((column) => column.name === 'creditor_id'))
      if ((await count(scoped, name)) > 0) shared.push(name)
  // The end of the audit chain, which its own traces move. A new table must be thought of here.
  expect(shared).toEqual(['audit_head'])
})

describe('without any context', () => {
  it('sees and writes nothing', async () => {
    const application = new pg.Client({ connectionString: database.url })
    await application.connect()
    try {
      for (const table of [...tables, tableNamed('organisation')]) {
        expect((await application.query(`select from "${table.name}"`)).rowCount).toBe(0)
        const row = rowOf(table, owners[0])
        if (table.columns.length > 0) await expect(insertRow(application, table.name, row)).rejects.toSatisfy(isDenied)
      }
      for (const [name, value] of [
        ['app.organisation_id', ''],
        ['app.organisation_id', elsewhere],
        ['app.creditor_scope', 'all'],
        ['app.list_organisations', ''],
      ]) {
        await application.query('begin')
        await application.query('select set_config($1, $2, true)', [name, value])
        for (const { name: table } of tables) {
          const found = await application.query(`select from "${table}" where organisation_id = $1`, [here])
          expect(found.rowCount).toBe(0)
        }
        await application.query('rollback')
      }
    } finally {
      await application.end()
    }
  })
})

describe('before it is known who is there', () => {
  it('shows the accounts of one address, and nothing else', async () => {
    expect(await visible({ purpose: 'sign_in', email })).toEqual({ user_account: 2 })
    expect(await count({ purpose: 'sign_in', email }, 'user_account', `email <> '${email.replace("'", "''")}'`)).toBe(0)
    const change = `update user_account set name = 'taken'`
    const context: EntryContext = { purpose: 'sign_in', email }
    expect(await attempt(context, async (client) => (await client.query(change)).rowCount)).toBe(0)
  })

  it('shows the one session of a token, and nothing else', async () => {
    expect(await visible({ purpose: 'session', token_hash })).toEqual({ session: 1 })
    const change = `update session set revoked_at = null`
    const context: EntryContext = { purpose: 'session', token_hash }
    expect(await attempt(context, async (client) => (await client.query(change)).rowCount)).toBe(0)
  })

  it('shows the enabled providers of one domain, and nothing else', async () => {
    const provider = anyRow(tableNamed('identity_provider'), { organisation_id: here })
    const named = { ...provider, email_domains: ['agency.example.test'] }
    for (const enabled of [true, false])
      await insertRow(superuser, 'identity_provider', { ...named, id: newId(), issuer: randomUUID(), enabled })
    const context: EntryContext = { purpose: 'sign_in_domain', domain: 'agency.example.test' }
    expect(await visible(context)).toEqual({ identity_provider: 1 })
    const change = `update identity_provider set enabled = false`
    expect(await attempt(context, async (client) => (await client.query(change)).rowCount)).toBe(0)
  })

  it('shows the organisation of one sign-in name, and nothing else', async () => {
    await superuser.query(`update organisation set sign_in_name = id::text`)
    const context: EntryContext = { purpose: 'sign_in_name', sign_in_name: here }
    expect(await visible(context)).toEqual({ organisation: 1 })
    const change = `update organisation set name = 'taken'`
    expect(await attempt(context, async (client) => (await client.query(change)).rowCount)).toBe(0)
  })

  it('shows the one API token that a program shows, and nothing else', async () => {
    expect(await visible({ purpose: 'token', token_hash })).toEqual({ api_token: 1 })
    const change = `update api_token set revoked_at = null`
    const context: EntryContext = { purpose: 'token', token_hash }
    expect(await attempt(context, async (client) => (await client.query(change)).rowCount)).toBe(0)
  })

  it("shows a creditor's user no API token", async () => {
    expect(await count(scoped, 'api_token')).toBe(0)
  })

  it('shows the one link of a token, and nothing else', async () => {
    expect(await visible({ purpose: 'account_link', token_hash: link_hash })).toEqual({ account_link: 1 })
    const change = `update account_link set used_at = null`
    const context: EntryContext = { purpose: 'account_link', token_hash: link_hash }
    expect(await attempt(context, async (client) => (await client.query(change)).rowCount)).toBe(0)
  })

  it('lists the organisations, and nothing of theirs', async () => {
    expect(await visible({ purpose: 'list_organisations' })).toEqual({ organisation: 2 })
    expect(await count(all, 'organisation')).toBe(1)
    const rename = `update organisation set name = 'taken' where id = '${elsewhere}'`
    expect(await attempt(all, async (client) => (await client.query(rename)).rowCount)).toBe(0)
  })
})
