import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { businessDate } from '@quittance/core'
import { newId } from '@quittance/platform'
import { faultRounds } from '@quittance/testkit'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { insertDelivery, insertFrame, insertRows } from '../kpi/testing/insert-world.js'
import { actorOf, valueOf } from '../kpi/testing/read-report.js'
import type { World } from '../kpi/testing/world.js'
import { makeExportJob } from './make-export.job.js'
import { makeExport } from './make-export.run.js'
import { requestExport } from './request-export.js'

// Goal: a long list of cases, in `pnpm fault` of more than 100,000, is written in constant memory, and a worker that is
// killed while it writes one leaves one file, and not two.

const copies = faultRounds === 1 ? 12_000 : 100_000
const principal_minor = 1_050n
const bench = await openFiguresBench(new Date())
const { services, owner, options } = bench
const storage = options.storage_folder
const workers: ChildProcess[] = []
afterAll(async () => {
  for (const worker of workers) await kill(worker)
  await bench.close()
})

const creditor_id = newId()
const portfolio = { id: newId(), creditor_id, currency: 'EUR' }
const first = { id: newId(), creditor_id, mandate_id: newId(), debtor_id: newId() }
const world: World = {
  organisation_id: newId(),
  creditors: [{ id: creditor_id }],
  portfolios: [portfolio],
  cases: [first],
  deliveries: [
    {
      import_id: newId(),
      recorded_at: new Date('2025-06-01T00:00:00Z'),
      claims: [
        {
          id: newId(),
          portfolio,
          case_id: first.id,
          placed_on: businessDate('2025-02-03'),
          due_on: null,
          principal_minor,
        },
      ],
      movements: [],
      promises: [],
      disputes: [],
      activities: [],
    },
  ],
}
const user_id = newId()
const manager = { ...actorOf(world.organisation_id), role: 'finance' as const, user_id }

/** The one case of the world again and again, with ids made of their number. */
const copyRows = async (table: string, changes: Readonly<Record<string, string>>): Promise<void> => {
  const objects = Object.entries(changes).map(([column, text]) => `'${column}', ${text}`)
  await owner.query(
    `insert into ${table}
     select (jsonb_populate_record(one, jsonb_build_object(${objects.join(', ')}))).*
     from ${table} as one, generate_series(1, ${copies}) as n
     where one.organisation_id = $1`,
    [world.organisation_id],
  )
}
const idOf = (prefix: string) => `'${prefix}000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0')`

beforeAll(async () => {
  await insertFrame(owner, world)
  for (const delivery of world.deliveries) await insertDelivery(owner, world, delivery)
  // Ids made of numbers refer to each other by construction: checking that would take longer than the tests.
  await owner.query('set session_replication_role = replica')
  await copyRows('debtor', { id: idOf('0a'), natural_key: `'copy ' || n`, name: `'Durand ' || n` })
  await copyRows('debt_case', { id: idOf('0b'), debtor_id: idOf('0a'), number: 'n + 1000' })
  await copyRows('claim', {
    id: idOf('0c'),
    debtor_id: idOf('0a'),
    debt_case_id: idOf('0b'),
    reference: `'R' || n`,
    natural_key: `'copy ' || n`,
  })
  await insertRows(owner, 'user_account', [
    {
      organisation_id: world.organisation_id,
      id: user_id,
      kind: 'person',
      email: 'finance@agency.example',
      name: 'Finance',
      role: 'finance',
      locale: 'fr',
      invitation_pending: false,
      created_at: '2025-01-01T00:00:00Z',
    },
  ])
  await owner.query('set session_replication_role = origin')
  await owner.query('analyze debtor, debt_case, claim')
}, 120_000)

const ask = async (format: 'csv' | 'xlsx'): Promise<string> => {
  const spec = { kind: 'cases_behind' as const, figure: 'placed_minor' }
  const input = { spec, format, language: 'fr' as const, convention: 'fr' as const }
  return valueOf(await requestExport(services, manager, input)).export_id
}

