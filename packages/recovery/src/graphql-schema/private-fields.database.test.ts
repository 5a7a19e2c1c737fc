import { newId, withConnection } from '@quittance/platform'
import { afterAll, describe, expect, it } from 'vitest'
import { type Actor, tenantContext } from '../actor.js'
import { createImport } from '../import/create-import.js'
import { inspectImport } from '../import/inspect-import.run.js'
import { rejectFile } from '../import/reject-file.js'
import { authenticate } from '../user/authenticate.js'
import type { Role } from '../user/role.js'
import { buildAgency } from './testing/agency.js'
import { buildCases } from './testing/cases.js'
import { insertRows } from './testing/insert-rows.js'
import { signedIn } from './testing/sign-in.js'
import { openTestApi } from './testing/test-api.js'

// Goal: what the agency noted and found is told to its own people and never to a creditor, whatever is asked.
// Method: marks in every place that holds such things; everything that leads there is asked by every role.

const api = await openTestApi()
afterAll(() => api.close())
const { pool } = api.services.database
const { actor, creditors } = await buildAgency(api.services, 'Agency')
const [alpha] = creditors
const [debtCase] = await buildCases(api.services, actor, alpha, [{ name: 'Dupont' }])

const mark = 'zqsecret'
const found_phone = '+33699887766'
const delivered_phone = '+3314500'

const signIn = async (role: Role, creditor_id: string | null = null) => {
  const token = await signedIn(api, actor, role, creditor_id)
  const person = await authenticate(api.services, token)
  if (person === null) throw new Error('Nobody was signed in')
  return { token, actor: person }
}
const ofCreditor = await signIn('creditor', alpha.id)
const agent = await signIn('agent')
const administrator = await signIn('administrator')

const inDatabase = <T>(work: (client: Parameters<typeof insertRows>[0]) => Promise<T>) =>
  withConnection(pool, tenantContext(actor), work)

await inDatabase(async (client) => {
  const found = await client.query<{ debtor_id: string }>('select debtor_id from debt_case where id = $1', [debtCase])
  const common = { organisation_id: actor.organisation_id, creditor_id: alpha.id, recorded_at: '2026-02-01T10:00:00Z' }
  const ofCase = { ...common, portfolio_id: alpha.portfolio_id, debt_case_id: debtCase, id: newId() }
  await insertRows(client, 'activity', [
    {
      ...ofCase,
      occurred_at: '2026-02-10T10:00:00Z',
      occurred_on: '2026-02-10',
      channel: 'note',
      direction: 'outbound',
      reason_for_delay: 'illness',
      note: `in hospital ${mark}`,
      natural_key: 'noted',
    },
  ])
  await insertRows(client, 'hold', [
    { ...ofCase, id: newId(), kind: 'vulnerable', opened_on: '2026-02-10', reason: `under guardianship ${mark}` },
  ])
  await insertRows(
    client,
    'contact_point',
    ['debtor', 'agent', 'search'].map((source, position) => ({
      ...common,
      id: newId(),
      debtor_id: found.rows[0]?.debtor_id,
      kind: 'phone',
      value: `${found_phone}${position}`,
      valid_from: '2026-02-01',
      source,
      consent: 'unknown',
    })),
  )
  await client.query('update promise set note = $1', [mark])
})

/** A file of activities whose every cell is marked, applied with a refused row. */
const deliver = async (sender: Actor): Promise<string> => {
  const text = `Reference;Date;Note\nA${sender.role};2026-02-10;${mark} ${sender.role}\n`
  const sent = await createImport(api.services, sender, {
    kind: 'activity',
    creditor_id: alpha.id,
    portfolio_id: alpha.portfolio_id,
    received_on: null,
    file_name: `${sender.role}.csv`,
    apply_when_clear: false,
    bytes: (async function* () {
      yield Buffer.from(text)
    })(),
  })
  if (!sent.ok) throw new Error(sent.error.code)
  const { import_id } = sent.value
  const job = { organisation_id: actor.organisation_id, import_id }
  await inspectImport.run(job, api.services, new AbortController().signal)
  await inDatabase(async (client) => {
    await client.query(`update import set state = 'applied', rows_read = 1, rows_refused = 1 where id = $1`, [
      import_id,
    ])
    const row = { organisation_id: actor.organisation_id, creditor_id: alpha.id, import_id, line: 2 }
    const issue = { severity: 'reject', rule: 'date_invalid', column_name: 'Note', value: mark, parameters: {} }
    await insertRows(client, 'row_issue', [{ ...row, id: newId(), ...issue }])
    await insertRows(client, 'refused_row', [{ ...row, cells: ['A', '', mark], reasons: [] }])
  })
  return import_id
}
const ofAgency = await deliver(administrator.actor)
const ofCreditorItself = await deliver(ofCreditor.actor)

