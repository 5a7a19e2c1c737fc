import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiBench, openApiBench } from './testing/api-bench.js'
import { ask, claimFields, cookieOf, filePart, signIn, upload } from './testing/client.js'
import { eventually } from './testing/eventually.js'

let bench: ApiBench
let administrator: string
let manager: string

beforeAll(async () => {
  bench = await openApiBench()
  administrator = await cookieOf(bench.api, bench.users.administrator)
  manager = await cookieOf(bench.api, bench.users.manager)
})
afterAll(() => bench.close())

const lineOf = (request_id: string | null, message: string) =>
  bench.log.find((line) => line['request_id'] === request_id && line['msg'] === message)

describe('every answer', () => {
  const addresses = ['/', '/assets/main-4f2a.js', '/health', '/health/ready', '/metrics', '/graphql', '/nowhere.txt']
  it.each(addresses)('of %s carries an id and the headers that keep a browser safe', async (address) => {
    const response = await fetch(bench.api.url + address)
    await response.text()
    const header = (name: string): string => response.headers.get(name) ?? ''
    expect(header('x-request-id')).toMatch(/^[\w-]{36}$/)
    expect(header('content-security-policy')).toMatch(/script-src 'self'(;|$)/)
    expect(header('content-security-policy')).toMatch(/default-src 'none'/)
    expect(header('content-security-policy')).toMatch(/frame-ancestors 'none'/)
    expect(header('x-content-type-options')).toBe('nosniff')
    expect(header('x-frame-options')).toBe('DENY')
    expect(header('referrer-policy')).toBe('no-referrer')
    expect(header('x-powered-by')).toBe('')
    expect(response.headers.has('access-control-allow-origin')).toBe(false)
  })

  it.each(['/health', '/health/ready', '/metrics', '/graphql', '/imports', '/nowhere.txt'])(
    'of %s stays out of stores',
    async (address) => {
      const response = await fetch(bench.api.url + address)
      expect(response.headers.get('cache-control')).toBe('no-store')
    },
  )

  it('takes over an id that is harmless and no other', async () => {
    const ids = []
    for (const offered of ['proxy-made-id-1', '{"level":"fatal"}']) {
      const response = await fetch(`${bench.api.url}/health`, { headers: { 'x-request-id': offered } })
      ids.push(response.headers.get('x-request-id'))
    }
    expect(ids).toEqual(['proxy-made-id-1', expect.stringMatching(/^[0-9a-f-]{36}$/)])
  })

  it('is one line of the log, without the query string', async () => {
    const response = await fetch(`${bench.api.url}/health?query={viewer{id}}`)
    expect(response.status).toBe(200)
    const line = lineOf(response.headers.get('x-request-id'), 'request')
    expect(line).toMatchObject({ method: 'GET', path: '/health', status: 200, finished: true })
  })
})

describe('what no route knows', () => {
  it.each(['/graphql/x', '/imports', '/imports/x/y', '/health/x', '/metrics/x', '/missing.js', '/assets/missing.js'])(
    '%s is answered as such',
    async (address) => {
      const response = await fetch(bench.api.url + address)
      expect([response.status, await response.json()]).toEqual([
        404,
        {
          error: {
            code: 'NOT_FOUND',
            message: 'There is nothing at this address.',
            requestId: response.headers.get('x-request-id'),
          },
        },
      ])
    },
  )

  it('says so in French, and to other methods', async () => {
    const response = await fetch(`${bench.api.url}/overview`, {
      method: 'DELETE',
      headers: { 'accept-language': 'fr-CA,fr;q=0.9' },
    })
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ error: { message: 'Il n’y a rien à cette adresse.' } })
  })
})

