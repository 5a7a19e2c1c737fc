import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ApiBench, openApiBench } from './testing/api-bench.js'
import { ask, cookieOf } from './testing/client.js'

// Goal: over HTTP, no answer leaves without its trace, and the trail is given out whole, to those who may have it.

let bench: ApiBench
let auditor = ''
beforeAll(async () => {
  bench = await openApiBench()
  auditor = await cookieOf(bench.api, bench.users.auditor)
})
afterAll(() => bench.close())

const search = '{ auditTrail(first: 5) { nodes { sentence } totalCount } }'
const lastEvent = async () =>
  (
    await bench.query<{ action: string; outcome: string; address: string; request_id: string; detail: object }>(
      'select * from audit_event where organisation_id = $1 order by sequence desc limit 1',
      [bench.agency.organisation_id],
    )
  )[0]
const download = async (query: string, cookie: string): Promise<Response> =>
  await fetch(`${bench.api.url}/audit/trail.csv${query}`, { headers: { cookie } })

it('writes what was read under the number of the request, with the network it came from', async () => {
  const { response, body } = await ask(bench.api, search, { headers: { cookie: auditor } })
  expect(body.errors).toBeUndefined()
  expect(await lastEvent()).toMatchObject({
    action: 'audit.search',
    address: '127.0.0.0',
    request_id: response.headers.get('x-request-id'),
  })
})

it('answers nothing of what cannot be audited', async () => {
  await bench.query('revoke insert on audit_event from quittance_application')
  try {
    const { response, body } = await ask(bench.api, search, { headers: { cookie: auditor } })
    expect(response.status).toBe(500)
    expect(body.data).toBeUndefined()
    expect(body.errors?.[0]?.extensions.code).toBe('INTERNAL')
    const file = await download('', auditor)
    expect(file.status).toBe(500)
    expect(await file.text()).not.toContain('session.begun')
  } finally {
    await bench.query('grant insert on audit_event to quittance_application')
  }
  expect((await ask(bench.api, search, { headers: { cookie: auditor } })).response.status).toBe(200)
})

it('gives out the trail as a file that anybody can verify', async () => {
  const response = await download('', auditor)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="Audit trail \d{4}-\d\d-\d\d\.csv"$/u,
  )
  expect(await lastEvent()).toMatchObject({ action: 'audit.export' })
  const lines = (await response.text()).split('\r\n').slice(1, -1)
  let previous = '0'.repeat(64)
  for (const line of lines) {
    const [, previous_hash = '', hash = '', record = ''] = /,([0-9a-f]{64}),([0-9a-f]{64}),"(.*)"$/u.exec(line) ?? []
    expect(previous_hash).toBe(previous)
    const whole = `${previous_hash}${record.replaceAll('""', '"')}`
    expect(createHash('sha256').update(whole).digest('hex')).toBe(hash)
    previous = hash
  }
  expect(lines.length).toBeGreaterThan(10)
})

it('narrows the file by the filters of the page, and says which one cannot be used', async () => {
  const text = await (await download('?category=sign_in&outcome=done', auditor)).text()
  expect(text).toContain('session.begun')
  expect(text).not.toContain('creditor.create')
  for (const query of ['?person=x', '?from=2026-02-30', '?category=all', '?outcome=x', '?file=1']) {
    const response = await download(query, auditor)
    expect([query, response.status, await response.json()]).toMatchObject([
      query,
      400,
      { error: { code: 'INVALID_FIELD' } },
    ])
  }
})

it.each(['manager', 'agent', 'creditor'] as const)(
  'refuses the file to the role %s, and writes that down',
  async (role) => {
    const response = await download('', await cookieOf(bench.api, bench.users[role]))
    expect(response.status).toBe(403)
    expect(await lastEvent()).toMatchObject({
      action: 'access.refuse',
      outcome: 'refused',
      detail: { operation: 'read_audit', role },
    })
  },
)

it('knows nobody without a session', async () => {
  expect((await download('', '')).status).toBe(401)
})
