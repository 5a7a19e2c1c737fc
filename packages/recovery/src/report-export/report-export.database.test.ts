import { roles } from '@quittance/core'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildAgency } from '../graphql-schema/testing/agency.js'
import { buildCases } from '../graphql-schema/testing/cases.js'
import { signedIn } from '../graphql-schema/testing/sign-in.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'
import { authenticate } from '../user/authenticate.js'
import { makeExport } from './make-export.run.js'
import { openExport } from './open-export.js'
import { sweepExports } from './sweep-exports.run.js'

// Goal: taking reports away as people do it: what it does, who may, whose rows are in it, when it is over, and that what
// belongs to others answers like what does not exist.

const api = await openTestApi()
afterAll(() => api.close())
const agency = await buildAgency(api.services, 'Agency')
const theirs = await buildAgency(api.services, 'Theirs')
const [alpha, beta] = agency.creditors
await buildCases(api.services, agency.actor, alpha, [{ name: '=cmd()' }, { name: 'Petit', first_name: 'Jean' }])
await buildCases(api.services, agency.actor, beta, [{ name: 'Ofbeta' }])
const tokens = Object.fromEntries(
  await Promise.all(
    roles.map(async (role) => [role, await signedIn(api, agency.actor, role, role === 'creditor' ? alpha.id : null)]),
  ),
) as Record<(typeof roles)[number], string>
let foreign_token: string
beforeAll(async () => {
  foreign_token = await signedIn(api, theirs.actor, 'administrator', null)
})
const never = new AbortController().signal
const organisation_id = agency.actor.organisation_id

const fields = `__typename ... on ReportExport { id state title rowCount sizeBytes sha256 failure downloadUrl expiresAt kind }
  ... on NotFound { message } ... on NotAllowed { message } ... on InvalidInput { message field }`
const request = `mutation ($input: ReportExportInput!) { requestExport(input: $input) { ${fields} } }`
const cancel = `mutation ($id: ID!) { cancelExport(id: $id) { ${fields} } }`
const retry = `mutation ($id: ID!) { retryExport(id: $id) { ${fields} } }`

const ask = async (document: string, variables: object, token: string | undefined = tokens.manager) => {
  const { data, errors } = await api.request(document, variables, { token: token ?? null })
  expect(errors).toEqual([])
  return data
}

const take = async (spec: object, format: string, token?: string) =>
  (await ask(request, { input: { spec, format, language: 'en' } }, token)).requestExport

const download = async (id: string, token: string) => {
  const actor = await authenticate(api.services, token)
  if (actor === null) throw new Error('Signed in')
  const opened = await openExport(api.services, actor, id)
  return opened.ok ? Buffer.concat(await Array.fromAsync(opened.value.bytes)).toString() : opened.error.code
}

const cases = { kind: 'cases_behind', figure: 'placed_minor' }

