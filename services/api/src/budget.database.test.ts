import { businessDateOf, type Clock } from '@quittance/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningApi } from './index.js'
import { type ApiBench, openApiBench } from './testing/api-bench.js'
import { ask, signIn } from './testing/client.js'

// Goal: who asks too much in a while is told when to come back, and nobody else notices. Method: a server with small
// budgets and a clock that the test moves.

let now = new Date()
const clock: Clock = { now: () => now, today: (zone) => businessDateOf(now, zone) }
const advance = (seconds: number): void => void (now = new Date(now.getTime() + seconds * 1_000))

let bench: ApiBench
let api: RunningApi

beforeAll(async () => {
  bench = await openApiBench()
  api = await bench.start({
    clock,
    trusted_proxies: ['loopback'],
    budgets: {
      actors: { capacity: 100, refill_per_second: 10, keys_maximum: 100 },
      addresses: { capacity: 20, refill_per_second: 1, keys_maximum: 100 },
    },
  })
})
afterAll(async () => {
  await api.close()
  await bench.close()
})

const fields = (count: number): string => `{ viewer { ${'id '.repeat(count - 1)}} }`
const asProgram = (token: string, cost: number) =>
  ask(api, fields(cost), { headers: { authorization: `Bearer ${token}` } })
const signedOut = (address: string, cost: number) =>
  ask(api, fields(cost), { headers: { 'x-forwarded-for': address, 'accept-language': 'fr' } })

describe('a budget', () => {
  it('ends, says when to come back, and is there again then', async () => {
    const { token } = bench.programs.finance
    expect((await asProgram(token, 80)).response.status).toBe(200)
    const { response, body } = await asProgram(token, 80)
    expect([response.status, response.headers.get('retry-after'), body.data]).toEqual([429, '6', undefined])
    expect(body.errors).toEqual([
      {
        message: 'Too much was asked for in a short time. Nothing was changed; try again in 6 s.',
        extensions: { code: 'BUDGET_EXHAUSTED', retryAfterSeconds: 6, requestId: expect.any(String) },
      },
    ])
    advance(5)
    expect((await asProgram(token, 80)).response.headers.get('retry-after')).toBe('1')
    advance(1)
    expect((await asProgram(token, 80)).response.status).toBe(200)
  })

  it('is each actor’s own', async () => {
    expect((await asProgram(bench.programs.finance.token, 80)).response.status).toBe(429)
    expect((await asProgram(bench.programs.creditor.token, 80)).response.status).toBe(200)
  })

  it('is by address for the signed-out, in their language', async () => {
    expect((await signedOut('203.0.113.1', 15)).response.status).toBe(200)
    const { response, body } = await signedOut('203.0.113.1', 15)
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '10'])
    expect(body.errors?.[0]?.message).toMatch(/réessayez dans 10 s/)
    expect((await signedOut('203.0.113.2', 15)).response.status).toBe(200)
  })

  it('keeps nobody from signing in whose address has asked too much', async () => {
    await signedOut('203.0.113.3', 20)
    expect((await signedOut('203.0.113.3', 15)).response.status).toBe(429)
    const cookies = await signIn(api, bench.users.agent, { 'x-forwarded-for': '203.0.113.3' })
    expect(cookies.some((line) => line.startsWith('quittance='))).toBe(true)
  })
})

describe('a form of another site', () => {
  const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }

  it.each([
    ['/graphql', 'application/x-www-form-urlencoded', 'query=mutation{signOut}', 415],
    ['/graphql', 'text/plain', '{"query":"mutation{signOut}"}', 415],
    ['/graphql', 'multipart/form-data; boundary=x', '--x--', 415],
    ['/imports', 'application/x-www-form-urlencoded', 'kind=claim', 403],
    ['/imports', 'text/plain', 'kind=claim', 403],
    ['/imports', 'multipart/form-data; boundary=x', '--x--', 403],
  ])('changes nothing under %s as %s', async (path, type, body, status) => {
    const cookie = (await signIn(bench.api, bench.users.manager)).map((line) => line.split(';')[0]).join('; ')
    const response = await fetch(bench.api.url + path, {
      method: 'POST',
      headers: { ...foreign, 'content-type': type, cookie },
      body,
    })
    expect(response.status).toBe(status)
    expect((await ask(bench.api, '{ viewer { role } }', { headers: { cookie } })).body.data).toEqual({
      viewer: { role: 'manager' },
    })
  })

  it('is not asked for leave by any answer: nothing here consents to other origins', async () => {
    for (const path of ['/graphql', '/imports']) {
      const response = await fetch(bench.api.url + path, {
        method: 'OPTIONS',
        headers: {
          ...foreign,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type, authorization, x-quittance-request',
        },
      })
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })
})
