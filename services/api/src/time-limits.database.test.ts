import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RunningApi } from './index.js'
import { type ApiBench, openApiBench } from './testing/api-bench.js'
import { claimFields, cookieOf, fileHead, lastBoundary } from './testing/client.js'
import { eventually } from './testing/eventually.js'
import { openUpload } from './testing/open-upload.js'

let bench: ApiBench
let cookie: string

beforeAll(async () => {
  bench = await openApiBench({ time_limits: { head_ms: 1_500, body_ms: 1_500, linger_ms: 500 } })
  cookie = await cookieOf(bench.api, bench.users.manager)
})
afterAll(() => bench.close())

const open = (api: RunningApi, head: string): Socket => {
  const socket = connect(api.port, '127.0.0.1')
  socket.write(head)
  return socket
}

it('a head that does not end is refused', async () => {
  const answer = await text(open(bench.api, 'GET /health HTTP/1.1\r\nHost: localhost\r\nX-Slow: '))
  expect(answer).toMatch(/^HTTP\/1\.1 408 /)
})

it('a body that does not end is refused, an upload meanwhile goes on', async () => {
  const upload = openUpload(bench.api, cookie)
  await upload.send(claimFields(bench.voltane) + fileHead() + 'first')
  const head =
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{'
  const answer = await text(open(bench.api, head))
  expect(answer).toMatch(/^HTTP\/1\.1 408 /)
  expect(answer).toMatch(/"code":"REQUEST_TIMEOUT"/)
  upload.request.end(` and last\r\n${lastBoundary}`)
  expect((await upload.answer).status).toBe(201)
})

it('who goes on sending after the answer is heard no longer', async () => {
  const refused = openUpload(bench.api, 'quittance=nobody')
  expect((await refused.answer).status).toBe(401)
  await once(refused.request, 'close')
})

it('an upload that stands still is cut off, and nothing of it is kept', async () => {
  const before = await bench.storedFiles()
  const api = await bench.start({ time_limits: { idle_ms: 1_500 } })
  const upload = openUpload(api, cookie)
  const cut = once(upload.request, 'error')
  await upload.send(claimFields(bench.voltane) + fileHead() + 'first')
  await cut
  await eventually('nothing is left', async () => (await bench.storedFiles()).length === before.length)
  await api.close()
})

it('a head that is too large is refused', async () => {
  const answer = await text(
    open(bench.api, `GET /health HTTP/1.1\r\nHost: localhost\r\nX-Large: ${'x'.repeat(40_000)}\r\n\r\n`),
  )
  expect(answer).toMatch(/^HTTP\/1\.1 431 /)
})

/** How often PostgreSQL ended a statement, as the log has it. */
const timeouts = (): number =>
  bench.log.filter(({ err }) => /statement timeout/.test(JSON.stringify(err ?? null))).length

it.each([
  ['who asks', 'api_token', '{ viewer { id } }'],
  ['a query', 'creditor', '{ creditors { id } }'],
  ['a command', 'statistics_run', 'mutation { runStatistics { __typename } }'],
])('a statement that does not end is ended: of %s', async (_what, table, query) => {
  const impatient = await bench.start({ statement_timeout_ms: 250 })
  const holder = await bench.superuser.connect()
  const before = timeouts()
  try {
    await holder.query(`begin; lock table ${table} in access exclusive mode`)
    const response = await fetch(`${impatient.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${bench.programs.finance.token}` },
      body: JSON.stringify({ query }),
    })
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] })
    expect(timeouts()).toBe(before + 1)
  } finally {
    await holder.query('rollback')
    holder.release()
    await impatient.close()
  }
})
