import { openServices } from '@quittance/recovery/services'
import { deactivateServiceAccount, revokeApiToken } from '@quittance/recovery/commands'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiBench, openApiBench } from './testing/api-bench.js'
import { ask, claimFields, cookieOf, filePart, lastBoundary, uploadHeaders } from './testing/client.js'

let bench: ApiBench

beforeAll(async () => {
  bench = await openApiBench()
})
afterAll(() => bench.close())

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const viewer = '{ viewer { id role } }'

const send = async (token: string, headers: { readonly [name: string]: string } = {}) => {
  const { cookie: _cookie, 'x-quittance-request': _own, ...form } = uploadHeaders('')
  const response = await fetch(`${bench.api.url}/imports`, {
    method: 'POST',
    headers: { ...form, ...bearer(token), ...headers },
    body: claimFields(bench.voltane) + filePart('a;b\n1;2\n') + lastBoundary,
  })
  return { response, body: await response.json() }
}

describe('a program with a token', () => {
  it('asks as its service account, without any header against forgery', async () => {
    const { token, user_id } = bench.programs.finance
    const { response, body } = await ask(bench.api, viewer, { headers: bearer(token) })
    expect([response.status, body.data]).toEqual([200, { viewer: { id: user_id, role: 'finance' } }])
  })

  it('delivers files as its service account', async () => {
    const { response, body } = await send(bench.programs.creditor.token)
    expect([response.status, body]).toEqual([201, { id: expect.any(String) }])
    const [row] = await bench.query('select uploaded_by_id from import where id = $1', [body.id])
    expect(row).toEqual({ uploaded_by_id: bench.programs.creditor.user_id })
  })

  it('is who its token says, whatever cookie comes along, and sets none', async () => {
    const cookie = await cookieOf(bench.api, bench.users.administrator)
    const { token, user_id } = bench.programs.finance
    const headers = { ...bearer(token), cookie }
    expect((await ask(bench.api, viewer, { headers })).body.data).toEqual({ viewer: { id: user_id, role: 'finance' } })
    const out = await ask(bench.api, 'mutation { signOut }', { headers })
    expect([out.body.data, out.response.headers.getSetCookie()]).toEqual([{ signOut: false }, []])
    expect((await ask(bench.api, viewer, { headers: { cookie } })).body.data).toMatchObject({
      viewer: { role: 'administrator' },
    })
    const { response } = await send('qtt_unknown', { cookie, 'x-quittance-request': '1' })
    expect(response.status).toBe(401)
  })

  it.each(['Bearer', 'Bearer ', 'bearer qtt_x', `Bearer qtt_${'0'.repeat(49)}`, `Bearer ${'x'.repeat(5_000)}`])(
    'is refused with %s, in its own language, and told how to come in',
    async (authorization) => {
      for (const [language, message] of [
        ['fr', /^Le jeton d’API est inconnu/],
        ['en', /^The API token is unknown/],
      ] as const) {
        const headers = { authorization, 'accept-language': language }
        const { response, body } = await ask(bench.api, viewer, { headers })
        expect(response.status).toBe(401)
        expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
        expect(body.errors).toMatchObject([
          { message: expect.stringMatching(message), extensions: { code: 'INVALID_TOKEN' } },
        ])
      }
      const { response, body } = await send('', { authorization })
      expect([response.status, body.error.code]).toEqual([401, 'INVALID_TOKEN'])
      expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
    },
  )

  it('has nothing to do with other schemes, which a proxy in front may use', async () => {
    const cookie = await cookieOf(bench.api, bench.users.agent)
    const headers = { authorization: 'Basic dXNlcjpwYXNz', cookie }
    expect((await ask(bench.api, viewer, { headers })).body.data).toMatchObject({ viewer: { role: 'agent' } })
  })

  it('is out at the next request after its token is revoked or its account closed', async () => {
    const opened = await openServices(bench.serviceOptions)
    const { finance, creditor } = bench.programs
    await revokeApiToken(opened.services, bench.agency, finance.token_id)
    await deactivateServiceAccount(opened.services, bench.agency, creditor.user_id)
    await opened.close()
    for (const { token } of [finance, creditor]) {
      expect((await ask(bench.api, viewer, { headers: bearer(token) })).response.status).toBe(401)
      expect((await send(token)).response.status).toBe(401)
    }
  })
})