describe('an export', () => {
  it('is ready when the request ends, and its file is what was asked for, safe to open', async () => {
    const taken = await take(cases, 'csv')
    expect(taken).toMatchObject({ state: 'ready', rowCount: 3, failure: null, kind: 'cases_behind', title: 'Placed' })
    const text = await download(taken.id, tokens.manager)
    const lines = text.trimEnd().split('\r\n')
    expect(lines[0]).toBe('\ufeffDebtor,Case,Creditor,Placed (EUR),Open balance today (EUR)')
    expect(lines).toHaveLength(5)
    expect(text).toContain("'=cmd()")
    expect(lines.at(-1)).toMatch(/^Total,,,\d+\.\d\d,$/u)
    expect(Buffer.byteLength(text)).toBe(Number(taken.sizeBytes))
  })

  it('holds a creditor’s own rows for its user, whatever ids are asked for', async () => {
    for (const spec of [cases, { ...cases, creditorIds: [alpha.id, beta.id] }]) {
      const taken = await take(spec, 'csv', tokens.creditor)
      const text = await download(taken.id, tokens.creditor)
      expect([taken.rowCount, text.includes('Jean Petit'), text.includes('Ofbeta')]).toEqual([2, true, false])
    }
    const others = await take({ ...cases, creditorIds: [beta.id] }, 'csv', tokens.creditor)
    const unknown = await take({ ...cases, creditorIds: [theirs.creditors[0].id] }, 'csv', tokens.manager)
    expect([others.rowCount, unknown.rowCount]).toEqual([0, 0])
  })

  it('is its owner’s alone: to everybody else it does not exist', async () => {
    const { id } = await take(cases, 'csv')
    for (const token of [tokens.administrator, tokens.finance, tokens.creditor, foreign_token]) {
      expect(await download(id, token)).toBe('not_found')
      expect((await ask(cancel, { id }, token)).cancelExport.__typename).toBe('NotFound')
      expect((await ask(retry, { id }, token)).retryExport.__typename).toBe('NotFound')
      expect((await ask('query ($id: ID!) { reportExport(id: $id) { id } }', { id }, token)).reportExport).toBeNull()
    }
    expect((await ask('{ reportExports { id } }', {}, tokens.administrator)).reportExports).toEqual([])
    expect((await take(cases, 'csv', tokens.agent)).__typename).toBe('NotAllowed')
  })

  it('expires: the link ends, the file goes, and it can be made again', async () => {
    const { id } = await take({ kind: 'ageing' }, 'xlsx')
    api.clock.advance(4 * 24 * 3_600_000)
    const token = await signedIn(api, agency.actor, 'finance', null)
    const later = await take({ kind: 'ageing' }, 'json', token)
    api.clock.advance(4 * 24 * 3_600_000)
    const [before] = await stored(later.id)
    expect(before?.storage_key).not.toBeNull()
    await sweepExports.run({}, api.services, never)
    const [after] = await stored(later.id)
    expect(after).toMatchObject({ state: 'expired', storage_key: null })
    await expect(Array.fromAsync(api.services.storage.read(String(before?.storage_key)))).rejects.toThrow('ENOENT')
    expect((await stored(id))[0]).toMatchObject({ state: 'expired' })
  })

  it('is refused with what to change, and failed ones say why', async () => {
    expect(await take({ kind: 'cases_behind', asOf: '2060-01-01' }, 'csv', await fresh())).toMatchObject({
      __typename: 'InvalidInput',
      field: 'spec',
    })
    const token = await fresh()
    const failed = await take({ kind: 'cases_behind', figure: 'nothing' }, 'csv', token)
    expect(failed.state).toBe('failed')
    expect(failed.failure).toContain('"nothing" names no figure')
    expect((await ask(retry, { id: failed.id }, token)).retryExport.state).toBe('failed')
    expect((await ask(cancel, { id: failed.id }, token)).cancelExport.__typename).toBe('InvalidInput')
  })

  it('waits, is cancelled, and is limited to three at a time', async () => {
    const token = await fresh()
    const { id } = await take(cases, 'csv', token)
    await setBack(id)
    expect((await ask(cancel, { id }, token)).cancelExport.state).toBe('cancelled')
    await makeExport.run({ organisation_id, export_id: id }, api.services, never)
    expect((await stored(id))[0]).toMatchObject({ state: 'cancelled', storage_key: null })
    const waiting = [await take(cases, 'csv', token), await take(cases, 'csv', token), await take(cases, 'csv', token)]
    for (const one of waiting) await setBack(one.id)
    expect(await take(cases, 'csv', token)).toMatchObject({ __typename: 'InvalidInput', field: null })
    for (const one of waiting) await makeExport.run({ organisation_id, export_id: one.id }, api.services, never)
    expect((await take(cases, 'csv', token)).state).toBe('ready')
  })

  it('is made with the rights that its owner has when it is made', async () => {
    const token = await fresh()
    const { id } = await take(cases, 'csv', token)
    await setBack(id)
    await query(
      `update user_account set role = 'agent' where id = (select requested_by_id from report_export where id = $1)`,
      [id],
    )
    await makeExport.run({ organisation_id, export_id: id }, api.services, never)
    expect((await stored(id))[0]).toMatchObject({ state: 'failed', failure: { code: 'not_allowed' } })
  })

  it('leaves request and download in the trail, with counts and without names', async () => {
    const rows = await query<{ action: string; detail: object }>(
      `select action, detail from audit_event where action like 'report_export.%' and organisation_id = $1`,
      [organisation_id],
    )
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['report_export.request', 'report_export.download_cases', 'report_export.cancel']),
    )
    expect(JSON.stringify(rows)).not.toContain('Petit')
    expect(rows.find(({ action }) => action === 'report_export.download_cases')?.detail).toEqual({
      format: 'csv',
      rows: 3,
    })
  })
})

let people = 0
/** A person of its own, so that what others have under way does not count. */
const fresh = async (): Promise<string> => {
  people += 1
  return await signedIn(api, agency.actor, people % 2 === 0 ? 'manager' : 'finance', null)
}

/** Looks and changes behind the walls. */
const query = async <Row extends pg.QueryResultRow>(text: string, values: unknown[]): Promise<Row[]> => {
  const owner = new pg.Client(api.database.superuserUrl)
  await owner.connect()
  try {
    return (await owner.query<Row>(text, values)).rows
  } finally {
    await owner.end()
  }
}

const stored = (id: string) =>
  query<{ state: string; storage_key: string | null; failure: unknown }>(
    'select state, storage_key, failure from report_export where id = $1',
    [id],
  )

/** As if it were large: it waits for a worker. */
const setBack = async (id: string): Promise<void> => {
  const [row] = await stored(id)
  if (row?.storage_key) await api.services.storage.remove(row.storage_key)
  await query(`update report_export set state = 'queued', storage_key = null where id = $1`, [id])
}
