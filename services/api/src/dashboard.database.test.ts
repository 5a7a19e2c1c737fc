import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiBench, openApiBench } from './testing/api-bench.js'

let bench: ApiBench

beforeAll(async () => {
  bench = await openApiBench()
})
afterAll(() => bench.close())

const page = '<!doctype html><title>Quittance</title>'

it.each(['/', '/sign-in', '/portfolios/0199a0c0-0000-7000-8000-000000000000', '/files', '/cases?search=a.b'])(
  '%s is a page of the application, asked for anew each time',
  async (address) => {
    const response = await fetch(bench.api.url + address, { headers: { accept: 'text/html' } })
    expect([response.status, response.headers.get('cache-control'), await response.text()]).toEqual([
      200,
      'no-cache',
      page,
    ])
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  },
)

const cachingOf = async (address: string) => {
  const response = await fetch(bench.api.url + address)
  await response.text()
  return [response.status, response.headers.get('cache-control')]
}

it('hashed files are kept for ever, others are not', async () => {
  expect(await cachingOf('/assets/main-4f2a.js')).toEqual([200, 'public, max-age=31536000, immutable'])
  expect(await cachingOf('/icon.svg')).toEqual([200, 'no-cache'])
  expect(await cachingOf('/index.html')).toEqual([200, 'no-cache'])
  expect(await cachingOf('/assets/main-0000.js')).toEqual([404, 'no-store'])
})

it('answers unchanged when the browser has the page', async () => {
  const first = await fetch(bench.api.url)
  const etag = first.headers.get('etag') ?? ''
  expect(
    (await fetch(bench.api.url, { headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' } })).status,
  ).toBe(304)
})

it('gives programs no page', async () => {
  const response = await fetch(`${bench.api.url}/overview`, { headers: { accept: 'application/json' } })
  expect([response.status, await response.json()]).toMatchObject([404, { error: { code: 'NOT_FOUND' } }])
})

describe('a way out of the folder', () => {
  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%2e%2e%2f%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '//etc/passwd%00',
    '/%00',
    '/%E0%A4%A',
    '/.env',
  ])('is refused: %s', async (address) => {
    // Written as it is: fetch would tidy the address up.
    const sent = request({ host: '127.0.0.1', port: bench.api.port, path: address }).end()
    const answer = await new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      sent.on('error', reject)
      sent.on('response', (response) => {
        text(response).then((body) => resolve({ status: response.statusCode, body }), reject)
      })
    })
    expect(answer).toEqual({ status: 404, body: expect.stringMatching(/"code":"NOT_FOUND"/) })
  })
})

it('that has not been built is told so, and the API answers all the same', async () => {
  const api = await bench.start({ dashboard_folder: `${bench.folder}/nowhere` })
  const response = await fetch(api.url)
  expect([response.status, response.headers.get('cache-control'), await response.text()]).toEqual([
    503,
    'no-store',
    'The dashboard has not been built: run npm start, or pnpm build.\n',
  ])
  expect((await fetch(`${api.url}/health`)).status).toBe(200)
  await api.close()
})
