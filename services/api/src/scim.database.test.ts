import { createApiToken, createServiceAccount } from '@quittance/recovery/commands'
import { type Actor, openServices } from '@quittance/recovery/services'
import { newId } from '@quittance/platform'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiBench, openApiBench } from './testing/api-bench.js'
import { cookieOf } from './testing/client.js'
import { viewerOf } from './testing/single-sign-on-bench.js'

const user_schema = 'urn:ietf:params:scim:schemas:core:2.0:User'
const patch_schema = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'
const error_schema = 'urn:ietf:params:scim:api:messages:2.0:Error'

let bench: ApiBench
let token: string
let asked = 0
const ids: Record<string, string> = {}
beforeAll(async () => {
  bench = await openApiBench()
  token = await tokenOf(bench.agency, 'administrator')
  const rows = await bench.query<{ id: string; name: string }>(`select id, name from user_account`)
  for (const { id, name } of rows) ids[name] = id
})
afterAll(async () => {
  // oxlint-disable-next-line no-console -- the figure belongs in the log of the run
  console.info(`SCIM: ${asked} requests answered as RFC 7644 says`)
  await bench.close()
})

const tokenOf = async (actor: Actor, role: 'administrator' | 'manager' | 'auditor'): Promise<string> => {
  const { services, close } = await openServices(bench.serviceOptions)
  const account = await createServiceAccount(services, actor, { name: `Directory ${role}`, role, creditor_id: null })
  if (!account.ok) throw new Error(account.error.code)
  const made = await createApiToken(services, actor, { user_id: account.value.user_id, name: 'SCIM', days: 30 })
  await close()
  if (!made.ok) throw new Error(made.error.code)
  return made.value.token
}

type Answer = { readonly status: number; readonly body: Record<string, unknown>; readonly response: Response }

