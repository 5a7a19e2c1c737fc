import pg from 'pg'
import { expect, it } from 'vitest'
import { createCreditor } from '../creditor/create-creditor.js'
import { applyImport } from '../import/apply-import.run.js'
import { openIntakeBench, outcomeOf, upload } from '../import/testing/intake-bench.js'
import { inspectImport } from '../import/inspect-import.run.js'
import { verifyChain } from './verify-chain.js'

it('records what people do while a big file is being applied', async () => {
  const bench = await openIntakeBench()
  const rows = 20_000
  const text = `reference;debtor name;amount;due date\n${Array.from(
    { length: rows },
    (_, index) => `R${index};Durand ${index % 7_000};100.50;2026-01-31\n`,
  ).join('')}`
  const import_id = await upload(bench, { kind: 'claim', text })
  const payload = { organisation_id: bench.actor.organisation_id, import_id }
  const { signal } = new AbortController()
  await inspectImport.run(payload, bench.services, signal)
  // The file is held where all its facts are written and nothing but its conclusion is missing.
  const holder = new pg.Client({ connectionString: bench.database.superuserUrl })
  await holder.connect()
  await holder.query('begin; lock table refused_row in exclusive mode')
  const applied = applyImport.run(payload, bench.services, signal)
  await expect.poll(async () => (await bench.query(waiting)).length, { timeout: 60_000, interval: 50 }).toBe(1)
  const commands = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      createCreditor(bench.services, bench.actor, { code: `MEANWHILE-${index}`, name: 'Nom', siren: null }),
    ),
  )
  expect(commands.every(({ ok }) => ok)).toBe(true)
  expect((await outcomeOf(bench, import_id)).state).not.toBe('applied')
  await holder.end()
  await applied
  expect(await outcomeOf(bench, import_id)).toMatchObject({ state: 'applied', rows_accepted: rows })
  const events = await bench.query<{ action: string }>(
    'select action from audit_event where organisation_id = $1 order by sequence',
    [bench.actor.organisation_id],
  )
  expect(events.at(-1)).toEqual({ action: 'import.apply' })
  expect((await verifyChain(bench.services, bench.actor.organisation_id)).fault).toBeNull()
  console.info(`audit chain: ${commands.length} commands recorded while a file of ${rows} rows was being applied`)
  await bench.close()
}, 120_000)

const waiting = `
  select pid from pg_stat_activity
   where wait_event_type = 'Lock' and query like '%refused_row%' and datname = current_database()`
