import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createLogger, systemClock } from '@quittance/platform'
import { createOrganisation, requestStatistics } from '@quittance/recovery/commands'
import { jobWorkers } from '@quittance/recovery/jobs'
import { type Actor, openServices, type Services } from '@quittance/recovery/services'
import { createTestDatabase } from '@quittance/testkit'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { startWorker } from './index.js'

const database = await createTestDatabase()
const folder = await mkdtemp(join(tmpdir(), 'quittance-worker-'))
const superuser = new pg.Pool({ connectionString: database.superuserUrl, max: 3 })
const log: { readonly [name: string]: unknown }[] = []
const options = {
  database_url: database.url,
  redis_url: null,
  storage_folder: folder,
  secret_key: new Uint8Array(32),
  public_url: 'http://127.0.0.1',
  connections_maximum: 5,
  statement_timeout_ms: 15_000,
  application_name: 'worker-test',
  clock: systemClock,
  log: createLogger({
    level: 'debug',
    service: 'worker',
    destination: { write: (line) => void log.push(JSON.parse(line)) },
  }),
}

let services: Services
let closeServices: () => Promise<void>
let agency: Actor

beforeAll(async () => {
  const opened = await openServices({ ...options, application_name: 'sender' })
  services = opened.services
  closeServices = opened.close
  const input = {
    name: 'Recouvra',
    country: 'FR',
    time_zone: 'Europe/Paris',
    locale: 'fr',
    second_factor_roles: [],
  } as const
  const made = await createOrganisation(services, input)
  if (!made.ok) throw new Error(made.error.code)
  agency = made.value
})
beforeEach(() => void log.splice(0))
afterAll(async () => {
  await closeServices()
  await superuser.end()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

const query = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await superuser.query<Row>(text, values)).rows

const eventually = async (what: string, isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 800; tries++) {
    if (await isSo()) return
    await sleep(25)
  }
  throw new Error(`Did not come about: ${what}`)
}

const finishedRuns = () => query<{ id: string }>('select id from statistics_run where finished_at is not null')

const schedules = () =>
  query<{ queue: string; scheduler_id: string; pattern: string | null; every_ms: string | null; tz: string | null }>(
    'select queue, scheduler_id, pattern, every_ms, tz from bullmq.scheduler order by queue, scheduler_id',
  )

const ask = async (): Promise<string> => {
  const asked = await requestStatistics(services, agency)
  if (!asked.ok) throw new Error(asked.error.code)
  return asked.value.run_id
}

it('runs what waits, tells of it, and holds nothing once closed', async () => {
  const run_id = await ask()
  const worker = await startWorker(options)
  await eventually('the run has ended', async () => (await finishedRuns()).some(({ id }) => id === run_id))
  const finished = () => log.find((line) => line['msg'] === 'job finished' && line['job'] === 'compute-statistics')
  await eventually('it is told', () => finished() !== undefined)
  expect(log.find((line) => line['msg'] === 'worker ready')).toMatchObject({
    jobs: jobWorkers.map(({ name }) => name),
  })
  expect(finished()).toMatchObject({ job_id: expect.any(String), duration_ms: expect.any(Number) })
  await worker.close()
  await worker.close()
  const held = `select 1 from pg_stat_activity where application_name = 'worker-test'`
  await eventually('its connections are closed', async () => (await query(held)).length === 0)
})

it('has what must come round come round once, however many workers start', async () => {
  const workers = [await startWorker(options), await startWorker(options), await startWorker(options)]
  expect(await schedules()).toEqual([
    {
      queue: 'apply-retention',
      scheduler_id: `retention_${agency.organisation_id}`,
      pattern: '0 15 2 * * *',
      every_ms: null,
      tz: 'Europe/Paris',
    },
    {
      queue: 'compute-statistics',
      scheduler_id: `statistics_${agency.organisation_id}`,
      pattern: '0 15 1 * * *',
      every_ms: null,
      tz: 'Europe/Paris',
    },
    { queue: 'keep-audit', scheduler_id: 'keep-audit', pattern: '0 40 2 * * *', every_ms: null, tz: 'UTC' },
    { queue: 'purge-sessions', scheduler_id: 'purge-sessions', pattern: null, every_ms: '86400000', tz: null },
    {
      queue: 'refresh-next-actions',
      scheduler_id: `next_actions_${agency.organisation_id}`,
      pattern: '0 10 3 * * *',
      every_ms: null,
      tz: 'Europe/Paris',
    },
    { queue: 'run-report-schedules', scheduler_id: 'run-report-schedules', pattern: null, every_ms: '15000', tz: null },
    { queue: 'sweep-exports', scheduler_id: 'sweep-exports', pattern: null, every_ms: '15000', tz: null },
    { queue: 'sweep-imports', scheduler_id: 'sweep-imports', pattern: null, every_ms: '15000', tz: null },
    { queue: 'sweep-letters', scheduler_id: 'sweep-letters', pattern: null, every_ms: '15000', tz: null },
    { queue: 'sweep-mail', scheduler_id: 'sweep-mail', pattern: null, every_ms: '15000', tz: null },
  ])
  const next = `select queue from bullmq.job where scheduler_id is not null and state = 'delayed' order by queue`
  await eventually('each waits for its next time', async () => {
    const queues = (await query<{ queue: string }>(next)).map(({ queue }) => queue)
    return (
      queues.join(' ') ===
      'apply-retention compute-statistics keep-audit purge-sessions refresh-next-actions run-report-schedules sweep-exports sweep-imports sweep-letters sweep-mail'
    )
  })
  await Promise.all(workers.map((worker) => worker.close()))
})

it('ends only when the job it runs has ended or waits again', async () => {
  await ask()
  const holder = await superuser.connect()
  await holder.query('begin; lock table statistics_run in share mode')
  const worker = await startWorker(options)
  await eventually('the job is held up', async () => {
    const waiting = `select 1 from pg_locks where not granted and relation = 'statistics_run'::regclass`
    return (await query(waiting)).length === 1
  })
  const closing = worker.close()
  const first = await Promise.race([
    closing.then(() => 'closed'),
    query('select pg_sleep(0.2)').then(() => 'still running'),
  ])
  expect(first).toBe('still running')
  await holder.query('rollback')
  holder.release()
  await closing
  const ends = log.filter((line) => ['job finished', 'job given back'].includes(String(line['msg'])))
  expect(ends.filter((line) => line['job'] === 'compute-statistics')).toHaveLength(1)
  expect(await query(`select 1 from bullmq.job where state = 'active'`)).toEqual([])
})

it('that finds no schema refuses to start and holds nothing', async () => {
  const empty = await createTestDatabase({ empty: true })
  await expect(startWorker({ ...options, database_url: empty.url })).rejects.toThrow()
  const held = 'select 1 from pg_stat_activity where datname = $1'
  await eventually('its connections are closed', async () => (await query(held, [empty.name])).length === 0)
  await empty.drop()
})
