import { createWriteStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type FileStorage, storageFailure } from '@quittance/platform'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createImport } from './create-import.js'
import { failureMessage } from './message/failure-message.js'
import { ruleMessage } from './rule/rule-message.js'
import { booksOf, bytesOf, deliver, type IntakeBench, issuesOf, openIntakeBench } from './testing/intake-bench.js'

let bench: IntakeBench
beforeAll(async () => {
  bench = await openIntakeBench()
})
afterAll(async () => {
  await bench.close()
})

const header = 'N° facture;Nom;Montant;Date échéance\n'
const good = '0001;Durand;100,00;31/01/2026\n'
const latin1 = (text: string) => Buffer.from(text, 'latin1')

const unusable: [what: string, file: string | Uint8Array, code: string, line: number | null][] = [
  ['an empty file', '', 'empty_file', null],
  ['a file of blank lines', '\n\n  \n', 'empty_file', null],
  ['a header without rows', header, 'header_only', 1],
  ['a separator that nobody uses', 'N° facture~Nom~Montant\n1~Durand~100\n', 'delimiter_not_found', 1],
  ['an unbalanced quote', `${header}${good}0002;"Durand;100,00;31/01/2026\n`, 'unbalanced_quote', 3],
  ['NUL bytes', `${header}${good}00\u000002;Durand;100,00;31/01/2026\n`, 'nul_byte', 3],
  ['a cell of 10 MB', `${header}0001;${'x'.repeat(10_000_000)};100,00;31/01/2026\n`, 'cell_too_large', 2],
  ['5,000 columns', `${Array.from({ length: 5000 }, (_, index) => `c${index}`).join(';')}\n`, 'too_many_columns', 1],
  ['a column named twice', 'N° facture;Nom;Montant;Nom\n1;a;2;b\n', 'duplicate_column', 1],
  ['a column without a name', 'N° facture;;Montant\n1;a;2\n', 'empty_column_name', 1],
  [
    'mixed encodings',
    Buffer.concat([Buffer.from(`${header}0001;Céline;1,00;31/01/2026\n`), latin1('0002;Zoé;1,00;31/01/2026\n')]),
    'mixed_encodings',
    3,
  ],
  ['an upload cut in a row', `${header}${good}0002;Dur`, 'truncated_record', 3],
  ['a workbook', Buffer.from('504b0304140006000800', 'hex'), 'unsupported_format', null],
]

