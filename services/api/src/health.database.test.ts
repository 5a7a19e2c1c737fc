import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { RunningApi } from './index.js'
import { type ApiBench, openApiBench } from './testing/api-bench.js'
import { eventually } from './testing/eventually.js'
import { openRelay, type Relay } from './testing/relay.js'

let bench: ApiBench
let relay: Relay
let api: RunningApi

beforeAll(async () => {
  bench = await openApiBench()
  relay = await openRelay(bench.database.url)
  api = await bench.start({ database_url: relay.url })
})
afterAll(async () => {
  await relay.restore()
  await api.close()
  await relay.close()
  await bench.close()
})

const ready = async () => {
  const response = await fetch(`${api.url}/health/ready`)
  return { status: response.status, body: (await response.json()) as object }
}
const isReady = async () => (await ready()).status === 200
const allWell = { status: 200, body: { status: 'ready', checks: { database: 'ok', migrations: 'ok', queue: 'ok' } } }

afterEach(async () => {
  await relay.restore()
  await eventually('everything works again', isReady)
})

const isAlive = async () => {
  const response = await fetch(`${api.url}/health`)
  expect([response.status, await response.json()]).toEqual([200, { status: 'alive' }])
}

it('is ready when database, schema and queue are', async () => {
  expect(await ready()).toEqual(allWell)
  await isAlive()
})

it('is not ready while the database is stopped, lives on, and is ready when it is back', async () => {
  await relay.stop()
  const { status, body } = await ready()
  expect(status).toBe(503)
  expect(body).toMatchObject({ status: 'not_ready', checks: { database: 'failed', migrations: 'failed' } })
  expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|ECONN|password/)
  expect(bench.log.some((line) => line['msg'] === 'not ready' && line['check'] === 'database')).toBe(true)
  await isAlive()
})

it('answers while the database hangs, however often it is asked', async () => {
  relay.freeze()
  const answers = await Promise.all(Array.from({ length: 30 }, ready))
  const silent = expect.stringMatching(/^no answer within \d+ ms$/)
  for (const answer of answers) {
    expect(answer).toEqual({
      status: 503,
      body: { status: 'not_ready', checks: { database: silent, migrations: silent, queue: silent } },
    })
  }
  // The measurements are there all the same, and say what is not.
  const metrics = await (await fetch(`${api.url}/metrics`)).text()
  expect(metrics).toMatch(/^quittance_queue_up 0$/m)
  expect(metrics).not.toMatch(/^quittance_queue_depth\{/m)
  // Thirty questions wait on one connection per check, not on thirty.
  expect(Number(/pool="bulk",state="total"\} (\d+)/.exec(metrics)?.[1])).toBeLessThanOrEqual(2)
  expect(metrics).toMatch(/pool="bulk",state="waiting"\} 0/)
  await isAlive()
})

it('is not ready when the schema is behind, and says what to run', async () => {
  const [removed] = await bench.query<{ name: string }>(
    `delete from mikro_orm_migrations where id = (select max(id) from mikro_orm_migrations) returning name`,
  )
  expect(await ready()).toEqual({
    status: 503,
    body: {
      status: 'not_ready',
      checks: { database: 'ok', migrations: `pending: ${removed?.name}; run quittance migrate`, queue: 'ok' },
    },
  })
  await bench.query('insert into mikro_orm_migrations (name, executed_at) values ($1, now())', [removed?.name])
})

it('is not ready without its queue', async () => {
  await bench.query('alter schema bullmq rename to bullmq_away')
  const { status, body } = await ready()
  await bench.query('alter schema bullmq_away rename to bullmq')
  expect(status).toBe(503)
  expect(body).toMatchObject({ checks: { database: 'ok', migrations: 'ok', queue: expect.not.stringMatching(/^ok$/) } })
})
