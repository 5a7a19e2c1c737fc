import { newId, withConnection } from '@quittance/platform'
import { afterAll, describe, expect, it } from 'vitest'
import { tenantContext } from '../actor.js'
import { buildAgency, buildPlacement } from '../graphql-schema/testing/agency.js'
import { insertRows } from '../graphql-schema/testing/insert-rows.js'
import { signedIn } from '../graphql-schema/testing/sign-in.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'
import { createImport } from './create-import.js'
import { inspectImport } from './inspect-import.run.js'

const api = await openTestApi()
const { actor, creditors } = await buildAgency(api.services, 'Agency')
const [alpha] = creditors
const token = await signedIn(api, actor, 'manager')
const french = await signedIn(api, actor, 'finance')
await api.request('mutation { setLocale(locale: "fr") { id } }', {}, { token: french })
afterAll(() => api.close())

/** Sends a file of claims and lets the worker's inspection look at it. */
const deliver = async (text: string, file_name = 'claims.csv'): Promise<string> => {
  const bytes = (async function* () {
    yield Buffer.from(text)
  })()
  const sent = await createImport(api.services, actor, {
    kind: 'claim',
    creditor_id: alpha.id,
    portfolio_id: alpha.portfolio_id,
    received_on: null,
    file_name,
    apply_when_clear: false,
    bytes,
  })
  if (!sent.ok) throw new Error(sent.error.code)
  const { import_id } = sent.value
  await inspectImport.run(
    { organisation_id: actor.organisation_id, import_id },
    api.services,
    new AbortController().signal,
  )
  return import_id
}

const file = (mark: string) =>
  [
    'Référence;Débiteur;Montant;Échéance;Libre',
    `F${mark}1;Dupont;1 234,56;03/04/2026;`,
    `F${mark}2;Martin;99,90;05/06/2026;x`,
    '',
  ].join('\n')

const mapping = [
  { field: 'reference', column: 0 },
  { field: 'debtor_name', column: 1 },
  { field: 'amount', column: 2 },
  { field: 'due_on', column: 3, dateFormat: 'day_month_year' },
]

const detail = `query ($id: ID!) {
  import(id: $id) {
    kind state fileName sizeBytes sha256 uploadedBy createdAt finishedAt progressRows expectedRows duplicateOf rejectFileUrl
    creditor { id } portfolio { id } totals { rows }
    failure { code line column message }
    inspection {
      encoding delimiter headerLine rowCount preview missingFields
      profile { name kind mapping { field column dateFormat decimalMark grouping } }
      columns { index header samples proposedField confidence dateFormats dateAmbiguous decimalMarks numberAmbiguous emptyCount }
    }
  }
}`
const ask = async (id: string, as = token) => (await api.request(detail, { id }, { token: as })).data.import

const start = async (id: string, variables: object = {}, as = token) => {
  const document = `mutation ($id: ID!, $mapping: [ColumnMappingInput!]!, $saveProfileAs: String) {
    startImport(id: $id, mapping: $mapping, saveProfileAs: $saveProfileAs) {
      __typename
      ... on Import { id state }
      ... on NotFound { message }
      ... on InvalidInput { message field }
    }
  }`
  const { data, errors } = await api.request(document, { id, mapping, ...variables }, { token: as })
  expect(errors).toEqual([])
  return data.startImport
}

const cancel = async (id: string, as = token) => {
  const document = `mutation ($id: ID!) {
    cancelImport(id: $id) { __typename ... on Import { id state } ... on InvalidInput { message field } }
  }`
  return (await api.request(document, { id }, { token: as })).data.cancelImport
}

describe('an inspected file', () => {
  it('tells how it is written and what its columns seem to be', async () => {
    const found = await ask(await deliver(file('A')))
    expect(found).toMatchObject({
      kind: 'claim',
      state: 'awaiting_mapping',
      fileName: 'claims.csv',
      sizeBytes: String(Buffer.byteLength(file('A'))),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      uploadedBy: 'Quittance',
      expectedRows: 2,
      creditor: { id: alpha.id },
      portfolio: { id: alpha.portfolio_id },
      totals: null,
      failure: null,
      duplicateOf: null,
      rejectFileUrl: null,
    })
    expect(found.inspection).toMatchObject({
      encoding: 'utf-8',
      delimiter: ';',
      headerLine: 1,
      rowCount: 2,
      preview: [
        ['FA1', 'Dupont', '1 234,56', '03/04/2026', ''],
        ['FA2', 'Martin', '99,90', '05/06/2026', 'x'],
      ],
      missingFields: [],
      profile: null,
    })
    const [reference, debtor, amount, due, free] = found.inspection.columns
    expect([reference, debtor, amount, due, free].map((column) => column.proposedField)).toEqual([
      'reference',
      'debtor_name',
      'amount',
      'due_on',
      null,
    ])
    expect(amount).toMatchObject({ decimalMarks: [','], numberAmbiguous: false })
    expect(due).toMatchObject({ dateFormats: ['day_month_year', 'month_day_year'], dateAmbiguous: true })
    expect(free).toMatchObject({ confidence: 0, emptyCount: 1, samples: ['x'] })
  })

  it('tells why it cannot be used, in the language of the reader', async () => {
    const id = await deliver('reference;amount\nA;1\nB;"2\n')
    const english = await ask(id)
    expect(english).toMatchObject({ state: 'failed', inspection: null, failure: { code: 'unbalanced_quote', line: 3 } })
    expect(english.failure.message).toMatch(/quote/)
    expect((await ask(id, french)).failure.message).toMatch(/guillemet/)
  })
})

