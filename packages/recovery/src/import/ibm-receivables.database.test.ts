import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ColumnMapping } from './mapping/column-mapping.js'
import { booksOf, deliver, type ImportOutcome, type IntakeBench, openIntakeBench } from './testing/intake-bench.js'

const folder = process.env['QUITTANCE_SAMPLES'] ?? path.join(import.meta.dirname, '../../../../../shared/data')
const file = path.join(folder, 'receivables/ibm-accounts-receivable.csv')

/** Columns of the file: countryCode, customerID, PaperlessDate, invoiceNumber, InvoiceDate, DueDate, … */
const mapping: ColumnMapping[] = [
  { field: 'reference', column: 3 },
  { field: 'debtor_reference', column: 1 },
  { field: 'issued_on', column: 4 },
  { field: 'placed_on', column: 4 },
  { field: 'due_on', column: 5 },
  { field: 'amount', column: 6 },
  { field: 'disputed', column: 7 },
  { field: 'settled_on', column: 8 },
]

/** Published totals, computed independently of us. */
const openAt: Record<string, Record<string, [count: number, minor: number]>> = {
  '2012-06-30': { not_due: [83, 459_436], '1-30': [15, 90_973] },
  '2012-12-31': { not_due: [86, 493_632], '1-30': [13, 78_874] },
  '2013-06-30': { not_due: [72, 428_429], '1-30': [12, 83_556] },
  '2013-12-31': { not_due: [3, 20_625], '1-30': [10, 55_565] },
}

const ageing = `
  select bucket, count(*)::int as count, sum(open)::int as minor
  from (
    select case when c.due_on >= $1::date then 'not_due' when $1::date - c.due_on <= 30 then '1-30' else 'later' end
      as bucket,
      sum(case when e.debit_account = 'claim_principal' then e.amount_minor
        when e.credit_account = 'claim_principal' then -e.amount_minor else 0 end) as open
    from ledger_entry e join claim c on c.id = e.claim_id
    where e.occurred_on <= $1::date
    group by c.id, c.due_on
  ) as balance
  where open <> 0 group by bucket`

describe.skipIf(!existsSync(file))('the IBM accounts-receivable file (needs the shared sample files)', () => {
  let bench: IntakeBench
  let bytes: Uint8Array
  let outcome: ImportOutcome
  beforeAll(async () => {
    bench = await openIntakeBench()
    bytes = await readFile(file)
    outcome = await deliver(bench, { kind: 'claim', text: bytes, mapping, save_profile_as: 'IBM' })
  })
  afterAll(async () => {
    await bench.close()
  })

  it('goes in whole, to the cent, with the leading zeros of its numbers', async () => {
    expect(outcome.failure).toBeNull()
    expect(outcome).toMatchObject({ state: 'applied', rows_read: 2466, rows_accepted: 2466, rows_refused: 0 })
    expect(outcome.sum_accepted_minor).toBe('14770318')
    const [zeros] = await bench.query<{ count: number }>(`select count(*)::int from claim where reference like '0%'`)
    expect(zeros?.count).toBe(266)
    const [debtors] = await bench.query<{ count: number }>('select count(*)::int from debtor')
    expect(debtors?.count).toBe(100)
  })

  it('opens a dispute on 561 claims of 36,746.12', async () => {
    const [disputed] = await bench.query(
      `select count(*)::int, sum(c.principal_minor)::int as minor from hold h join claim c on c.id = h.claim_id
       where h.kind = 'dispute'`,
    )
    expect(disputed).toEqual({ count: 561, minor: 3_674_612 })
  })

  it.each(Object.entries(openAt))('is open as published at %s', async (day, expected) => {
    const rows = await bench.query<{ bucket: string; count: number; minor: number }>(ageing, [day])
    const found = Object.fromEntries(rows.map(({ bucket, count, minor }) => [bucket, [count, minor]]))
    expect(found).toEqual(expected)
  })

  it('is recognised by its profile and changes nothing the second time', async () => {
    const before = await booksOf(bench)
    const again = await deliver(bench, { kind: 'claim', text: bytes })
    expect(again).toMatchObject({ state: 'applied', duplicate_of_id: outcome.id, rows_accepted: 0 })
    const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n')
    const [header = '', ...rows] = lines
    const reordered = [header, ...rows.toReversed()].join('\n') + '\n'
    const other = await deliver(bench, { kind: 'claim', text: reordered })
    expect(other.failure).toBeNull()
    expect(other).toMatchObject({ state: 'applied', duplicate_of_id: null, rows_unchanged: 2466, rows_refused: 0 })
    expect(other.inspection?.profile?.name).toBe('IBM')
    expect(await booksOf(bench)).toEqual(before)
  })
})
