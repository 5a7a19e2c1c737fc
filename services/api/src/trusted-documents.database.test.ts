import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningApi } from './index.js'
import { type ApiBench, openApiBench } from './testing/api-bench.js'
import { cookieOf } from './testing/client.js'

// Goal: in production a browser is answered what its dashboard was built with, and nothing else; a program with a token
// may ask for itself. Method: a server with a manifest of its own, asked over HTTP.

const trusted = 'query Me {\n  viewer {\n    email\n    role\n  }\n}'
const idOf = (text: string): string => createHash('sha256').update(text).digest('hex')

let bench: ApiBench
let api: RunningApi
let folder: string
let cookie: string

beforeAll(async () => {
  bench = await openApiBench()
  cookie = await cookieOf(bench.api, bench.users.manager)
  folder = await mkdtemp(join(tmpdir(), 'quittance-dashboard-'))
  await writeFile(join(folder, 'index.html'), '<!doctype html>')
  await writeFile(join(folder, '.trusted-documents.json'), JSON.stringify({ [idOf(trusted)]: trusted }))
  api = await bench.start({ free_documents: false, dashboard_folder: folder })
})
afterAll(async () => {
  await api.close()
  await bench.close()
  await rm(folder, { recursive: true })
})

const send = async (body: object, headers: { readonly [name: string]: string } = { cookie }) => {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const { data, errors } = await response.json()
  return { status: response.status, data, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message }
}
const byId = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } })

describe('a browser', () => {
  it('is answered the documents of the manifest, by their id', async () => {
    expect(await send(byId(idOf(trusted)))).toMatchObject({ status: 200, data: { viewer: { role: 'manager' } } })
    expect(await send(byId(idOf(trusted)), {})).toMatchObject({ status: 200, data: { viewer: null } })
  })

  it('is answered no text, not even that of a trusted document', async () => {
    for (const query of [trusted, '{ viewer { email } }', 'mutation { signOut }'])
      for (const headers of [{ cookie }, {}])
        expect(await send({ query }, headers)).toMatchObject({ status: 400, code: 'DOCUMENT_NOT_TRUSTED' })
    expect((await send({ query: trusted }, { 'accept-language': 'fr' })).message).toMatch(/^Seules les opérations/)
  })

  it('is told to load the page again when its documents are those of another build', async () => {
    const unknown = await send(byId(idOf('query Other { viewer { email } }')), { cookie, 'accept-language': 'fr' })
    expect(unknown).toMatchObject({ status: 400, code: 'DOCUMENT_UNKNOWN' })
    expect(unknown.message).toMatch(/rechargez-la/)
  })

  it('cannot slip a text in with an id, be it the right one', async () => {
    for (const query of [trusted, '{ viewer { email } }'])
      expect(await send({ query, ...byId(idOf(trusted)) })).toMatchObject({ status: 400, code: 'BAD_REQUEST' })
  })

  it('is not served the manifest', async () => {
    for (const path of [
      '/.trusted-documents.json',
      '/%2etrusted-documents.json',
      '/assets/../.trusted-documents.json',
    ]) {
      const response = await fetch(api.url + path)
      expect([response.status, await response.text()]).not.toEqual([200, expect.stringContaining('viewer')])
      expect(response.status).toBe(404)
    }
  })
})

const bearer = () => ({ authorization: `Bearer ${bench.programs.finance.token}` })

describe('a program with a token', () => {
  it('may send its own documents, within the limits', async () => {
    expect(await send({ query: '{ viewer { role } }' }, bearer())).toMatchObject({
      status: 200,
      data: { viewer: { role: 'finance' } },
    })
    const aliases = Array.from({ length: 31 }, (_, number) => `a${number}: viewer { role }`).join(' ')
    expect(await send({ query: `{ ${aliases} }` }, bearer())).toMatchObject({ status: 400, code: 'LIMIT_EXCEEDED' })
    expect(await send(byId(idOf(trusted)), bearer())).toMatchObject({ status: 200 })
  })

  it('is a program only once its token is known, whatever it may send before', async () => {
    const unknown = { authorization: `Bearer qtt_${'0'.repeat(49)}`, cookie }
    expect(await send({ query: '{ viewer { role } }' }, unknown)).toMatchObject({ status: 401, code: 'INVALID_TOKEN' })
  })
})

/** How a server begins that finds this manifest. */
const startWith = async (manifest: object) => {
  const other = await mkdtemp(join(tmpdir(), 'quittance-dashboard-'))
  await writeFile(join(other, '.trusted-documents.json'), JSON.stringify(manifest))
  try {
    await (await bench.start({ free_documents: false, dashboard_folder: other })).close()
    return 'started'
  } catch (error) {
    return error instanceof Error ? error.message : 'failed'
  } finally {
    await rm(other, { recursive: true })
  }
}

describe('a server', () => {
  it('does not start with a manifest for another schema, or one that was changed', async () => {
    expect(await startWith({ [idOf(trusted)]: trusted })).toBe('started')
    const gone = 'query Gone {\n  viewerOfOld {\n    id\n  }\n}'
    expect(await startWith({ [idOf(gone)]: gone })).toMatch(/build the dashboard again/)
    expect(await startWith({ [idOf(trusted)]: 'query Me { viewer { id } }' })).toMatch(/not that of the text/)
  })

  it('without a manifest answers no browser, and says so in the log', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'quittance-dashboard-'))
    const bare = await bench.start({ free_documents: false, dashboard_folder: empty })
    const response = await fetch(`${bare.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(byId(idOf(trusted))),
    })
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'DOCUMENT_UNKNOWN' } }] })
    expect(bench.log.some(({ msg }) => String(msg).startsWith('no trusted documents'))).toBe(true)
    await bare.close()
    await rm(empty, { recursive: true })
  })
})