describe('starting an import', () => {
  it('queues it, and keeps the mapping as a profile that recognises the next file', async () => {
    const id = await deliver(file('B'))
    expect(await start(id, { saveProfileAs: 'Export compta' })).toEqual({ __typename: 'Import', id, state: 'queued' })
    const next = await ask(await deliver(file('C')))
    expect(next.inspection.profile).toEqual({
      name: 'Export compta',
      kind: 'claim',
      mapping: [
        { field: 'reference', column: 'Référence', dateFormat: null, decimalMark: null, grouping: null },
        { field: 'debtor_name', column: 'Débiteur', dateFormat: null, decimalMark: null, grouping: null },
        { field: 'amount', column: 'Montant', dateFormat: null, decimalMark: ',', grouping: ' ' },
        { field: 'due_on', column: 'Échéance', dateFormat: 'day_month_year', decimalMark: null, grouping: null },
      ],
    })
    expect(next.inspection.columns[0]).toMatchObject({ proposedField: 'reference', confidence: 1 })
  })

  it('says at which field a mapping is wrong, in the language of the reader, and changes nothing', async () => {
    const id = await deliver(file('D'))
    const unclear = mapping.map(({ field, column }) => ({ field, column }))
    expect(await start(id, { mapping: unclear })).toMatchObject({ __typename: 'InvalidInput', field: 'due_on' })
    const answer = await start(id, { mapping: mapping.slice(1) }, french)
    expect(answer).toMatchObject({ __typename: 'InvalidInput', field: 'reference' })
    expect(answer.message).toMatch(/^Aucune colonne/)
    expect(await start(id, { saveProfileAs: ' ' })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'saveProfileAs',
    })
    expect(await start(id, { mapping: Array.from({ length: 501 }, () => mapping[0]) })).toMatchObject({
      field: 'mapping',
    })
    expect((await ask(id)).state).toBe('awaiting_mapping')
  })

  it('is possible once', async () => {
    const id = await deliver(file('E'))
    await start(id)
    expect(await start(id)).toMatchObject({ __typename: 'InvalidInput', field: null })
  })
})

describe('cancelling an import', () => {
  it('ends one that waits; an ended one stays as it is', async () => {
    const id = await deliver(file('F'))
    expect(await cancel(id)).toEqual({ __typename: 'Import', id, state: 'cancelled' })
    expect(await cancel(id)).toEqual({
      __typename: 'InvalidInput',
      message: 'This import has ended already.',
      field: null,
    })
    expect(await start(id)).toMatchObject({ __typename: 'InvalidInput' })
  })
})

describe('an applied import', async () => {
  const { import_id } = await buildPlacement(api.services, actor, alpha, '2026-01-15', 3)
  const shared = { organisation_id: actor.organisation_id, creditor_id: alpha.id, import_id }
  await withConnection(api.services.database.pool, tenantContext(actor), (client) =>
    insertRows(client, 'row_issue', [
      {
        ...shared,
        id: newId(),
        line: 7,
        column_name: null,
        value: null,
        rule: 'wrong_cell_count',
        severity: 'reject',
        parameters: { found: 3, expected: 5 },
      },
      {
        ...shared,
        id: newId(),
        line: 4,
        column_name: 'Montant',
        value: '12,x',
        rule: 'not_an_amount',
        severity: 'reject',
        parameters: {},
      },
      {
        ...shared,
        id: newId(),
        line: 5,
        column_name: 'SIREN',
        value: '1',
        rule: 'invalid_siren',
        severity: 'warning',
        parameters: {},
      },
    ]),
  )

  it('tells what became of its rows, and where the refused ones can be fetched', async () => {
    const document = `query ($id: ID!) { import(id: $id) {
      rejectFileUrl
      totals { rows accepted refused unchanged warnings sumRead { amountMinor currency } sumAccepted { amountMinor } sumRefused { amountMinor } }
    } }`
    const { data } = await api.request(document, { id: import_id }, { token })
    expect(data.import).toEqual({
      rejectFileUrl: `/imports/${import_id}/rejects.csv`,
      totals: {
        rows: 5,
        accepted: 3,
        refused: 2,
        unchanged: 0,
        warnings: 1,
        sumRead: { amountMinor: '30000', currency: 'EUR' },
        sumAccepted: { amountMinor: '10000' },
        sumRefused: { amountMinor: '20000' },
      },
    })
  })

  it('lists its issues by line, in the language of the reader', async () => {
    const document = `query ($id: ID!, $severity: Severity) { import(id: $id) {
      issues(severity: $severity) { totalCount nodes { line column value rule severity message } }
    } }`
    const issues = async (severity: string | null, as = token) =>
      (await api.request(document, { id: import_id, severity }, { token: as })).data.import.issues
    const all = await issues(null)
    expect(all.totalCount).toBe(3)
    expect(all.nodes).toMatchObject([
      { line: 4, column: 'Montant', value: '12,x', rule: 'not_an_amount', severity: 'reject' },
      { line: 5, column: 'SIREN', severity: 'warning' },
      {
        line: 7,
        column: null,
        value: null,
        message: expect.stringMatching(/^The row has 3 cells, the header has 5\./),
      },
    ])
    expect(await issues('warning')).toMatchObject({ totalCount: 1, nodes: [{ line: 5 }] })
    expect((await issues('reject', french)).nodes[0].message).toMatch(/^Ce n’est pas un montant/)
  })

  it('is found by its state', async () => {
    const document = 'query ($states: [ImportState!]) { imports(states: $states) { nodes { id state } } }'
    const { data } = await api.request(document, { states: ['applied'] }, { token })
    expect(data.imports.nodes).toEqual([{ id: import_id, state: 'applied' }])
    const none = await api.request(document, { states: ['staging', 'applying'] }, { token })
    expect(none.data.imports.nodes).toEqual([])
  })
})
