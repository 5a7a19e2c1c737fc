import { businessDate } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { afterAll, expect, it } from 'vitest'
import { tenantContext } from '../actor.js'
import { computeAgeing } from '../ageing/compute-ageing.js'
import { deliver, openIntakeBench } from '../import/testing/intake-bench.js'
import { computeKpis } from '../kpi/compute-kpis.js'
import { actorOf, valueOf, wholeReport } from '../kpi/testing/read-report.js'
import { placeLegalHold } from '../legal-hold/place-legal-hold.js'
import { releaseLegalHold } from '../legal-hold/release-legal-hold.js'
import { computeRecoveryCurve } from '../recovery-curve/compute-recovery-curve.js'
import { clientReader } from '../report/sql-reader.js'
import { computeStatistics } from '../statistics/compute-statistics.run.js'
import { applyRetention } from './apply-retention.run.js'
import { searchEverywhere } from './testing/search-everywhere.js'

// Goal: what is anonymised names nobody anywhere, and no figure moves by a cent. Method: a person comes in by files as
// in the product and leaves traces wherever the product keeps words; the whole database is searched before and after.

const bench = await openIntakeBench()
afterAll(() => bench.close())

const never = new AbortController().signal
const day = businessDate('2026-06-30')

await deliver(bench, {
  kind: 'claim',
  file_name: 'Quartzenberg.csv',
  text: `reference;debtor name;debtor first name;debtor reference;amount;due date;placed on;email;phone;address;postcode;city;disputed;note
ZQX1;Quartzenberg;Delphine;KUNDE-77Q;100,50;31/01/2025;15/02/2025;delphine@quartzenberg.example;0611223344;3 rue Xanthopoulos;75001;Paris;no;Delphine est malade
ZQX2;Quartzenberg;Delphine;KUNDE-77Q;200,00;28/02/2025;15/02/2025;not an address of quartzenberg;0611223344;3 rue Xanthopoulos;75001;Paris;yes;
ZQX3;Quartzenberg;Delphine;KUNDE-77Q;minus ten;28/02/2025;15/02/2025;delphine@quartzenberg.example;;;;;no;
B1;Petit;Jean;KUNDE-78;300,00;13/02/2025;15/02/2025;jean@petit.example;;;;;no;
`,
})
await deliver(bench, {
  kind: 'payment',
  file_name: 'payments.csv',
  text: `claim reference;paid on;amount;payment reference;note
ZQX1;2025-03-14;100.50;VIR QUARTZENBERG D;payé par sa mère Xanthopoulos
ZQX2;2025-04-16;200.00;VIR QUARTZENBERG D;
B1;2025-04-20;50.00;VIR PETIT;
ZQX9;2025-04-20;50.00;VIR QUARTZENBERG;
`,
})
await deliver(bench, {
  kind: 'promise',
  text: `claim reference;promised on;due on;amount;agent;note
ZQX1;2025-02-20;2025-03-15;100.50;lea@recouvra.example;Delphine promet
B1;2025-02-20;2025-03-15;50.00;lea@recouvra.example;
`,
})
await deliver(bench, {
  kind: 'activity',
  text: `claim reference;occurred at;channel;outcome;duration;agent;note
ZQX1;2025-02-20 14:30;call;promised;240;Léa Martin;"Mme Quartzenberg, rue Xanthopoulos"
B1;2025-02-21 10:00;letter;sent;;;
`,
})
const [person] = await bench.query<{ debtor_id: string; id: string; phase: string; closing_reason: string }>(
  `select debtor_id, debt_case.id, phase, closing_reason from debt_case join debtor on debtor.id = debtor_id
   where debtor.name = 'Quartzenberg'`,
)
const debt_case_id = person?.id ?? ''
await bench.query(`update hold set reason = 'Delphine conteste' where debt_case_id = $1`, [debt_case_id])
await bench.query(
  `insert into contact_point (organisation_id, id, creditor_id, debtor_id, kind, value, valid_from, source, consent, recorded_at)
   select organisation_id, new_id(), creditor_id, id, 'phone', '+33699887766', '2025-03-01', 'search', 'unknown', now()
   from debtor where id = $1`,
  [person?.debtor_id],
)
const held = valueOf(
  await placeLegalHold(bench.services, bench.actor, {
    debt_case_id,
    whole_debtor: true,
    ground: 'complaint',
    reason: 'Réclamation de Mme Quartzenberg',
    until: null,
  }),
)
await computeStatistics.run(
  { organisation_id: bench.organisation_id, trigger: 'demand', run_id: null },
  bench.services,
  never,
)

const words = ['quartzenberg', 'delphine', '0611223344', '+33611223344', '99887766', 'xanthopoulos', 'ZQX', '77Q']
const search = () => searchEverywhere(bench.query, bench.folder, words)