describe('GraphQL', () => {
  it('says who must sign in, in the language of the browser', async () => {
    const { response, body } = await ask(bench.api, '{ portfolios { id } }', { headers: { 'accept-language': 'fr' } })
    expect(body.errors).toMatchObject([
      {
        message: 'Connectez-vous pour continuer.',
        extensions: { code: 'UNAUTHENTICATED', requestId: response.headers.get('x-request-id') },
      },
    ])
  })

  it('refuses everything by GET', async () => {
    const response = await fetch(`${bench.api.url}/graphql?query=mutation{signOut}`, {
      headers: { 'apollo-require-preflight': '1', cookie: administrator },
    })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
    expect((await ask(bench.api, '{ viewer { email } }', { headers: { cookie: administrator } })).body.data).toEqual({
      viewer: { email: bench.users.administrator },
    })
  })

  it('refuses what a form or link of another site could send', async () => {
    const link = await fetch(`${bench.api.url}/graphql?query={viewer{id}}`)
    const form = await fetch(`${bench.api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: 'mutation { signOut }' }),
    })
    for (const [response, status, code] of [
      [link, 405, 'METHOD_NOT_ALLOWED'],
      [form, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ] as const) {
      expect(response.status).toBe(status)
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code, requestId: response.headers.get('x-request-id') } }],
      })
    }
  })

  it.each([
    ['malformed JSON', '{"query":', 'application/json', 400, 'BAD_REQUEST'],
    [
      'a body that is too large',
      JSON.stringify({ query: 'x'.repeat(300_000) }),
      'application/json',
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    ['an unknown charset', '{}', 'application/json; charset=utf-99', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a batch', '[{"query":"{viewer{id}}"}]', 'application/json', 400, 'BAD_REQUEST'],
    ['no operation', '{}', 'application/json', 400, 'BAD_REQUEST'],
  ])('refuses %s', async (_what, body, type, status, code) => {
    const response = await fetch(`${bench.api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code, requestId: response.headers.get('x-request-id') } }],
    })
  })

  it('keeps its schema to itself unless told otherwise', async () => {
    const closed = await ask(bench.api, '{ __schema { queryType { name } } }')
    const misspelt = await ask(bench.api, '{ viewr { id } }')
    expect(closed.body.data).toBeUndefined()
    expect(closed.body.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(misspelt.body.errors?.[0]?.message).not.toMatch(/did you mean/i)
    const open = await bench.start({ introspection: true })
    const { body } = await ask(open, '{ __schema { queryType { name } } }')
    expect(body.data).toEqual({ __schema: { queryType: { name: 'Query' } } })
    await open.close()
  })

  it('refuses a document of too many tokens before reading it whole', async () => {
    const { body } = await ask(bench.api, `{ ${'viewer{id}'.repeat(5_000)} }`)
    expect(body.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/token/i),
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    })
  })

  it('serves no page of its own', async () => {
    const response = await fetch(`${bench.api.url}/graphql`, { headers: { accept: 'text/html' } })
    expect([response.status, response.headers.get('content-type')]).toEqual([
      405,
      expect.stringMatching(/^application\/json/),
    ])
  })
})

describe('what nobody expected', () => {
  beforeAll(() => bench.query('alter table portfolio rename to portfolio_away'))
  afterAll(() => bench.query('alter table portfolio_away rename to portfolio'))

  it.each([
    ['French', () => manager, /^Une erreur est survenue de notre côté/],
    ['English', () => administrator, /^Something failed on our side/],
  ])('is masked in %s, and whole in the log under its id', async (_language, cookie, message) => {
    // The person's own language counts, not the browser's.
    const headers = { cookie: cookie(), 'accept-language': 'de' }
    const { response, body } = await ask(bench.api, '{ portfolios { id } }', { headers })
    const requestId = response.headers.get('x-request-id')
    expect(body.errors).toEqual([
      { message: expect.stringMatching(message), path: ['portfolios'], extensions: { code: 'INTERNAL', requestId } },
    ])
    expect(JSON.stringify(body)).not.toMatch(/relation|portfolio_away|select/)
    expect(lineOf(requestId, 'graphql')).toMatchObject({ err: { message: expect.stringMatching(/portfolio/) } })
  })

  it('is masked outside of GraphQL too', async () => {
    const parts = claimFields(bench.voltane) + filePart('a')
    const { status, body } = await upload(bench.api, manager, parts)
    expect([status, body.error]).toEqual([
      500,
      { code: 'INTERNAL', message: expect.stringMatching(/^Une erreur/), requestId: expect.any(String) },
    ])
    expect(lineOf(body.error?.requestId ?? null, 'request failed')).toBeDefined()
    expect(await bench.storedFiles()).toEqual([])
  })
})