describe('a file that cannot be used', () => {
  it.each(unusable)('%s fails with its reason and applies nothing', async (_, text, code, line) => {
    const outcome = await deliver(bench, { kind: 'claim', text })
    expect(outcome).toMatchObject({ state: 'failed', failure: { code } })
    if (line !== null) expect(outcome.failure?.line).toBe(line)
    if (outcome.failure === null) throw new Error('No failure')
    for (const language of ['en', 'fr'] as const) {
      const message = failureMessage(outcome.failure, language)
      expect(message.length).toBeGreaterThan(20)
      expect(message).not.toMatch(/undefined|\{|…/)
    }
    expect((await booksOf(bench))['claim']).toEqual([])
  })
})

const refused: [what: string, row: string, issue: string][] = [
  ['another currency', '1;Durand;10,00;31/01/2026;USD', 'currency_differs devise'],
  ['an unknown currency', '1;Durand;10,00;31/01/2026;ZZZ', 'currency_unknown devise'],
  ['a currency sign of another currency', '1;Durand;$10,00;31/01/2026;', 'currency_differs montant'],
  ['a negative amount', '1;Durand;-10,00;31/01/2026;', 'amount_not_positive montant'],
  ['an absurd amount', '1;Durand;99999999999999999,00;31/01/2026;', 'amount_too_large montant'],
  ['words for an amount', '1;Durand;dix;31/01/2026;', 'not_an_amount montant'],
  ['the other decimal mark', '1;Durand;10.50;31/01/2026;', 'amount_mark_unclear montant'],
  ['too many decimals', '1;Durand;10,5051;31/01/2026;', 'too_many_decimals montant'],
  ['no amount', '1;Durand;;31/01/2026;', 'required_missing montant'],
  ['no reference', ';Durand;10,00;31/01/2026;', 'required_missing référence'],
  ['an impossible date', '1;Durand;10,00;30/02/2026;', 'impossible_date échéance'],
  ['a date in another order', '1;Durand;10,00;02/14/2026;', 'other_date_order échéance'],
  ['no date', '1;Durand;10,00;bientôt;', 'not_a_date échéance'],
  ['a year out of range', '1;Durand;10,00;31/01/1826;', 'date_out_of_range échéance'],
  ['a row too short', '1;Durand;10,00', 'wrong_cell_count -'],
  ['a row too long', '1;Durand;10,00;31/01/2026;EUR;;', 'wrong_cell_count -'],
  ['a control character', '1;Du\u0007rand;10,00;31/01/2026;', 'control_character nom'],
  ['a name too long', `1;${'D'.repeat(2001)};10,00;31/01/2026;`, 'text_too_long nom'],
]

describe('a row that cannot be used', () => {
  it.each(refused)('%s is refused with its rule, the others are taken', async (what, row, issue) => {
    const text = `référence;nom;montant;échéance;devise\n${what} 1;Bon;10,00;31/01/2026;EUR\n${row}\n${what} 2;Bon;10,50;28/02/2026;EUR\n`
    const outcome = await deliver(bench, {
      kind: 'claim',
      text,
      mapping: ['reference', 'debtor_name', 'amount', 'due_on', 'currency'].map((field, column) => ({
        field,
        column,
        ...(field === 'due_on' && { date_format: 'day_month_year' }),
        ...(field === 'amount' && { decimal_mark: ',' }),
      })),
    })
    expect(outcome.failure).toBeNull()
    expect(outcome).toMatchObject({ state: 'applied', rows_read: 3, rows_accepted: 2, rows_refused: 1 })
    expect(await issuesOf(bench, outcome.id)).toEqual([`3 ${issue}`])
    for (const { rule, parameters } of await bench.query<{ rule: string; parameters: Record<string, unknown> }>(
      'select rule, parameters from row_issue where import_id = $1',
      [outcome.id],
    )) {
      for (const language of ['en', 'fr'] as const) {
        expect(ruleMessage(rule, parameters, language)).toMatch(/^[^{}…]{20,}$/u)
      }
    }
  })

  it('a header called __proto__ is a column like any other', async () => {
    const text = '__proto__;constructor;nom;montant\n0007;x;Durand;10,50\n'
    const mapping = [
      { field: 'reference', column: 0 },
      { field: 'note', column: 1 },
      { field: 'debtor_name', column: 2 },
      { field: 'amount', column: 3 },
    ]
    const outcome = await deliver(bench, { kind: 'claim', text, mapping })
    expect(outcome).toMatchObject({ state: 'applied', rows_accepted: 1 })
    expect((await booksOf(bench))['claim']).toContainEqual(expect.objectContaining({ reference: '0007', note: 'x' }))
  })
})

const create = (storage: FileStorage, bytes: AsyncIterable<Uint8Array>) =>
  createImport({ ...bench.services, storage }, bench.actor, {
    kind: 'claim',
    creditor_id: bench.creditor_id,
    portfolio_id: bench.portfolio_id,
    received_on: null,
    file_name: 'claims.csv',
    apply_when_clear: true,
    bytes,
  })

/** Imports in the tables and files in storage. */
const kept = async () => {
  const entries = await readdir(bench.folder, { recursive: true, withFileTypes: true })
  const [imports] = await bench.query<{ count: number }>('select count(*)::int from import')
  return { imports: imports?.count, files: entries.filter((entry) => entry.isFile()).length }
}

async function* brokenUpload() {
  yield Buffer.from(header)
  throw new Error('aborted')
}

describe('a file that cannot be stored', () => {
  it('for want of room leaves nothing', async () => {
    const before = await kept()
    const full: FileStorage = {
      ...bench.services.storage,
      write: async (bytes) => {
        await pipeline(Readable.from(bytes), createWriteStream('/dev/full')).catch((error: unknown) => {
          throw storageFailure(error)
        })
        throw new Error('The full device took the bytes')
      },
    }
    expect(await create(full, bytesOf('x'))).toEqual({ ok: false, error: { code: 'storage_full', field: null } })
    expect(await kept()).toEqual(before)
  })

  it('because its upload broke off leaves nothing', async () => {
    const before = await kept()
    expect(await create(bench.services.storage, brokenUpload())).toMatchObject({ error: { code: 'upload_broken' } })
    expect(await kept()).toEqual(before)
  })
})