/** Every figure of every report, as people would print it. */
const figures = () =>
  withConnection(bench.services.database.pool, tenantContext(bench.actor), async (client) => {
    const reader = clientReader(client)
    const { clock } = bench.services
    const actor = actorOf(bench.organisation_id)
    const spec = wholeReport(day, { period: { from: businessDate('2025-01-01'), to: day } })
    const parts = [
      valueOf(await computeKpis(reader, actor, clock, spec, null)),
      valueOf(await computeAgeing(reader, actor, clock, spec)),
      valueOf(await computeRecoveryCurve(reader, actor, clock, spec)),
    ]
    const text = JSON.stringify(parts, (key, value: unknown) =>
      // When a figure was computed is not the figure.
      key === 'computed_at' ? null : typeof value === 'bigint' ? value.toString() : value,
    )
    const books = await client.query(
      `select reason, currency, sum(amount_minor)::text as amount_minor, count(*)::int from ledger_entry
       group by reason, currency order by reason, currency`,
    )
    return { text, books: books.rows }
  })

const run = (on: string) =>
  applyRetention.run(
    { organisation_id: bench.organisation_id, trigger: 'night', run_id: null, day: on },
    bench.services,
    never,
  )

it('leaves nothing of a person anywhere, and every figure as it was', async () => {
  expect(person).toMatchObject({ phase: 'closed', closing_reason: 'paid' })
  const before = await figures()
  const found = await search()
  for (const place of ['debtor.name', 'claim.reference', 'payment.reference', 'activity.note', 'promise.note'])
    expect(found.hits.join('\n')).toContain(`public.${place}:`)
  for (const place of ['refused_row.cells', 'row_issue.value', 'import.inspection', 'import.file_name', 'hold.reason'])
    expect(found.hits.join('\n')).toContain(`public.${place}:`)
  expect(found.hits).toContain('file with quartzenberg')

  // On hold: ten years later everything is still there.
  await run('2035-05-01')
  expect((await search()).hits.join('\n')).toContain('public.debtor.name: 1')
  valueOf(
    await releaseLegalHold(bench.services, bench.actor, {
      legal_hold_id: held.legal_hold_id,
      reason: 'Mme Quartzenberg a reçu sa réponse',
    }),
  )

  await run('2035-05-02')
  const after = await search()
  console.info(
    `anonymised: ${found.hits.length} places with the person before, ${after.hits.length} after; ${after.columns} columns and ${after.files} files searched`,
  )
  expect(after.hits).toEqual([])
  expect(await figures()).toEqual(before)
  const [trail] = await bench.query<{ count: number }>(
    `select count(*)::int from audit_event where action = 'retention.apply'`,
  )
  expect(trail?.count).toBeGreaterThan(0)

  // The other debtor is untouched.
  const others = await bench.query(`select name, first_name, reference from debtor where anonymised_on is null`)
  expect(others).toEqual([{ name: 'Petit', first_name: 'Jean', reference: 'KUNDE-78' }])
})

it('cannot be undone, and is not done twice', async () => {
  const [before] = await bench.query<{ text: string }>(
    `select (select json_agg(debtor order by id)::text from debtor) || (select json_agg(debt_case order by id) from debt_case) as text`,
  )
  const events = await bench.query(`select count(*)::int from audit_event where action = 'retention.apply'`)
  await run('2035-05-02')
  const [after] = await bench.query<{ text: string }>(
    `select (select json_agg(debtor order by id)::text from debtor) || (select json_agg(debt_case order by id) from debt_case) as text`,
  )
  expect(after).toEqual(before)
  expect(await bench.query(`select count(*)::int from audit_event where action = 'retention.apply'`)).toEqual(events)
})

const attempt = (statement: string) =>
  withConnection(bench.services.database.pool, tenantContext(bench.actor), (client) => client.query(statement))

it('lets the application blank facts and nothing else', async () => {
  await expect(attempt(`update payment set amount_minor = 1`)).rejects.toThrow('permission denied')
  await expect(attempt(`update payment set note = 'changed'`)).rejects.toThrow('row-level security')
  await expect(attempt(`update activity set note = 'changed'`)).rejects.toThrow('row-level security')
  await expect(attempt(`update activity set outcome = null`)).rejects.toThrow('permission denied')
  await expect(attempt(`delete from payment`)).rejects.toThrow('permission denied')
})

it('takes the same person as somebody new', async () => {
  await deliver(bench, {
    kind: 'claim',
    text: `reference;debtor name;debtor first name;debtor reference;amount;placed on
ZQX1;Quartzenberg;Delphine;KUNDE-77Q;10,00;15/06/2026
`,
  })
  const found = await bench.query(`select phase from debt_case order by number`)
  expect(found).toEqual([{ phase: 'closed' }, { phase: 'amicable' }, { phase: 'amicable' }])
})
