import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ApiBench, openApiBench } from './testing/api-bench.js'
import { claimFields, cookieOf, field, filePart, upload } from './testing/client.js'
import { eventually } from './testing/eventually.js'
import { runJobs } from './testing/run-jobs.js'

let bench: ApiBench
let refused_id: string
let clean_id: string

const deliver = async (cookie: string, file_name: string, content: string): Promise<string> => {
  const fields = claimFields(bench.hydrex) + field('applyWhenClear', 'true')
  const { body } = await upload(bench.api, cookie, fields + filePart(content, `filename="${file_name}"`))
  const id = body.id ?? ''
  const stateOf = async () =>
    (await bench.query<{ state: string }>('select state from import where id = $1', [id]))[0]?.state
  await eventually('the import is applied', async () => (await stateOf()) === 'applied')
  return id
}

beforeAll(async () => {
  bench = await openApiBench()
  const jobs = await runJobs(bench.serviceOptions)
  const cookie = await cookieOf(bench.api, bench.users.manager)
  const header = 'reference;debtor name;amount;due date\r\n'
  const bad = 'H-2;Bernard;douze;2026-01-31\r\n'
  refused_id = await deliver(cookie, 'créances.csv', `${header}H-1;Anselme;12,50;2026-01-31\r\n${bad}`)
  clean_id = await deliver(cookie, 'clean.csv', `${header}H-3;Cassandre;8,25;2026-01-31\r\n`)
  await jobs.close()
})
afterAll(() => bench.close())

const download = async (id: string, cookie: string, method = 'GET'): Promise<Response> =>
  await fetch(`${bench.api.url}/imports/${id}/rejects.csv`, { method, headers: { cookie } })

it('holds the refused rows with their reasons, in the language of the person', async () => {
  const response = await download(refused_id, await cookieOf(bench.api, bench.users.manager))
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename="cr?ances - rejets.csv"; filename*=UTF-8''cr%C3%A9ances%20-%20rejets.csv`,
  )
  expect(response.headers.get('cache-control')).toBe('no-store')
  const file = await response.text()
  expect(file).toMatch(/H-2;Bernard;douze;2026-01-31/)
  expect(file).not.toMatch(/Anselme/)
  expect(file).toMatch(/montant/i)
  const head = await download(refused_id, await cookieOf(bench.api, bench.users.manager), 'HEAD')
  expect([head.status, await head.text()]).toEqual([200, ''])
})

it.each<[string, () => string, 'auditor' | 'creditor']>([
  ['an import without refused rows', () => clean_id, 'auditor'],
  ['an unknown import', () => '0199a0c0-0000-7000-8000-000000000000', 'auditor'],
  ['what is no id', () => "'; drop table import", 'auditor'],
  ['the import of another creditor', () => refused_id, 'creditor'],
])('is not to be had of %s', async (_what, id, role) => {
  const response: Response = await download(encodeURIComponent(id()), await cookieOf(bench.api, bench.users[role]))
  expect([response.status, await response.json()]).toMatchObject([404, { error: { code: 'NOT_FOUND' } }])
})

it('is not for agents, nor for anyone unknown', async () => {
  expect((await download(refused_id, await cookieOf(bench.api, bench.users.agent))).status).toBe(403)
  expect((await download(refused_id, '')).status).toBe(401)
})

it('that cannot be read is a proper answer, not a broken file', async () => {
  const cookie = await cookieOf(bench.api, bench.users.auditor)
  await bench.query('alter table refused_row rename to refused_row_away')
  const response = await download(refused_id, cookie)
  await bench.query('alter table refused_row_away rename to refused_row')
  expect([response.status, response.headers.get('content-disposition'), await response.json()]).toMatchObject([
    500,
    null,
    { error: { code: 'INTERNAL' } },
  ])
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
})