type Row = {
  state: string
  row_count: number | null
  progress_rows: number
  attempt: number
  storage_key: string | null
}
const read = async (id: string): Promise<Row> => {
  const { rows } = await owner.query<Row>(
    'select state, row_count, progress_rows, attempt, storage_key from report_export where id = $1',
    [id],
  )
  if (rows[0] === undefined) throw new Error('It was asked for')
  return rows[0]
}

const files = (): string[] =>
  globSync('**/*', { cwd: storage }).filter((name) => statSync(path.join(storage, name)).isFile())

const kill = async (worker: ChildProcess): Promise<void> => {
  if (worker.exitCode !== null || worker.signalCode !== null) return
  const gone = once(worker, 'exit')
  worker.kill('SIGKILL')
  await gone
}

const startWorker = (): ChildProcess => {
  const settings = JSON.stringify({ database_url: options.database_url, storage_folder: storage })
  const program = path.join(import.meta.dirname, '../import/testing/worker-process.mjs')
  const worker = spawn(process.execPath, [program, settings], { stdio: ['ignore', 'ignore', 'inherit'] })
  workers.push(worker)
  return worker
}

it('writes a long list of cases in constant memory, all of them, and their total', async () => {
  const figures: string[] = []
  for (const format of ['csv', 'xlsx'] as const) {
    const export_id = await ask(format)
    // More than fits into the request: a worker would take it.
    expect((await read(export_id)).state).toBe('queued')
    const before = process.memoryUsage().rss
    let peak = before
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20)
    const payload = { organisation_id: world.organisation_id, export_id }
    await makeExport.run(payload, services, new AbortController().signal)
    clearInterval(watch)
    const row = await read(export_id)
    expect(row).toMatchObject({ state: 'ready', row_count: copies + 1 })
    const bytes = Buffer.concat(await Array.fromAsync(services.storage.read(String(row.storage_key))))
    figures.push(
      `${format} ${(bytes.length / 1e6).toFixed(1)} MB with ${Math.round((peak - before) / 1e6)} MB more memory`,
    )
    if (format !== 'csv') continue
    const lines = bytes.toString().trimEnd().split('\r\n')
    expect(lines).toHaveLength(copies + 3)
    const total = principal_minor * BigInt(copies + 1)
    expect(lines.at(-1)).toBe(`Total;;;${total / 100n},${String(total % 100n).padStart(2, '0')};`)
    const sum = lines
      .slice(1, -1)
      .reduce((added, line) => added + BigInt(line.split(';')[3]?.replace(',', '') ?? ''), 0n)
    expect(sum).toBe(total)
  }
  console.info(`export of ${copies + 1} cases: ${figures.join(', ')}`)
}, 180_000)

it('killed with -9 while it writes, is written again, and there is one file of it', async () => {
  const kept = files().length
  const export_id = await ask('xlsx')
  await services.jobs.enqueue(makeExportJob, { organisation_id: world.organisation_id, export_id })
  const killed: number[] = []
  const worker = startWorker()
  for (;;) {
    const { state, progress_rows } = await read(export_id)
    // Some of the file is written; or, on a machine of another age, all of it was before this could be seen.
    if (state === 'ready' || (state === 'running' && progress_rows > 2_000)) {
      killed.push(progress_rows)
      break
    }
    await wait(10)
  }
  await kill(worker)
  startWorker()
  for (;;) {
    if ((await read(export_id)).state === 'ready') break
    await wait(50)
  }
  const row = await read(export_id)
  expect(row.row_count).toBe(copies + 1)
  expect(row.attempt).toBeGreaterThan(1)
  expect(files()).toHaveLength(kept + 1)
  console.info(`killed after ${killed.join('')} rows, ready at attempt ${row.attempt}, one file`)
}, 180_000)
