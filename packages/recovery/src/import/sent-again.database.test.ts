import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rejectFile } from './reject-file.js'
import {
  balancesOf,
  booksOf,
  deliver,
  type Delivery,
  type IntakeBench,
  issuesOf,
  openIntakeBench,
} from './testing/intake-bench.js'

let bench: IntakeBench
beforeEach(async () => {
  bench = await openIntakeBench()
})
afterEach(async () => {
  await bench.close()
})

const claims: Delivery = {
  kind: 'claim',
  text: `reference;debtor name;postcode;amount;due date;settled date;disputed
A1;Durand;75001;100.50;2026-01-31;;no
A2;Durand;75001;200.00;2026-02-28;2026-03-15;yes
A3;Petit;69001;300.00;;;
`,
}
const payments: Delivery = {
  kind: 'payment',
  text: `claim reference;paid on;amount
A1;2026-06-30;10.00
A1;2026-06-30;10.00
A3;2026-06-30;300.00
A3;2026-06-30;-300.00
`,
}
const promises: Delivery = {
  kind: 'promise',
  text: `claim reference;promised on;due on;amount;agent;grace days;threshold
A1;2026-06-01;2026-06-30;20.00;lea@recouvra.example;0;100
A3;2026-06-01;2026-06-15;50.00;Nobody;2;50
A3;2026-06-20;2026-07-20;50.00;Léa  Martin;;
`,
}
const activities: Delivery = {
  kind: 'activity',
  text: `claim reference;occurred at;channel;outcome;duration;agent;note
A1;2026-06-01 14:30;call;promised;240;Léa Martin;"Pays on
the 30th"
A1;2026-03-28T23:30:00Z;email;sent;;;
A3;2026-06-02;letter;sent;;;
`,
}
const all = [claims, payments, promises, activities]

/** The same rows the other way round, with columns that nobody asked for. */
const exportedAgain = ({ text }: Delivery): string => {
  const [header = '', ...rows] = String(text)
    .trimEnd()
    .split(/\n(?![a-z])/)
  return [`x;${header};y`, ...rows.toReversed().map((row, index) => `${index};${row};z`)].join('\n') + '\n'
}

describe('all four kinds', () => {
  it('are applied, each with its facts', async () => {
    for (const delivery of all) {
      const outcome = await deliver(bench, delivery)
      expect(outcome).toMatchObject({ state: 'applied', failure: null, rows_refused: 0 })
    }
    expect(await balancesOf(bench)).toEqual({ A1: 8050, A2: 0, A3: 30000 })
    const books = await booksOf(bench)
    expect(books['promise']).toMatchObject([
      { amount_minor: '2000', status: 'kept', appropriated_minor: '2000', decided_on: '2026-06-30' },
      { amount_minor: '5000', status: 'broken', appropriated_minor: '0', decided_on: '2026-06-17' },
      { amount_minor: '5000', status: 'open', appropriated_minor: '0', decided_on: null },
    ])
    expect(books['activity']).toMatchObject([
      // Half past eleven at night in London is the next day in Paris.
      { channel: 'email', occurred_on: '2026-03-29', occurred_at: new Date('2026-03-28T23:30:00Z') },
      { channel: 'call', occurred_at: new Date('2026-06-01T12:30:00Z'), agent_name: 'Léa Martin' },
      { channel: 'letter', occurred_on: '2026-06-02', occurred_at: new Date('2026-06-01T22:00:00Z') },
    ])
    const [note] = await bench.query(`select note from activity where note is not null`)
    expect(note).toEqual({ note: 'Pays on\nthe 30th' })
    const agents = await bench.query(`select agent_id from promise order by due_on`)
    expect(agents.map((row) => row['agent_id'])).toEqual([null, bench.agent_id, bench.agent_id])
  })

  it('change nothing the second time, nor when exported again in another way', async () => {
    for (const delivery of all) await deliver(bench, delivery)
    const before = await booksOf(bench)
    for (const delivery of all) {
      const twin = await deliver(bench, delivery)
      expect(twin).toMatchObject({ state: 'applied', rows_read: 0 })
      expect(twin.duplicate_of_id).not.toBeNull()
      const other = await deliver(bench, { ...delivery, text: exportedAgain(delivery) })
      expect(other).toMatchObject({ state: 'applied', failure: null, rows_accepted: 0, rows_refused: 0 })
      expect(other.rows_unchanged).toBe(other.rows_read)
      expect(other.duplicate_of_id).toBeNull()
    }
    expect(await booksOf(bench)).toEqual(before)
  })
})

const again = async (row: string, header = 'reference;debtor name;postcode;amount;due date;settled date;disputed') => {
  const outcome = await deliver(bench, { kind: 'claim', text: `${header}\n${row}\n` })
  return { outcome, issues: await issuesOf(bench, outcome.id) }
}

