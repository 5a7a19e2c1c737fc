import { businessDate } from '@quittance/core'
import { newId } from '@quittance/platform'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEMO_SEED, type DemoFile, demoOrganisation, generateDemo } from '../demo/index.js'
import { booksOf, deliver, type ImportOutcome, type IntakeBench, openIntakeBench } from './testing/intake-bench.js'

const today = businessDate('2026-06-30')
const files = generateDemo({ seed: DEMO_SEED, today, scale: 0.05 })

let bench: IntakeBench
const outcomes = new Map<DemoFile, ImportOutcome>()

/** The creditors and portfolios of the demonstration, and how a file of one of them is delivered. */
const openCreditors = async () => {
  const creditors = new Map<string, string>()
  const portfolios = new Map<string, string>()
  for (const creditor of demoOrganisation({ today }).creditors) {
    const creditor_id = newId()
    creditors.set(creditor.code, creditor_id)
    await bench.query(`insert into creditor values ($1, $2, $3, $3, null, now())`, [
      bench.organisation_id,
      creditor_id,
      creditor.code,
    ])
    for (const mandate of creditor.mandates) {
      const mandate_id = newId()
      await bench.query(
        `insert into mandate values ($1, $2, $3, $4, '2020-01-01', '2020-01-01', null, null, null, now())`,
        [bench.organisation_id, mandate_id, creditor_id, mandate.reference],
      )
      for (const portfolio of mandate.portfolios) {
        const id = newId()
        portfolios.set(portfolio.code, id)
        await bench.query(`insert into portfolio values ($1, $2, $3, $4, $5, $5, 'EUR', now())`, [
          bench.organisation_id,
          id,
          creditor_id,
          mandate_id,
          portfolio.code,
        ])
      }
    }
  }
  return async (file: DemoFile): Promise<ImportOutcome> =>
    await deliver(
      { ...bench, creditor_id: creditors.get(file.creditor_code) ?? '' },
      {
        kind: file.kind,
        text: Buffer.concat([...file.bytes()]),
        file_name: file.name,
        portfolio_id: file.portfolio_code === null ? null : (portfolios.get(file.portfolio_code) ?? null),
      },
    )
}

let send: (file: DemoFile) => Promise<ImportOutcome>
beforeAll(async () => {
  bench = await openIntakeBench()
  send = await openCreditors()
  for (const file of files) outcomes.set(file, await send(file))
}, 180_000)
afterAll(async () => {
  await bench.close()
})

describe('the files of the demonstration', () => {
  it.each(files)('$creditor_code $name goes in without a person, but for its planned faults', (file) => {
    const outcome = outcomes.get(file)
    const unclear = outcome?.inspection?.proposal?.columns.filter(({ field, confidence }) => field && confidence < 0.9)
    expect({ state: outcome?.state, failure: outcome?.failure, unclear }).toEqual({
      state: 'applied',
      failure: null,
      unclear: [],
    })
    expect(outcome?.rows_accepted).toBeGreaterThan(0)
    expect(outcome?.rows_refused).toBe(file.faults.length)
  })

  it('leave a ledger in which every balance is principal less payments plus reversals, and none is below zero', async () => {
    const [wrong] = await bench.query<{ count: number; claims: number; reversals: number }>(
      `with movement as (
         select claim_id,
           sum(a.amount_minor) filter (where p.kind = 'payment' and a.bucket = 'principal') as paid,
           sum(a.amount_minor) filter (where p.kind = 'reversal' and a.bucket = 'principal') as reversed
         from (select id, kind from payment) p join allocation a on a.payment_id = p.id group by claim_id
       ),
       balance as (
         select claim_id, sum(case when debit_account = 'claim_principal' then amount_minor
           when credit_account = 'claim_principal' then -amount_minor else 0 end) as open
         from ledger_entry group by claim_id
       )
       select count(*) filter (where balance.open < 0 or balance.open <>
           c.principal_minor - coalesce(movement.paid, 0) + coalesce(movement.reversed, 0))::int as count,
         count(*)::int as claims,
         (select count(*)::int from payment where kind = 'reversal') as reversals
       from claim c
       join balance on balance.claim_id = c.id
       left join movement on movement.claim_id = c.id`,
    )
    expect(wrong?.count).toBe(0)
    expect(wrong?.claims).toBeGreaterThan(300)
    expect(wrong?.reversals).toBeGreaterThan(0)
  })

  it('never let a balance go below zero on any day', async () => {
    const [wrong] = await bench.query<{ count: number }>(
      `select count(*)::int from (
         select claim_id, occurred_on, sum(sum(case when debit_account = 'claim_principal' then amount_minor
           when credit_account = 'claim_principal' then -amount_minor else 0 end))
           over (partition by claim_id order by occurred_on) as open
         from ledger_entry group by claim_id, occurred_on
       ) as day where open < 0`,
    )
    expect(wrong?.count).toBe(0)
  })

  it('impute every payment whole, and carry its entries', async () => {
    const [wrong] = await bench.query<{ count: number }>(
      `select count(*)::int from payment p
       where p.amount_minor <> (select coalesce(sum(a.amount_minor), 0) from allocation a where a.payment_id = p.id)
          or p.amount_minor <> (select coalesce(sum(e.amount_minor), 0) from ledger_entry e where e.payment_id = p.id)`,
    )
    expect(wrong?.count).toBe(0)
  })

  it('change nothing the second time, line for line', async () => {
    const before = await booksOf(bench)
    for (const file of files.filter(({ kind }) => kind === 'payment' || kind === 'activity')) {
      const again = await send({ ...file, bytes: () => [...file.bytes(), Buffer.from(file.habits.line_end)] })
      expect(again).toMatchObject({ state: 'applied', rows_accepted: 0, duplicate_of_id: null })
    }
    const { refused: _, ...books } = await booksOf(bench)
    const { refused: __, ...expected } = before
    expect(books).toEqual(expected)
  }, 120_000)
})
