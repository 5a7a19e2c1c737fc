import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { businessDateOf, type BusinessDate, type Clock, type ImportKind } from '@quittance/core'
import { newId } from '@quittance/platform'
import { createTestDatabase, type TestDatabase } from '@quittance/testkit'
import pg from 'pg'
import { pino } from 'pino'
import type { Actor } from '../../actor.js'
import { openServices } from '../../open-services.js'
import { applyImport } from '../apply-import.run.js'
import { createImport } from '../create-import.js'
import type { FileFailure } from '../file-failure.js'
import type { ImportInspection } from '../import-inspection.js'
import type { ImportState } from '../import-state.js'
import { inspectImport } from '../inspect-import.run.js'
import type { ColumnMapping } from '../mapping/column-mapping.js'
import { startImport } from '../start-import.js'

/** What a test asks of an import once it is over. */
export type ImportOutcome = {
  readonly id: string
  readonly state: ImportState
  readonly failure: FileFailure | null
  readonly inspection: ImportInspection | null
  readonly duplicate_of_id: string | null
  readonly rows_read: number
  readonly rows_accepted: number
  readonly rows_refused: number
  readonly rows_unchanged: number
  readonly warnings_count: number
  readonly sum_read_minor: string | null
  readonly sum_accepted_minor: string | null
  readonly sum_refused_minor: string | null
}

export type Delivery = {
  readonly kind: ImportKind
  readonly text: string | Uint8Array
  readonly mapping?: readonly ColumnMapping[]
  readonly save_profile_as?: string
  readonly received_on?: BusinessDate
  readonly file_name?: string
  readonly portfolio_id?: string | null
}

export const today = new Date('2026-06-30T10:00:00Z')

