import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RunningApi } from './index.js'
import { type ApiBench, openApiBench } from './testing/api-bench.js'
import { ask, claimFields, cookieOf, fileHead, lastBoundary } from './testing/client.js'
import { eventually } from './testing/eventually.js'
import { openUpload } from './testing/open-upload.js'

let bench: ApiBench
let cookie: string

beforeAll(async () => {
  bench = await openApiBench()
  cookie = await cookieOf(bench.api, bench.users.manager)
})
afterAll(() => bench.close())

/** Whoever is asked for a session waits until it is given back: requests that last as long as the test wants. */
const holdSessions = async (): Promise<() => Promise<void>> => {
  const client = await bench.superuser.connect()
  await client.query('begin; lock table session in access exclusive mode')
  return async () => {
    await client.query('rollback')
    client.release()
  }
}

const refuses = async (api: RunningApi): Promise<boolean> =>
  await fetch(`${api.url}/health`).then(
    () => false,
    () => true,
  )

const waitingFor = async (api: RunningApi, count: number): Promise<void> =>
  await eventually('all requests have arrived', async () => {
    const metrics = await (await fetch(`${api.url}/metrics`)).text()
    const running = await bench.query(`select 1 from pg_locks where not granted and relation = 'session'::regclass`)
    return Number(/pool="bulk",state="waiting"\} (\d+)/.exec(metrics)?.[1]) + running.length === count
  })

const viewer = { viewer: { email: '' } }

it('fifty requests under way are answered, new ones are refused, idle connections are ended', async () => {
  const api = await bench.start()
  const idle = connect(api.port, '127.0.0.1')
  idle.write('GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await once(idle, 'data')
  const release = await holdSessions()
  const asked = Array.from({ length: 50 }, () => ask(api, '{ viewer { email } }', { headers: { cookie } }))
  await waitingFor(api, asked.length)
  const idleEnded = once(idle.resume(), 'end')
  const closed = api.close()
  await eventually('new connections are refused', () => refuses(api))
  await idleEnded
  await release()
  const answers = await Promise.all(asked)
  viewer.viewer.email = bench.users.manager
  expect(answers.map(({ response, body }) => [response.status, body.data])).toEqual(asked.map(() => [200, viewer]))
  await closed
})

it('an upload under way is taken to its end', async () => {
  const api = await bench.start()
  const upload = openUpload(api, cookie)
  await upload.send(claimFields(bench.voltane) + fileHead() + 'first')
  await eventually('it is being stored', async () => (await bench.storedFiles()).length === 1)
  const closed = api.close()
  await eventually('new connections are refused', () => refuses(api))
  upload.request.end(` and last\r\n${lastBoundary}`)
  expect((await upload.answer).status).toBe(201)
  await closed
  expect(await bench.query('select state from import')).toEqual([{ state: 'received' }])
})

it('an upload that does not end in time is cut off, and nothing of it is kept', async () => {
  const before = await bench.storedFiles()
  const api = await bench.start({ time_limits: { drain_ms: 200 } })
  const upload = openUpload(api, cookie)
  await upload.send(claimFields(bench.voltane) + fileHead() + 'first')
  await eventually('it is being stored', async () => (await bench.storedFiles()).length === before.length + 1)
  const cut = once(upload.request, 'error')
  await api.close()
  await cut
  await eventually('nothing is left', async () => (await bench.storedFiles()).length === before.length)
  expect(await bench.query('select 1 from import')).toHaveLength(1)
})

it('may be asked for twice', async () => {
  const api = await bench.start()
  await Promise.all([api.close(), api.close()])
  await api.close()
})

it('a port that is taken is told in one line, and nothing stays open', async () => {
  const before = await bench.query(`select 1 from pg_stat_activity where application_name = 'taken'`)
  await expect(bench.start({ port: bench.api.port, application_name: 'taken' })).rejects.toThrow(String(bench.api.port))
  expect(await bench.query(`select 1 from pg_stat_activity where application_name = 'taken'`)).toEqual(before)
})