describe('a client that goes away', () => {
  it('costs nothing more, and is no failure', async () => {
    const holder = await bench.superuser.connect()
    await holder.query('begin; lock table portfolio in access exclusive mode')
    const leaving = new AbortController()
    const headers = { 'content-type': 'application/json', cookie: administrator, 'x-request-id': 'leaving-client' }
    const body = JSON.stringify({ query: '{ portfolios { id creditor { name } } }' })
    const asked = fetch(`${bench.api.url}/graphql`, { method: 'POST', headers, body, signal: leaving.signal })
    const waiting = `select 1 from pg_locks where not granted and relation = 'portfolio'::regclass`
    await eventually('the query waits', async () => (await bench.query(waiting)).length === 1)
    leaving.abort()
    await expect(asked).rejects.toThrow(/abort/)
    await eventually('it is noted', () => lineOf('leaving-client', 'request') !== undefined)
    expect(lineOf('leaving-client', 'request')).toMatchObject({ status: 499, finished: false })
    await holder.query('rollback')
    holder.release()
    const open = `select 1 from pg_stat_activity where application_name = 'api-test' and state like 'idle in trans%'`
    await eventually('no transaction is left', async () => (await bench.query(open)).length === 0)
    expect(bench.log.filter((line) => line['request_id'] === 'leaving-client' && line['level'] === 'error')).toEqual([])
  })
})

describe('a failure before it is known who asks', () => {
  beforeAll(() => bench.query('alter table session rename to session_away'))
  afterAll(() => bench.query('alter table session_away rename to session'))

  it('is masked, with its id', async () => {
    const headers = { cookie: administrator, 'accept-language': 'fr' }
    const { response, body } = await ask(bench.api, '{ viewer { id } }', { headers })
    const requestId = response.headers.get('x-request-id')
    expect(response.status).toBe(500)
    expect(body.errors).toEqual([
      { message: expect.stringMatching(/^Une erreur/), extensions: { code: 'INTERNAL', requestId } },
    ])
    expect(lineOf(requestId, 'graphql')).toMatchObject({ err: { message: expect.stringMatching(/session/) } })
  })
})

describe('a session', () => {
  it('lasts from sign-in to sign-out, in a cookie that scripts cannot read', async () => {
    const [line = '', device = '', ...others] = await signIn(bench.api, bench.users.administrator)
    expect(others).toEqual([])
    expect(line).toMatch(/^quittance=[\w-]{20,}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/)
    expect(device).toMatch(
      /^quittance-device=v1\.[\w-]+; Max-Age=34560000; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/,
    )
    const headers = { cookie: line.split(';')[0] ?? '' }
    const viewer = async () => (await ask(bench.api, '{ viewer { email } }', { headers })).body.data?.['viewer']
    expect(await viewer()).toEqual({ email: bench.users.administrator })
    const { response, body } = await ask(bench.api, 'mutation { signOut }', { headers })
    expect(body.data).toEqual({ signOut: true })
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^quittance=; Path=\/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; SameSite=Strict$/),
    ])
    expect(await viewer()).toBeNull()
  })

  it('is bound to its host and to TLS behind a proxy that ends it', async () => {
    const proxied = await bench.start({ trusted_proxies: ['127.0.0.1'] })
    const tls = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '198.51.100.7' }
    const [line = '', device = ''] = await signIn(proxied, bench.users.administrator, tls)
    expect(line).toMatch(/^__Host-quittance=[\w-]{20,}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Strict$/)
    expect(device).toMatch(
      /^__Host-quittance-device=[^;]+; .*Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Strict$/,
    )
    const headers = { ...tls, cookie: line.split(';')[0] ?? '' }
    expect((await ask(proxied, '{ viewer { email } }', { headers })).body.data?.['viewer']).not.toBeNull()
    await proxied.close()
  })

  it('takes no word of a proxy that it does not know', async () => {
    const [line = ''] = await signIn(bench.api, bench.users.administrator, { 'x-forwarded-proto': 'https' })
    expect(line).toMatch(/^quittance=/)
  })

  it('ends when the account is closed', async () => {
    const cookie = await cookieOf(bench.api, bench.users.agent)
    const headers = { cookie }
    expect((await ask(bench.api, '{ viewer { email } }', { headers })).body.data?.['viewer']).not.toBeNull()
    await bench.deactivate(bench.users.agent)
    expect((await ask(bench.api, '{ viewer { email } }', { headers })).body.data?.['viewer']).toBeNull()
    expect((await upload(bench.api, cookie, claimFields(bench.voltane) + filePart('a'))).status).toBe(401)
  })
})