const scim = async (
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = { authorization: `Bearer ${token}` },
): Promise<Answer> => {
  asked += 1
  const response = await fetch(`${bench.api.url}/scim/v2${path}`, {
    method,
    headers: { 'content-type': 'application/scim+json', ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  if (text !== '') expect(response.headers.get('content-type')).toMatch(/^application\/scim\+json/)
  expect(response.headers.get('cache-control')).toBe('no-store')
  return { status: response.status, body: text === '' ? {} : JSON.parse(text), response }
}

const query = (parameters: Record<string, string>) => `/Users?${new URLSearchParams(parameters)}`
const patch = (...operations: object[]) => ({ schemas: [patch_schema], Operations: operations })
const newUser = (userName: string, more: object = {}) => ({ schemas: [user_schema], userName, ...more })
const error = (status: number, scimType?: string) => ({
  status,
  body: { schemas: [error_schema], status: String(status), ...(scimType && { scimType }), detail: expect.any(String) },
})

describe('what a directory asks first', () => {
  it('is answered with what is supported', async () => {
    expect((await scim('GET', '/ServiceProviderConfig')).body).toMatchObject({
      patch: { supported: true },
      filter: { supported: true, maxResults: 200 },
      bulk: { supported: false },
    })
    expect((await scim('GET', '/ResourceTypes')).body).toMatchObject({ totalResults: 1, Resources: [{ id: 'User' }] })
    expect((await scim('GET', '/ResourceTypes/User')).body).toMatchObject({ endpoint: '/Users' })
    expect((await scim('GET', '/Schemas')).body).toMatchObject({ Resources: [{ id: user_schema }] })
    expect((await scim('GET', `/Schemas/${user_schema}`)).body).toMatchObject({ id: user_schema })
    for (const path of ['/Groups', '/Me', '/Bulk', '/nowhere'])
      expect(await scim('GET', path)).toMatchObject(error(404))
  })
})

describe('who may come', () => {
  it('is a service account that may manage people, and nobody by cookie', async () => {
    const cookie = await cookieOf(bench.api, bench.users.administrator)
    for (const headers of [{}, { cookie }, { cookie, 'x-quittance-request': '1' }, { authorization: 'Basic eDp5' }]) {
      const answer = await scim('DELETE', `/Users/${ids['agathe']}`, undefined, headers)
      expect(answer).toMatchObject(error(401))
      expect(answer.response.headers.get('www-authenticate')).toMatch(/^Bearer/)
    }
    for (const text of ['', 'x', `${token}x`])
      expect(await scim('GET', '/Users', undefined, { authorization: `Bearer ${text}` })).toMatchObject(error(401))
    for (const role of ['manager', 'auditor'] as const) {
      const authorization = `Bearer ${await tokenOf(bench.agency, role)}`
      expect(await scim('GET', '/Users', undefined, { authorization })).toMatchObject(error(403))
      expect(await scim('DELETE', `/Users/${ids['agathe']}`, undefined, { authorization })).toMatchObject(error(403))
    }
  })

  it('is slowed when asking without end', async () => {
    const other = await bench.start()
    const statuses = []
    for (let index = 0; index < 320; index += 1)
      statuses.push((await fetch(`${other.url}/scim/v2/Users`, { headers: { authorization: 'Bearer x' } })).status)
    await other.close()
    expect(new Set(statuses)).toEqual(new Set([401, 429]))
    expect(statuses.indexOf(429)).toBeGreaterThanOrEqual(300)
  })
})

describe('reading', () => {
  it('lists the people of the agency, page by page, and no programs', async () => {
    const all = (await scim('GET', '/Users')).body as { totalResults: number; Resources: { userName: string }[] }
    expect(all.Resources.map(({ userName }) => userName).toSorted()).toEqual(Object.values(bench.users).toSorted())
    const paged = []
    for (let startIndex = 1; startIndex <= all.totalResults; startIndex += 2) {
      const { body } = await scim('GET', query({ startIndex: String(startIndex), count: '2' }))
      expect(body).toMatchObject({ totalResults: all.totalResults, startIndex })
      paged.push(...(body['Resources'] as { userName: string }[]))
    }
    expect(paged).toEqual(all.Resources)
    expect((await scim('GET', query({ count: '0' }))).body).toMatchObject({ totalResults: 5, Resources: [] })
    expect((await scim('GET', query({ count: '-1', startIndex: '-5' }))).body).toMatchObject({ startIndex: 1 })
    expect((await scim('GET', query({ startIndex: '99' }))).body).toMatchObject({ totalResults: 5, Resources: [] })
  })

  it('finds one by name, in any case, and by id', async () => {
    const id = ids['agathe'] ?? ''
    const filters = [
      `userName eq "${bench.users.agent}"`,
      `username EQ "${bench.users.agent.toUpperCase()}"`,
      `${user_schema}:userName eq "${bench.users.agent}"`,
      `id eq "${id}"`,
    ]
    for (const filter of filters)
      expect((await scim('GET', query({ filter }))).body).toMatchObject({ totalResults: 1, Resources: [{ id }] })
    expect((await scim('GET', `/Users/${id}`)).body).toEqual({
      schemas: [user_schema],
      id,
      userName: bench.users.agent,
      name: { formatted: 'agathe' },
      displayName: 'agathe',
      active: true,
      emails: [{ value: bench.users.agent, type: 'work', primary: true }],
      roles: [{ value: 'agent', primary: true }],
      preferredLanguage: 'en',
      meta: { resourceType: 'User', created: expect.any(String), location: `http://127.0.0.1/scim/v2/Users/${id}` },
    })
    for (const filter of [
      'userName eq "nobody@x"',
      'id eq "x"',
      'externalId eq "\\u0041"',
      `userName eq "' or 1=1 --"`,
    ])
      expect((await scim('GET', query({ filter }))).body).toMatchObject({ totalResults: 0, Resources: [] })
  })

  it('refuses filters that it does not know', async () => {
    const filters = [
      'userName',
      'userName co "a"',
      'userName eq a',
      'name.formatted eq "a"',
      'userName eq "a" or id pr',
    ]
    for (const filter of [...filters, '', 'userName eq "a\\u0000"', '__proto__ eq "a"', 'userName eq "\\x"'])
      expect([filter, await scim('GET', query({ filter }))]).toMatchObject([filter, error(400, 'invalidFilter')])
  })
})

const sessionOf = async (email: string) => {
  const cookie = await cookieOf(bench.api, email)
  expect(await viewerOf(bench, cookie)).toBe(email)
  return cookie
}

describe('deactivating', () => {
  it('ends every session at once, in each of the ways in which directories say it', async () => {
    const email = bench.users.agent
    const path = `/Users/${ids['agathe']}`
    const ways = [
      () => scim('PATCH', path, patch({ op: 'replace', path: 'active', value: false })),
      () => scim('PATCH', path, patch({ op: 'Replace', path: 'active', value: 'False' })),
      () => scim('PATCH', path, patch({ op: 'replace', value: { active: false } })),
      () => scim('PATCH', path, patch({ op: 'add', path: 'ACTIVE', value: false })),
      () =>
        scim(
          'PATCH',
          path,
          patch({ op: 'replace', path: 'displayName', value: 'X' }, { op: 'replace', value: { active: false } }),
        ),
      () => scim('PUT', path, newUser(email, { active: false, displayName: 'X' })),
    ]
    for (const way of ways) {
      const cookie = await sessionOf(email)
      expect(await way()).toMatchObject({ status: 200, body: { active: false, displayName: 'agathe' } })
      expect(await viewerOf(bench, cookie)).toBeNull()
      await expect(cookieOf(bench.api, email).then((again) => viewerOf(bench, again))).resolves.toBeNull()
      expect(await scim('PATCH', path, patch({ op: 'replace', path: 'active', value: true }))).toMatchObject({
        status: 200,
        body: { active: true },
      })
      expect(await viewerOf(bench, cookie)).toBeNull()
    }
  })

  it('is written to the trail, by the program that did it', async () => {
    const events = await bench.query<{ actor_name: string }>(
      `select actor_name from audit_event where action = 'user.deactivate' and subject_id = $1`,
      [ids['agathe']],
    )
    expect(events.length).toBeGreaterThan(5)
    expect(new Set(events.map(({ actor_name }) => actor_name))).toEqual(new Set(['Directory administrator']))
  })

  it('never takes the last administrator away', async () => {
    const path = `/Users/${ids['adele']}`
    expect(await scim('DELETE', path)).toMatchObject(error(403))
    expect(await scim('PATCH', path, patch({ op: 'replace', path: 'active', value: false }))).toMatchObject(error(403))
    expect((await scim('GET', path)).body).toMatchObject({ active: true })
  })

  it('by deletion makes the person unknown to the directory, who can be added again', async () => {
    const email = bench.users.auditor
    const path = `/Users/${ids['aude']}`
    const cookie = await sessionOf(email)
    expect((await scim('DELETE', path)).status).toBe(204)
    expect(await viewerOf(bench, cookie)).toBeNull()
    for (const method of ['GET', 'DELETE']) expect(await scim(method, path)).toMatchObject(error(404))
    expect(await scim('PATCH', path, patch({ op: 'replace', path: 'active', value: true }))).toMatchObject(error(404))
    expect((await scim('GET', query({ filter: `userName eq "${email}"` }))).body).toMatchObject({ totalResults: 0 })
    const back = await scim('POST', '/Users', newUser(email, { externalId: 'aude-2' }))
    expect(back).toMatchObject({ status: 201, body: { id: ids['aude'], active: true, externalId: 'aude-2' } })
    expect(back.body['roles']).toEqual([{ value: 'auditor', primary: true }])
  })

  it('of others answers as of nobody', async () => {
    const [other] = await bench.query<{ id: string }>(
      `insert into user_account (organisation_id, id, email, name, role, locale, created_at)
       select id, new_id(), 'x@autre.example', 'X', 'agent', 'fr', now() from organisation where name = 'Autre agence'
       returning id`,
    )
    const [program] = await bench.query<{ id: string }>(`select id from user_account where kind = 'service' limit 1`)
    for (const id of [other?.id, program?.id, newId(), 'x', '%00', '..%2f..'])
      for (const method of ['GET', 'DELETE', 'PUT', 'PATCH'])
        expect([id, method, await scim(method, `/Users/${id}`, method === 'GET' ? undefined : {})]).toMatchObject([
          id,
          method,
          error(404),
        ])
    const [row] = await bench.query(`select deactivated_at from user_account where id = $1`, [other?.id])
    expect(row).toEqual({ deactivated_at: null })
  })
})

describe('adding', () => {
  it('invites a person, who is found by the directory’s own name', async () => {
    const name = { givenName: 'Zoé', familyName: 'Petit' }
    const body = newUser('Zoe.Petit@Recouvra.example', { name, externalId: 'e-1', roles: [{ value: 'finance' }] })
    const added = await scim('POST', '/Users', body)
    expect(added).toMatchObject({
      status: 201,
      body: { userName: 'zoe.petit@recouvra.example', displayName: 'Zoé Petit', active: true, externalId: 'e-1' },
    })
    expect(added.response.headers.get('location')).toBe((added.body['meta'] as { location: string }).location)
    const filter = 'externalId eq "e-1"'
    expect((await scim('GET', query({ filter }))).body).toMatchObject({ Resources: [{ id: added.body['id'] }] })
    const [row] = await bench.query(
      `select invitation_pending, role, password_hash from user_account where email = 'zoe.petit@recouvra.example'`,
    )
    expect(row).toEqual({ invitation_pending: true, role: 'finance', password_hash: null })
    const path = `/Users/${String(added.body['id'])}`
    const renamed = await scim('PATCH', path, patch({ op: 'replace', path: 'externalId', value: 'e-2' }))
    expect(renamed).toMatchObject({ status: 200, body: { externalId: 'e-2', active: true } })
    expect((await scim('PATCH', path, patch({ op: 'remove', path: 'externalId' }))).body).not.toHaveProperty(
      'externalId',
    )
  })

  it('makes no administrator, no creditor’s user, and nobody twice', async () => {
    for (const role of ['administrator', 'creditor', 'root', ''])
      expect(await scim('POST', '/Users', newUser('r@recouvra.example', { roles: [{ value: role }] }))).toMatchObject(
        error(400, 'invalidValue'),
      )
    const taken = await scim('POST', '/Users', newUser(bench.users.manager.toUpperCase()))
    expect(taken).toMatchObject(error(409, 'uniqueness'))
  })

  it('says what is wrong with a body', async () => {
    const path = `/Users/${ids['victor']}`
    const wrong: readonly (readonly [string, string, unknown, number, string?])[] = [
      ['POST', '/Users', '{', 400, 'invalidSyntax'],
      ['POST', '/Users', [], 400, 'invalidSyntax'],
      ['POST', '/Users', { userName: 'a@b.example' }, 400, 'invalidSyntax'],
      ['POST', '/Users', newUser('not an address'), 400, 'invalidValue'],
      ['POST', '/Users', { schemas: [user_schema] }, 400, 'invalidValue'],
      ['POST', '/Users', newUser('a@b.example', { active: false }), 400, 'invalidValue'],
      ['POST', '/Users', newUser('a@b.example', { externalId: 'x'.repeat(256) }), 400, 'invalidValue'],
      ['POST', '/Users', newUser('x'.repeat(70_000)), 413],
      ['PUT', path, {}, 400, 'invalidSyntax'],
      ['PUT', path, newUser('a@b.example', { active: 'perhaps' }), 400, 'invalidValue'],
      ['PATCH', path, {}, 400, 'invalidSyntax'],
      ['PATCH', path, patch(), 400, 'invalidSyntax'],
      ['PATCH', path, patch({ op: 'destroy' }), 400, 'invalidSyntax'],
      ['PATCH', path, patch({ op: 'replace', value: false }), 400, 'invalidSyntax'],
      ['PATCH', path, patch({ op: 'remove', path: 'active' }), 400, 'invalidValue'],
      ['PATCH', path, patch({ op: 'replace', path: 'active', value: null }), 400, 'invalidValue'],
    ]
    for (const [method, address, body, status, scimType] of wrong)
      expect([method, body, await scim(method, address, body)]).toMatchObject([method, body, error(status, scimType)])
    const text = { authorization: `Bearer ${token}`, 'content-type': 'text/plain' }
    expect(await scim('POST', '/Users', '{}', text)).toMatchObject(error(415))
    expect((await scim('GET', path)).body).toMatchObject({ active: true })
  })
})