describe('a claim that is placed already', () => {
  it('is never overwritten: other content is refused, and says what differs', async () => {
    await deliver(bench, claims)
    const before = await booksOf(bench)
    for (const [row, difference] of [
      ['A1;Durand;75001;100.51;2026-01-31;;no', ['amount']],
      ['A1;Dupont;75001;100.50;2026-01-30;;no', ['due_on', 'debtor']],
      ['A1;Durand;75001;100.50;2026-01-31;2026-06-17;yes', ['settled_on', 'disputed']],
    ] as const) {
      const { outcome, issues } = await again(row)
      expect(issues).toEqual(['2 claim_already_placed_differently reference'])
      const [issue] = await bench.query(`select parameters from row_issue where import_id = $1`, [outcome.id])
      expect(issue?.['parameters']).toMatchObject({ difference })
    }
    const { refused: _, ...books } = await booksOf(bench)
    expect({ ...books, refused: before['refused'] }).toEqual(before)
  })

  it('may be told again with less', async () => {
    await deliver(bench, claims)
    const { outcome } = await again('A2;200.00;DURAND', 'reference;amount;debtor name')
    expect(outcome).toMatchObject({ rows_unchanged: 1, rows_refused: 0 })
  })

  it('counts once in a file; the rows after the first are refused', async () => {
    const { outcome, issues } = await again('B1;X;1;10.50;;;\nB1;X;1;10.50;;;')
    expect(outcome).toMatchObject({ rows_accepted: 1, rows_refused: 1, sum_read_minor: '2100' })
    expect(issues).toEqual(['3 duplicate_in_file reference'])
  })
})

describe('a payment reference that is recorded already', () => {
  it('is refused with other content', async () => {
    await deliver(bench, claims)
    const header = 'claim reference;paid on;amount;payment reference'
    await deliver(bench, { kind: 'payment', text: `${header}\nA1;2026-06-30;10.50;P1\n` })
    const outcome = await deliver(bench, { kind: 'payment', text: `${header}\nA1;2026-06-29;10.51;P1\n` })
    expect(await issuesOf(bench, outcome.id)).toEqual(['2 already_recorded_differently payment reference'])
    expect(await balancesOf(bench)).toMatchObject({ A1: 9000 })
  })
})

const read = async (import_id: string, locale: 'en' | 'fr') => {
  const file = await rejectFile(bench.services, { ...bench.actor, locale }, import_id)
  if (file === null) throw new Error('No reject file')
  return { ...file, text: Buffer.concat(await Array.fromAsync(file.bytes)).toString() }
}

describe('the reject file', () => {
  it('tells line and reasons, is corrected and sent again, and is accepted', async () => {
    const text = `référence;nom;montant;échéance
R1;Durand;10,50;31/01/2026
R2;Durand;dix;31/02/2026
R3;=cmd();20,25
`
    const outcome = await deliver(bench, { kind: 'claim', text, file_name: 'juin.csv' })
    expect(outcome).toMatchObject({ rows_accepted: 1, rows_refused: 2 })
    const rejects = await read(outcome.id, 'fr')
    expect(rejects.file_name).toBe('juin - rejets.csv')
    expect(rejects.text).toContain('quittance:ligne;quittance:motif;référence;nom;montant;échéance')
    expect(rejects.text).toContain('montant: Ce n’est pas un montant.')
    expect(rejects.text).toContain('échéance: Ce jour n’existe pas')
    expect((await read(outcome.id, 'en')).text).toContain('The row has 3 cells, the header has 4.')

    const corrected = rejects.text
      .replace(';dix;31/02/2026', ';12,00;28/02/2026')
      .replace(/;20,25\r\n/, ';20,25;28/02/2026\r\n')
    const again = await deliver(bench, { kind: 'claim', text: corrected })
    expect(again).toMatchObject({ state: 'applied', rows_accepted: 2, rows_refused: 0 })
    expect(await balancesOf(bench)).toEqual({ R1: 1050, R2: 1200, R3: 2025 })
    const [name] = await bench.query(
      `select d.name from claim c join debtor d on d.id = c.debtor_id where c.reference = 'R3'`,
    )
    expect(name).toEqual({ name: '=cmd()' })
  })

  it('is complete where the list of issues is bounded', async () => {
    const rows_count = 12_000
    const rows = Array.from({ length: rows_count }, (_, index) => `A${index};x;0.00`).join('\n')
    const outcome = await deliver(bench, { kind: 'claim', text: `reference;debtor name;amount\n${rows}\n` })
    expect(outcome).toMatchObject({ rows_read: rows_count, rows_refused: rows_count })
    const [issues] = await bench.query('select count(*)::int, max(line) from row_issue')
    expect(issues).toEqual({ count: 10_000, max: 10_001 })
    const { text } = await read(outcome.id, 'en')
    expect(text.trimEnd().split('\r\n')).toHaveLength(rows_count + 1)
  })

  it('is not there when nothing was refused', async () => {
    const outcome = await deliver(bench, claims)
    expect(await rejectFile(bench.services, bench.actor, outcome.id)).toBeNull()
  })
})