/** One agency with a creditor and two portfolios on a real database; files go in as they do in the product. */
export const openIntakeBench = async () => {
  const database: TestDatabase = await createTestDatabase()
  const folder = await mkdtemp(path.join(tmpdir(), 'quittance-intake-'))
  const clock: Clock = { now: () => new Date(), today: (time_zone) => businessDateOf(today, time_zone) }
  const opened = await openServices({
    database_url: database.url,
    redis_url: null,
    storage_folder: folder,
    secret_key: new Uint8Array(32),
    public_url: 'http://127.0.0.1',
    connections_maximum: 6,
    statement_timeout_ms: 30_000,
    application_name: 'intake-test',
    log: pino({ level: 'silent' }),
    clock,
  })
  const superuser = new pg.Pool({ connectionString: database.superuserUrl, max: 2 })
  // Dropping the database at the end may overtake the closing of a connection.
  superuser.on('connect', (client) => client.on('error', () => undefined))
  superuser.on('error', () => undefined)
  const world = await createWorld(superuser)
  return {
    ...world,
    database,
    folder,
    services: opened.services,
    /** Looks behind the walls. */
    query: async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> =>
      (await superuser.query<Row>(text, values)).rows,
    close: async () => {
      await opened.close()
      await superuser.end()
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export type IntakeBench = Awaited<ReturnType<typeof openIntakeBench>>

const createWorld = async (pool: pg.Pool) => {
  const organisation_id = newId()
  const creditor_id = newId()
  const mandate_id = newId()
  const portfolio_id = newId()
  const other_portfolio_id = newId()
  const agent_id = newId()
  await pool.query(`insert into organisation values ($1, 'Recouvra', 'FR', 'Europe/Paris', 'fr', now())`, [
    organisation_id,
  ])
  await pool.query(`insert into creditor values ($1, $2, 'VOL', 'Voltane', null, now())`, [
    organisation_id,
    creditor_id,
  ])
  await pool.query(
    `insert into mandate values ($1, $2, $3, 'M1', '2020-01-01', '2020-01-01', null, null, null, now())`,
    [organisation_id, mandate_id, creditor_id],
  )
  for (const [id, code] of [
    [portfolio_id, 'ENERGIE'],
    [other_portfolio_id, 'GAZ'],
  ]) {
    await pool.query(`insert into portfolio values ($1, $2, $3, $4, $5, $5, 'EUR', now())`, [
      organisation_id,
      id,
      creditor_id,
      mandate_id,
      code,
    ])
  }
  await pool.query(
    `insert into user_account values ($1, $2, 'lea@recouvra.example', 'Léa Martin', 'agent', null, 'x', 'fr', null, now())`,
    [organisation_id, agent_id],
  )
  const actor: Actor = {
    organisation_id,
    time_zone: 'Europe/Paris',
    user_id: agent_id,
    means: 'session',
    session_id: null,
    confirmed_at: null,
    name: 'Léa Martin',
    role: 'administrator',
    creditor_id: null,
    team_ids: [],
    locale: 'en',
  }
  return { organisation_id, creditor_id, mandate_id, portfolio_id, other_portfolio_id, agent_id, actor }
}

export async function* bytesOf(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof text === 'string' ? Buffer.from(text) : text
}

const neverAborted = new AbortController().signal

/** Uploads a file and runs its jobs to the end, as the worker does. */
export const deliver = async (bench: IntakeBench, delivery: Delivery): Promise<ImportOutcome> => {
  const id = await upload(bench, delivery)
  const payload = { organisation_id: bench.organisation_id, import_id: id }
  await inspectImport.run(payload, bench.services, neverAborted)
  if (delivery.mapping !== undefined) {
    const started = await startImport(bench.services, bench.actor, {
      import_id: id,
      mapping: delivery.mapping,
      save_profile_as: delivery.save_profile_as ?? null,
    })
    if (!started.ok) throw new Error(JSON.stringify(started.error))
  }
  await applyImport.run(payload, bench.services, neverAborted)
  return await outcomeOf(bench, id)
}

export const upload = async (bench: IntakeBench, delivery: Delivery): Promise<string> => {
  const created = await createImport(bench.services, bench.actor, {
    kind: delivery.kind,
    creditor_id: bench.creditor_id,
    portfolio_id:
      delivery.portfolio_id === undefined && delivery.kind === 'claim'
        ? bench.portfolio_id
        : (delivery.portfolio_id ?? null),
    received_on: delivery.received_on ?? null,
    file_name: delivery.file_name ?? `${delivery.kind}.csv`,
    apply_when_clear: delivery.mapping === undefined,
    bytes: bytesOf(delivery.text),
  })
  if (!created.ok) throw new Error(created.error.code)
  return created.value.import_id
}

export const outcomeOf = async (bench: IntakeBench, import_id: string): Promise<ImportOutcome> => {
  const [outcome] = await bench.query<ImportOutcome>('select * from import where id = $1', [import_id])
  if (outcome === undefined) throw new Error('No such import')
  return outcome
}

/** The rules that spoke, by line. */
export const issuesOf = async (bench: IntakeBench, import_id: string): Promise<string[]> => {
  const rows = await bench.query<{ line: number; rule: string; column_name: string | null }>(
    'select line, rule, column_name from row_issue where import_id = $1 order by line, rule',
    [import_id],
  )
  return rows.map(({ line, rule, column_name }) => `${line} ${rule} ${column_name ?? '-'}`)
}

/** Everything that files have made, without ids, instants and what only tells of the imports themselves. */
export const booksOf = async (bench: Pick<IntakeBench, 'query'>): Promise<Record<string, unknown[]>> => {
  const books: Record<string, unknown[]> = {}
  for (const [table, select] of Object.entries(bookQueries)) books[table] = await bench.query(select)
  return books
}

const bookQueries = {
  debtor: `select natural_key, reference, kind, name, first_name, siren from debtor order by natural_key`,
  contact: `select d.natural_key, c.kind, c.value, c.valid_from::text from contact_point c
    join debtor d on d.id = c.debtor_id order by 1, 2, 3`,
  debt_case: `select k.number::int, d.natural_key, k.opened_on::text from debt_case k
    join debtor d on d.id = k.debtor_id order by 1`,
  placement: `select received_on::text, claim_count, placed_minor::text from placement order by 1, 2, 3`,
  claim: `select c.reference, c.kind, c.issued_on::text, c.due_on::text, c.placed_on::text, c.principal_minor::text,
    c.note, c.line, k.number::int from claim c join debt_case k on k.id = c.debt_case_id order by 1`,
  entry: `select c.reference, e.debit_account, e.credit_account, e.amount_minor::text, e.reason, e.occurred_on::text
    from ledger_entry e join claim c on c.id = e.claim_id order by 1, 6, 2, 3, 4`,
  payment: `select p.natural_key, c.reference, p.kind, p.amount_minor::text, p.paid_on::text, p.channel, p.method,
    r.natural_key as reverses from payment p join claim c on c.id = p.claim_id
    left join payment r on r.id = p.reversal_of_id order by 1`,
  allocation: `select p.natural_key, a.bucket, a.amount_minor::text from allocation a
    join payment p on p.id = a.payment_id order by 1, 2`,
  promise: `select natural_key, amount_minor::text, status, appropriated_minor::text, decided_on::text, due_on::text
    from promise order by 1`,
  activity: `select natural_key, occurred_at, occurred_on::text, channel, outcome, agent_name from activity order by 1`,
  hold: `select c.reference, h.kind, h.opened_on::text from hold h join claim c on c.id = h.claim_id order by 1`,
  refused: `select line, cells, reasons from refused_row order by import_id, line`,
  mark: `select day::text, count(*)::int from statistics_mark group by 1 order by 1`,
} as const

/** Open principal by claim, summed from the ledger. */
export const balancesOf = async (bench: IntakeBench): Promise<Record<string, number>> => {
  const rows = await bench.query<{ reference: string; open: number }>(
    `select c.reference, sum(case when e.debit_account = 'claim_principal' then e.amount_minor
       when e.credit_account = 'claim_principal' then -e.amount_minor else 0 end)::int as open
     from ledger_entry e join claim c on c.id = e.claim_id group by 1 order by 1`,
  )
  return Object.fromEntries(rows.map(({ reference, open }) => [reference, open]))
}
