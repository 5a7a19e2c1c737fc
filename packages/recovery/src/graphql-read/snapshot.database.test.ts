import { openDatabase } from '@quittance/platform'
import { createTestDatabase } from '@quittance/testkit'
import pg from 'pg'
import { afterAll, expect, it } from 'vitest'
import { entities } from '../entities.js'
import { lazySnapshot } from './snapshot.js'

const connections_maximum = 2
const test = await createTestDatabase()
const database = await openDatabase({
  url: test.url,
  entities,
  connections_maximum,
  statement_timeout_ms: 10_000,
  application_name: 'snapshot-test',
})
const superuser = new pg.Pool({ connectionString: test.superuserUrl, max: 1 })

afterAll(async () => {
  await database.close()
  await superuser.end()
  await test.drop()
})

const organisation_id = '01900000-0000-7000-8000-000000000001'
const open = () => lazySnapshot(database, () => ({ organisation_id, creditor_scope: 'all' }))

/** Takes every connection of the pool at once: it waits for ever when one was not given back. */
const useAllConnections = async (): Promise<void> => {
  const snapshots = Array.from({ length: connections_maximum }, open)
  await Promise.all(snapshots.map(async (snapshot) => (await snapshot.em()).execute('select 1')))
  await Promise.all(snapshots.map((snapshot) => snapshot.close()))
}

it('opens no connection when nothing is read', async () => {
  const snapshots = Array.from({ length: connections_maximum * 3 }, open)
  await Promise.all(snapshots.map((snapshot) => snapshot.close()))
  await useAllConnections()
})

it('answers parallel reads from one transaction, under the tenant context and read-only', async () => {
  const snapshot = open()
  const answers = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const em = await snapshot.em()
      return em.execute<object[]>(
        `select pg_backend_pid() as pid, current_user as role, current_setting('app.organisation_id') as organisation,
                current_setting('transaction_isolation') as isolation, transaction_timestamp() as began`,
      )
    }),
  )
  expect(new Set(answers.map((rows) => JSON.stringify(rows))).size).toBe(1)
  expect(answers[0]?.[0]).toMatchObject({
    role: 'quittance_application',
    organisation: organisation_id,
    isolation: 'repeatable read',
  })
  const em = await snapshot.em()
  await expect(em.execute('delete from statistics_day')).rejects.toThrow(/read-only transaction/)
  await snapshot.close()
  await useAllConnections()
})

it('sees the database as it was at its first read', async () => {
  await superuser.query('create table seen (n int); grant select on seen to quittance_application')
  const snapshot = open()
  const count = async () =>
    (await (await snapshot.em()).execute<{ n: number }[]>('select count(*)::int as n from seen'))[0]?.n
  expect(await count()).toBe(0)
  await superuser.query('insert into seen values (1)')
  expect(await count()).toBe(0)
  await snapshot.close()
  const later = open()
  expect(await (await later.em()).execute('select n from seen')).toEqual([{ n: 1 }])
  await later.close()
})

it('gives its connection back when a query failed, and while queries are under way', async () => {
  for (let round = 0; round < connections_maximum * 2; round++) {
    const failed = open()
    await expect((await failed.em()).execute('select 1/0')).rejects.toThrow('division by zero')
    await failed.close()
    const left = open()
    const em = await left.em()
    const slow = em.execute('select pg_sleep(0.05)')
    await Promise.all([left.close(), slow])
    await left.close()
  }
  await useAllConnections()
})

it('gives its connection back when it is closed while it opens', async () => {
  for (let round = 0; round < connections_maximum * 2; round++) {
    const snapshot = open()
    const opening = snapshot.em()
    await snapshot.close()
    await opening
  }
  await useAllConnections()
})

it('opens nothing once it is closed', async () => {
  const snapshot = open()
  await snapshot.close()
  await expect(snapshot.em()).rejects.toThrow('The request is over')
})

it('leaves the pool whole when the server ends its connection', async () => {
  for (let round = 0; round < connections_maximum * 2; round++) {
    const snapshot = open()
    const em = await snapshot.em()
    const [row] = await em.execute<{ pid: number }[]>('select pg_backend_pid() as pid')
    await superuser.query('select pg_terminate_backend($1)', [row?.pid])
    await expect(em.execute('select 1')).rejects.toThrow()
    await snapshot.close().catch(() => undefined)
  }
  await useAllConnections()
})
