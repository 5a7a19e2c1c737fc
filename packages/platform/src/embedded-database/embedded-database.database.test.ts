import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isAlive } from '../process-lock.js'
import { type EmbeddedDatabase, findRunningDatabase, startEmbeddedDatabase } from './embedded-database.js'
import { readServerState } from './leftover.js'

let parent = ''
let folder = ''
const started: EmbeddedDatabase[] = []

const start = async (): Promise<EmbeddedDatabase> => {
  const database = await startEmbeddedDatabase({ folder })
  started.push(database)
  return database
}

const query = async <Row extends object>(url: string, statement: string): Promise<Row[]> => {
  const client = new Client({ connectionString: url })
  // A test that kills the server ends the session as well.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Row>(statement)).rows
  } finally {
    await client.end()
  }
}

const serverProcess = async (): Promise<number> => {
  const state = await readServerState(join(folder, 'postgres'))
  if (state === undefined) throw new Error('No server runs')
  return state.pid
}

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'quittance embedded '))
  folder = join(parent, 'data')
})

afterEach(async () => {
  for (const database of started.splice(0)) await database.stop()
  await rm(parent, { recursive: true, force: true })
})

describe('an embedded database', () => {
  test('is there after the first start, and keeps data, address and password', async () => {
    const first = await start()
    await query(first.ownerUrl, 'create table kept (value text)')
    await query(first.ownerUrl, `insert into kept values ('Zoé'), ('Élodie'), ('eric'), ('Adam')`)
    await first.stop()
    const second = await start()
    expect(second.url).toBe(first.url)
    const rows = await query<{ value: string }>(second.ownerUrl, 'select value from kept order by value')
    expect(rows.map((row) => row.value)).toEqual(['Adam', 'Élodie', 'eric', 'Zoé'])
  })

  test('is owned by an account without superuser rights and keeps its password from other users', async () => {
    const { ownerUrl: url } = await start()
    expect(await query(url, 'select rolsuper, rolcreaterole from pg_roles where rolname = current_user')).toEqual([
      { rolsuper: false, rolcreaterole: true },
    ])
    expect((await stat(join(folder, 'postgres-access.json'))).mode & 0o777).toBe(0o600)
    const wrong = new URL(url)
    wrong.password = 'wrong'
    await expect(query(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/)
  })

  test('gives the application a login that owns nothing, makes nothing and passes no wall', async () => {
    const { url } = await start()
    expect(
      await query(
        url,
        `select current_user as name, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls,
                array(select role.rolname::text from pg_roles role
                       where role.oid <> login.oid and pg_has_role(login.oid, role.oid, 'member') order by 1) as roles
           from pg_roles login where rolname = current_user`,
      ),
    ).toEqual([
      {
        name: 'quittance_login',
        rolsuper: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolbypassrls: false,
        roles: ['quittance_application', 'quittance_creditor', 'quittance_queue'],
      },
    ])
    await expect(query(url, 'create table mine (value int)')).rejects.toThrow('permission denied')
    await expect(query(url, 'create schema mine')).rejects.toThrow('permission denied')
    await expect(query(url, 'set role quittance')).rejects.toThrow('permission denied')
  })

  test('gives a folder of an older version its login for the application', async () => {
    const first = await start()
    await query(first.ownerUrl, 'create table kept (value int)')
    await query(first.superuserUrl, `drop role quittance_login`)
    await first.stop()
    const accessFile = join(folder, 'postgres-access.json')
    const { application_password: _unknown, ...kept } = JSON.parse(await readFile(accessFile, 'utf8'))
    await writeFile(accessFile, JSON.stringify(kept))
    const second = await start()
    expect(second.ownerUrl).toBe(first.ownerUrl)
    expect(second.url).not.toBe(first.url)
    expect(await query(second.url, 'select current_user as name')).toEqual([{ name: 'quittance_login' }])
    expect(await query(second.ownerUrl, 'select count(*)::int as count from kept')).toEqual([{ count: 0 }])
  })

  test('is found by other commands while it runs', async () => {
    expect(await findRunningDatabase(folder)).toBeUndefined()
    const { url, ownerUrl, stop } = await start()
    expect(await findRunningDatabase(folder)).toEqual({ url, ownerUrl })
    await stop()
    expect(await findRunningDatabase(folder)).toBeUndefined()
  })

  test('works in a folder that is closed to all other accounts', async () => {
    await chmod(parent, 0o700)
    const { url } = await start()
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
  })
})

describe('after a failure', () => {
  test('a server that outlived its process is stopped, and the next start has the data', async () => {
    const first = await start()
    await query(first.ownerUrl, 'create table kept (value int)')
    const orphan = await serverProcess()
    // What a killed process leaves: the server, and a lock in the name of a process that is gone.
    await writeFile(join(folder, 'postgres.lock'), JSON.stringify({ pid: 2 ** 22 + 1, started_at: '1' }))
    const second = await start()
    expect(isAlive(orphan)).toBe(false)
    expect(await query(second.ownerUrl, 'select count(*)::int as count from kept')).toEqual([{ count: 0 }])
  })

  test('a killed server starts again', async () => {
    const first = await start()
    await query(first.ownerUrl, 'create table kept (value int)')
    process.kill(await serverProcess(), 'SIGKILL')
    await first.ended
    await first.stop()
    const second = await start()
    expect(await query(second.ownerUrl, 'select count(*)::int as count from kept')).toEqual([{ count: 0 }])
  })

  test('a process number that went to another program does not keep the server from starting', async () => {
    await (await start()).stop()
    const pidFile = join(folder, 'postgres', 'postmaster.pid')
    await writeFile(pidFile, `${process.pid}\n${folder}\n1\n5432\n\n127.0.0.1\n 1 2\nready   \n`)
    const { url } = await start()
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('a lost password is replaced', async () => {
    const first = await start()
    await query(first.ownerUrl, 'create table kept (value int)')
    await first.stop()
    await rm(join(folder, 'postgres-access.json'))
    const second = await start()
    expect(second.url).not.toBe(first.url)
    expect(await query(second.ownerUrl, 'select count(*)::int as count from kept')).toEqual([{ count: 0 }])
  })

  test('a creation that was cut short leaves nothing in the way', async () => {
    await mkdir(join(folder, 'postgres.new', 'data'), { recursive: true })
    const { url } = await start()
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
  })
})

describe('what the operator has to mend is one clear line', () => {
  test('a folder that is in use', async () => {
    await start()
    await expect(startEmbeddedDatabase({ folder })).rejects.toMatchObject({
      reason: 'already_running',
      message: expect.stringMatching(new RegExp(`process ${process.pid}\\).*QUITTANCE_DATA`)),
    })
  })

  test('a folder that cannot be written', async () => {
    await writeFile(folder, 'a file, where a folder should be')
    await expect(startEmbeddedDatabase({ folder })).rejects.toMatchObject({ reason: 'folder_not_writable' })
    expect(await readFile(folder, 'utf8')).toBe('a file, where a folder should be')
  })

  test('data of another version', async () => {
    await mkdir(join(folder, 'postgres'), { recursive: true })
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), '15\n')
    await expect(startEmbeddedDatabase({ folder })).rejects.toMatchObject({
      reason: 'not_supported',
      message: expect.stringContaining('PostgreSQL 15'),
    })
  })
})
