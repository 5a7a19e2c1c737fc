import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ask, cookieOf } from './testing/client.js'
import { openSingleSignOnBench, setting, type SingleSignOnBench, usable } from './testing/single-sign-on-bench.js'

let bench: SingleSignOnBench
let server: Server | undefined
beforeAll(async () => {
  bench = await openSingleSignOnBench()
})
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = undefined
})
afterAll(() => bench.close())

/** A server that describes itself with these values; `own` stands for its address. */
const describing = async (values: (own: string) => unknown, status = 200): Promise<string> => {
  const opened = createServer((_request, response) => {
    const own = `http://127.0.0.1:${(opened.address() as AddressInfo).port}`
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(values(own)))
  })
  server = opened
  await new Promise<void>((resolve) => opened.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(opened.address() as AddressInfo).port}`
}

const whole = (own: string) => ({
  issuer: own,
  authorization_endpoint: `${own}/auth`,
  token_endpoint: `${own}/token`,
  jwks_uri: `${own}/keys`,
  response_types_supported: ['code'],
  id_token_signing_alg_values_supported: ['RS256'],
})

const add = async (issuer: string) => await setting(bench, bench.administrator, 'add', { name: 'Another', issuer })

describe('adding a provider', () => {
  it.each([
    ['http://login.example', 'The issuer is an address such as'],
    ['login.example', 'The issuer is an address such as'],
    ['https://login.example/?tenant=1', 'The issuer is an address such as'],
    ['https://user:secret@login.example', 'The issuer is an address such as'],
    ['https://10.0.0.1', 'lies in a private network'],
    ['https://169.254.169.254/latest', 'lies in a private network'],
    ['http://127.0.0.1:1', 'does not answer'],
  ])('says what is wrong with %s', async (issuer, message) => {
    expect(await add(issuer)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'issuer',
      message: expect.stringContaining(message),
    })
  })

  it.each([
    ['no description', () => ({}), 404, 'its description'],
    ['something else', () => ['x'], 200, 'is no description of an OpenID Connect provider'],
    [
      'another name',
      (own: string) => ({ ...whole(own), issuer: 'https://other.example' }),
      200,
      'https://other.example',
    ],
    ['no token endpoint', (own: string) => ({ ...whole(own), token_endpoint: undefined }), 200, 'lacks token_endpoint'],
    ['no code flow', (own: string) => ({ ...whole(own), response_types_supported: ['id_token'] }), 200, '“code”'],
    [
      'no signature that can be checked',
      (own: string) => ({ ...whole(own), id_token_signing_alg_values_supported: ['none', 'HS256'] }),
      200,
      'none, HS256',
    ],
    ['too much', (own: string) => ({ ...whole(own), x: 'x'.repeat(2_000_000) }), 200, 'larger than 1 MiB'],
  ])('says what is wrong with a server that has %s', async (_what, values, status, message) => {
    const refused = await add(await describing(values, status))
    expect(refused).toMatchObject({ __typename: 'InvalidInput', message: expect.stringContaining(message) })
  })

  it('begins disabled, with an address of its own, and enables nothing that is incomplete', async () => {
    const added = await add(await describing(whole))
    expect(added).toMatchObject({ enabled: false, hasClientSecret: false, linkedPeople: 0 })
    expect(added.redirectUri).toBe(`http://127.0.0.1/sign-in/oidc/callback/${added.id}`)
    const { id } = added
    expect(await setting(bench, bench.administrator, 'enable', { id, enabled: true })).toMatchObject({
      message: expect.stringContaining('needs a client id'),
    })
    for (const [change, field] of [
      [{ name: ' ' }, 'name'],
      [{ clientId: '' }, 'clientId'],
      [{ clientSecret: '' }, 'clientSecret'],
      [{ emailDomains: [] }, 'emailDomains'],
      [{ emailDomains: ['localhost'] }, 'emailDomains'],
      [{ emailDomains: ['*.example.org'] }, 'emailDomains'],
    ] as const) {
      const answer = await setting(bench, bench.administrator, 'change', { id, input: { ...usable, ...change } })
      expect([change, answer['field']]).toEqual([change, field])
    }
    expect(await setting(bench, bench.administrator, 'remove', { id })).toMatchObject({
      __typename: 'IdentityProviderRemoved',
    })
  })

  it('takes an issuer once', async () => {
    expect(await add(bench.provider.issuer)).toMatchObject({ message: expect.stringContaining('already') })
  })
})

describe('a stored secret', () => {
  it('is sealed, bound to its provider, kept when nothing new is given, and answered to nobody', async () => {
    const read = async () =>
      (await bench.query<{ client_secret: string }>('select client_secret from identity_provider'))[0]?.client_secret
    const before = await read()
    expect(before).toMatch(/^v1\./)
    expect(before).not.toContain(usable.clientSecret)
    await setting(bench, bench.administrator, 'change', {
      id: bench.identity_provider_id,
      input: { ...usable, clientSecret: null },
    })
    expect(await read()).toBe(before)
    const [event] = await bench.query(
      `select detail from audit_event where action = 'identity_provider.change' order by occurred_at desc limit 1`,
    )
    expect(event).toMatchObject({ detail: { client_secret_changed: false, second_factor: 'own' } })
    expect(JSON.stringify(bench.log)).not.toContain(usable.clientSecret)
  })
})

describe('the check', () => {
  it('tells right from wrong credentials', async () => {
    const check = async () => {
      const { id } = { id: bench.identity_provider_id }
      const { findings } = await setting(bench, bench.administrator, 'check', { id })
      return (findings as { level: string; message: string }[]).map(({ level, message }) => `${level}: ${message}`)
    }
    expect(await check()).toEqual([
      `good: The provider answers as ${bench.provider.issuer}.`,
      'good: Its signatures can be checked.',
      'good: It binds each sign-in to the browser that began it (PKCE).',
      'good: It accepts the client id and the client secret.',
    ])
    await bench.set({ clientSecret: 'a wrong secret' })
    expect(await check()).toContainEqual(expect.stringMatching(/^problem: It refuses the client id/))
    await bench.set({})
  })
})

it('is for those who manage access, and read by those who may read it', async () => {
  const list = '{ identityProviders { name issuer enabled } }'
  const seen: Record<string, string> = {}
  for (const role of ['administrator', 'manager', 'agent', 'auditor', 'creditor'] as const) {
    const cookie = role === 'administrator' ? bench.administrator : await cookieOf(bench.api, bench.users[role])
    const { body } = await ask(bench.api, list, { headers: { cookie } })
    const changed = await setting(bench, cookie, 'enable', { id: bench.identity_provider_id, enabled: true })
    seen[role] = `${body.errors?.[0]?.extensions.code ?? 'read'}, ${changed.__typename}`
  }
  expect(seen).toEqual({
    administrator: 'read, IdentityProvider',
    manager: 'FORBIDDEN, NotAllowed',
    agent: 'FORBIDDEN, NotAllowed',
    auditor: 'read, NotAllowed',
    creditor: 'FORBIDDEN, NotAllowed',
  })
})