const caseDocument = `query ($id: ID!) {
  debtCase(id: $id) {
    debtor { name contactPoints { kind value } }
    activities { channel reasonForDelay note }
    promises { status } payments { reference } claims { disputed }
  }
}`
const importDocument = `query ($id: ID!) {
  import(id: $id) {
    fileName state rejectFileUrl totals { refused }
    inspection { preview columns { header samples } }
    issues { nodes { value message } totalCount }
  }
}`
const listDocument = `{ imports { nodes { id rejectFileUrl inspection { preview } issues { nodes { value } } } } }`
const searchDocument = 'query ($search: String) { debtCases(search: $search) { nodes { id } totalCount } }'

const ask = async (token: string, document: string, variables: object = {}) => {
  const { data, errors } = await api.request(document, variables, { token })
  expect(errors).toEqual([])
  return data
}

describe('what the agency noted of a case', () => {
  it('is read by its people', async () => {
    for (const { token } of [agent, administrator]) {
      const { debtCase: read } = await ask(token, caseDocument, { id: debtCase })
      const noted = read.activities.find(({ channel }: { channel: string }) => channel === 'note')
      expect(noted).toEqual({ channel: 'note', reasonForDelay: 'illness', note: `in hospital ${mark}` })
      expect(read.debtor.contactPoints).toHaveLength(4)
    }
  })

  it('is withheld from a creditor, who keeps what it delivered itself', async () => {
    const { debtCase: read } = await ask(ofCreditor.token, caseDocument, { id: debtCase })
    expect(read.activities).toHaveLength(3)
    for (const activity of read.activities) expect(activity).toMatchObject({ reasonForDelay: null, note: null })
    expect(read.debtor.contactPoints).toHaveLength(1)
    expect(read.debtor.contactPoints[0].value).toContain(delivered_phone)
    expect(JSON.stringify(read)).not.toMatch(new RegExp(`${mark}|99887766|illness`, 'u'))
  })

  it('finds no case for anybody who searches for it', async () => {
    for (const { token } of [ofCreditor, agent, administrator])
      for (const search of [
        mark,
        'hospital',
        'illness',
        found_phone,
        found_phone.slice(1),
        '699887766',
        'guardianship',
      ])
        expect(await ask(token, searchDocument, { search })).toEqual({ debtCases: { nodes: [], totalCount: 0 } })
    expect((await ask(ofCreditor.token, searchDocument, { search: 'dupont' })).debtCases.totalCount).toBe(1)
  })
})

describe('a file of the agency’s own work', () => {
  it('is read by its people', async () => {
    const { import: read } = await ask(administrator.token, importDocument, { id: ofAgency })
    expect(read.rejectFileUrl).toBe(`/imports/${ofAgency}/rejects.csv`)
    expect(read.issues.totalCount).toBe(1)
    expect(JSON.stringify(read.inspection)).toContain(mark)
    expect(await rejectFile(api.services, administrator.actor, ofAgency)).not.toBeNull()
  })

  it('is known to its creditor by name and counts only', async () => {
    const { import: read } = await ask(ofCreditor.token, importDocument, { id: ofAgency })
    expect(read).toEqual({
      fileName: 'administrator.csv',
      state: 'applied',
      rejectFileUrl: null,
      totals: { refused: 1 },
      inspection: null,
      issues: { nodes: [], totalCount: 0 },
    })
    expect(await rejectFile(api.services, ofCreditor.actor, ofAgency)).toBeNull()
    const { imports } = await ask(ofCreditor.token, listDocument)
    const listed = imports.nodes.find(({ id }: { id: string }) => id === ofAgency)
    expect(listed).toEqual({ id: ofAgency, rejectFileUrl: null, inspection: null, issues: { nodes: [] } })
  })

  it('is read by the creditor that sent it itself', async () => {
    const { import: read } = await ask(ofCreditor.token, importDocument, { id: ofCreditorItself })
    expect(JSON.stringify(read.inspection)).toContain(`${mark} creditor`)
    expect(read.issues.nodes).toMatchObject([{ value: mark }])
    expect(await rejectFile(api.services, ofCreditor.actor, ofCreditorItself)).not.toBeNull()
  })
})
