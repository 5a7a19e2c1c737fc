import { newId, openDatabase, withConnection, withEntityManager } from '@quittance/platform'
import { createTestDatabase } from '@quittance/testkit'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { Creditor } from '../creditor/creditor.entity.js'
import { entities } from '../entities.js'

// Goal: both pools reach every kind of address with its limits, and keep tenants apart when many share few connections.

const test = await createTestDatabase()
const superuser = new pg.Client({ connectionString: test.superuserUrl })
await superuser.connect()
afterAll(async () => {
  await superuser.end()
  await test.drop()
})

const open = (url: string, changes: { connections_maximum?: number; statement_timeout_ms?: number } = {}) =>
  openDatabase({
    url,
    entities,
    connections_maximum: 1,
    statement_timeout_ms: 0,
    application_name: 'pools-test',
    ...changes,
  })

it('keeps 20 organisations apart in 500 transactions over five connections', async () => {
  const organisations = Array.from({ length: 20 }, () => newId())
  const creditors = organisations.flatMap((organisation_id) =>
    Array.from({ length: 7 }, (_, index) => ({
      organisation_id,
      id: newId(),
      code: `${organisation_id}/${index}`,
      name: 'Name',
      created_at: '2026-01-01T00:00:00Z',
    })),
  )
  await superuser.query(
    `insert into organisation (id, name, country, time_zone, locale, created_at)
     select id, 'Agency', 'FR', 'Europe/Paris', 'fr', now() from unnest($1::uuid[]) as id`,
    [organisations],
  )
  await superuser.query('insert into creditor select * from jsonb_populate_recordset(null::creditor, $1::jsonb)', [
    JSON.stringify(creditors),
  ])
  const database = await open(test.url, { connections_maximum: 5 })
  try {
    const rows = await Promise.all(
      Array.from({ length: 500 }, async (_, number) => {
        const organisation_id = organisations[number % organisations.length] ?? ''
        const context = { organisation_id, creditor_scope: 'all' }
        const fails = number % 7 === 0
        try {
          const found =
            number % 2 === 0
              ? await withConnection(database.pool, context, async (client) => {
                  const { rows: read } = await client.query<{ organisation_id: string }>('select * from creditor')
                  if (fails) await client.query('select 1 / 0')
                  return read.map((row) => row.organisation_id)
                })
              : await withEntityManager(database, context, async (em) => {
                  const read = await em.find(Creditor, {})
                  if (fails) throw new Error('on purpose')
                  return read.map((creditor) => creditor.organisation.id)
                })
          return { organisation_id, found, fails }
        } catch {
          return { organisation_id, found: null, fails }
        }
      }),
    )
    expect(rows).toHaveLength(500)
    for (const { organisation_id, found, fails } of rows)
      expect(found).toEqual(fails ? null : Array.from({ length: 7 }, () => organisation_id))
  } finally {
    await database.close()
  }
})

describe('limits', () => {
  const context = { organisation_id: newId(), creditor_scope: 'all' }

  it('ends an interactive statement that takes too long, and lets bulk work set its own limit', async () => {
    const database = await open(test.url, { statement_timeout_ms: 100 })
    try {
      const sleep = 'select pg_sleep(10)'
      await expect(withEntityManager(database, context, (em) => em.execute(sleep))).rejects.toThrow('statement timeout')
      expect(await withEntityManager(database, context, (em) => em.execute('select 1 as one'))).toEqual([{ one: 1 }])
      await withConnection(database.pool, context, (client) => client.query('select pg_sleep(0.2)'))
      const limited = withConnection(database.pool, context, async (client) => {
        await client.query(`set local statement_timeout = '50ms'`)
        await client.query(sleep)
      })
      await expect(limited).rejects.toThrow('statement timeout')
      const shown = await database.pool.query('show statement_timeout')
      expect(shown.rows).toEqual([{ statement_timeout: '0' }])
    } finally {
      await database.close()
    }
  })
})

/** Asks over both pools who and where they are. */
const ask = async (url: string, sql: string) => {
  const database = await open(url)
  try {
    const plain = await database.pool.query(sql)
    return [plain.rows[0], (await database.orm.em.fork().execute(sql))[0]]
  } finally {
    await database.close()
  }
}

describe('addresses', () => {
  const address = new URL(test.url)

  it('may hold a password with any character', async () => {
    const password = `a:b/c@d?e#f%g h&i'j"k\\lé€`
    const role = `role_${newId().replaceAll('-', '')}`
    await superuser.query(`create role ${role} login password ${pg.escapeLiteral(password)}`)
    try {
      const url = new URL(test.url)
      url.username = role
      url.password = encodeURIComponent(password)
      expect(await ask(url.href, 'select current_user as role')).toEqual([{ role }, { role }])
      url.password = 'wrong'
      await expect(ask(url.href, 'select 1')).rejects.toThrow('password')
    } finally {
      await superuser.query(`drop role ${role}`)
    }
  })

  it('may name the folder of a Unix socket', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'quittance-socket-'))
    const bridge = createServer((incoming) => {
      const outgoing = connect(Number(address.port), address.hostname)
      for (const socket of [incoming, outgoing]) socket.on('error', () => undefined)
      incoming.pipe(outgoing).pipe(incoming)
    })
    await new Promise<void>((resolve) => bridge.listen(join(folder, '.s.PGSQL.5432'), resolve))
    try {
      const account = `user=${address.username}&password=${address.password}`
      const url = `postgresql:///${test.name}?host=${encodeURIComponent(folder)}&${account}`
      const here = { name: test.name }
      expect(await ask(url, 'select current_database() as name')).toEqual([here, here])
    } finally {
      bridge.close()
      await rm(folder, { recursive: true })
    }
  })

  it('may ask for TLS, and then nothing goes in the clear', async () => {
    for (const mode of ['verify-full', 'no-verify']) {
      const database = await open(`${test.url}?sslmode=${mode}`)
      try {
        await expect(database.pool.query('select 1')).rejects.toThrow('does not support SSL')
        await expect(database.orm.em.fork().execute('select 1')).rejects.toThrow('does not support SSL')
      } finally {
        await database.close()
      }
    }
  })

  it('may hold options of the server', async () => {
    const url = new URL(test.url)
    url.searchParams.set('options', '-c work_mem=7MB')
    const shown = { work_mem: '7MB' }
    expect(await ask(url.href, 'show work_mem')).toEqual([shown, shown])
  })

  it('names the process to the server', async () => {
    const named = { application_name: 'pools-test' }
    expect(await ask(`${test.url}?application_name=other`, 'show application_name')).toEqual([named, named])
  })

  it('does not repeat a password in the error about an address', async () => {
    const error = await open('postgresql://user:secret@host:notaport/db').catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Error)
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('secret')
  })
})
