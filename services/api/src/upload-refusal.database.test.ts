import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiBench, openApiBench } from './testing/api-bench.js'
import { claimFields, cookieOf, field, filePart, upload, uploadHeaders } from './testing/client.js'
import { openUpload } from './testing/open-upload.js'

let bench: ApiBench
let administrator: string
let manager: string

beforeAll(async () => {
  bench = await openApiBench()
  administrator = await cookieOf(bench.api, bench.users.administrator)
  manager = await cookieOf(bench.api, bench.users.manager)
})
afterAll(() => bench.close())

const imports = () => bench.query<{ id: string }>('select id from import order by created_at, id')
const claims = (): string => claimFields(bench.voltane)
const creditor = (id = bench.voltane.creditor_id): string => field('creditorId', id)

/** The answer that comes although the body never does. */
const refusalOf = async (cookie: string, headers: { readonly [name: string]: string }) => {
  const open = openUpload(bench.api, cookie, headers)
  const { status, body } = await open.answer
  open.request.destroy()
  const { error } = JSON.parse(body) as { error: { code: string } }
  return [status, error.code]
}

describe('an upload is refused', () => {
  it.each<[string, () => string, number, string]>([
    ['with a field after the file', () => claims() + filePart('a') + field('note', 'b'), 400, 'FILE_BEFORE_FIELDS'],
    ['with two files', () => claims() + filePart('a') + filePart('b'), 400, 'TOO_MANY_PARTS'],
    ['with too many fields', () => field('x', 'y').repeat(40) + claims() + filePart('a'), 400, 'TOO_MANY_PARTS'],
    ['without a file', () => claims(), 400, 'NO_FILE'],
    ['with its file under another name', () => claims() + filePart('a', undefined, 'attachment'), 400, 'NO_FILE'],
    ['with a file that has no name', () => claims() + filePart('a', 'filename=""'), 400, 'NO_FILE'],
    ['with a broken name', () => claims() + filePart('a', `filename*=UTF-8''%zz.csv`), 400, 'NO_FILE'],
    ['with control characters in a head', () => claims() + filePart('a', 'filename="a\u0001b.csv"'), 400, 'MALFORMED'],
    ['without any field', () => filePart('a'), 400, 'INVALID_FIELD'],
    ['without a kind', () => creditor() + filePart('a'), 400, 'INVALID_FIELD'],
    ['of an unknown kind', () => field('kind', 'invoice') + filePart('a'), 400, 'INVALID_FIELD'],
    [
      'for a creditor that is no id',
      () => field('kind', 'claim') + creditor("' or 1=1") + filePart('a'),
      400,
      'INVALID_FIELD',
    ],
    [
      'of a day that does not exist',
      () => claims() + field('receivedOn', '2026-02-30') + filePart('a'),
      400,
      'INVALID_FIELD',
    ],
    [
      'of a day to come',
      () => claims() + field('receivedOn', '2999-01-01') + filePart('a'),
      400,
      'RECEIVED_ON_IN_FUTURE',
    ],
    [
      'of claims without a portfolio',
      () => field('kind', 'claim') + creditor() + filePart('a'),
      400,
      'PORTFOLIO_REQUIRED',
    ],
    [
      'for the portfolio of another creditor',
      () => claimFields({ ...bench.voltane, portfolio_id: bench.hydrex.portfolio_id }) + filePart('a'),
      400,
      'PORTFOLIO_UNKNOWN',
    ],
    ['for a creditor of another agency', () => claimFields(bench.elsewhere) + filePart('a'), 400, 'CREDITOR_UNKNOWN'],
  ])('%s', async (_what, parts, status, code) => {
    const answer = await upload(bench.api, administrator, parts())
    expect([answer.status, answer.body.error]).toEqual([
      status,
      { code, message: expect.stringMatching(/\w/), requestId: expect.any(String) },
    ])
    expect([await bench.storedFiles(), await imports()]).toEqual([[], []])
  })

  it('in words that name the field, in the language of the person', async () => {
    const { body } = await upload(bench.api, manager, field('kind', 'claim') + filePart('a'))
    expect(body.error?.message).toBe('Le champ creditorId manque ou est inutilisable. Rien n’a été conservé.')
  })

  it('the same way for an unknown portfolio as for one of somebody else', async () => {
    const answerFor = async (id: string) => {
      const answer = await upload(
        bench.api,
        administrator,
        claimFields({ ...bench.voltane, portfolio_id: id }) + filePart('a'),
      )
      return { ...answer, body: { ...answer.body.error, requestId: '' } }
    }
    const unknown = await answerFor('0199a0c0-0000-7000-8000-000000000000')
    expect(await answerFor(bench.hydrex.portfolio_id)).toEqual(unknown)
    expect(await answerFor(bench.elsewhere.portfolio_id)).toEqual(unknown)
  })

  it('to a creditor for anyone but itself', async () => {
    const victor = await cookieOf(bench.api, bench.users.creditor)
    const own = await upload(bench.api, victor, claimFields(bench.voltane) + filePart('own'))
    expect(own.status).toBe(201)
    const other = await upload(bench.api, victor, claimFields(bench.hydrex) + filePart('other'))
    expect([other.status, other.body.error?.code]).toEqual([400, 'CREDITOR_UNKNOWN'])
    expect((await imports()).map(({ id }) => id)).toEqual([own.body.id])
  })

  it.each(['agent', 'auditor'] as const)('to an %s', async (role) => {
    const cookie = await cookieOf(bench.api, bench.users[role])
    const { status, body } = await upload(bench.api, cookie, claims() + filePart('a'))
    expect([status, body.error?.code]).toEqual([403, 'FORBIDDEN'])
  })

  it('when it is no multipart request', async () => {
    for (const type of ['application/json', 'multipart/form-data', 'text/csv']) {
      const { status, body } = await upload(bench.api, administrator, '{}', { 'content-type': type })
      expect([status, body.error?.code]).toEqual([415, 'NOT_MULTIPART'])
    }
  })
})

describe('before a byte of the body is sent', () => {
  it('another site is refused', async () => {
    expect(await refusalOf(administrator, { 'sec-fetch-site': 'cross-site' })).toEqual([403, 'CROSS_SITE'])
    expect(await refusalOf(administrator, { 'sec-fetch-site': 'same-site' })).toEqual([403, 'CROSS_SITE'])
  })

  it('a form, which cannot set our header, is refused', async () => {
    const { 'x-quittance-request': _header, ...headers } = uploadHeaders(administrator)
    const response = await fetch(`${bench.api.url}/imports`, { method: 'POST', headers, body: 'a' })
    expect([response.status, await response.json()]).toMatchObject([403, { error: { code: 'MISSING_HEADER' } }])
  })

  it('who is not signed in is refused', async () => {
    expect(await refusalOf('quittance=nobody', {})).toEqual([401, 'UNAUTHENTICATED'])
  })

  it('what is too large for any file is refused', async () => {
    expect(await refusalOf(administrator, { 'content-length': String(3 * 2 ** 30) })).toEqual([413, 'FILE_TOO_LARGE'])
  })

  it('the page of Quittance itself is heard', async () => {
    const own = await upload(bench.api, manager, claimFields(bench.hydrex) + filePart('from the page'), {
      'sec-fetch-site': 'same-origin',
    })
    expect(own.status).toBe(201)
  })
})
