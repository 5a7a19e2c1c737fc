import { newId, withConnection } from '@quittance/platform'
import { afterAll, expect, it } from 'vitest'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from './record-audit.js'
import { openChainBench } from './testing/chain-bench.js'
import { verifyChain } from './verify-chain.js'

// Measures what a chained event costs beside an insert of the same row into a table without a chain, one transaction
// each. Nothing about time is asserted: the figures are printed.

const events = 400
const workers = 8
const bench = await openChainBench({ connections: workers })
const { services, superuser } = bench
await superuser.query(`
  create table unchained (like audit_event including all);
  grant select, insert on unchained to quittance_application`)
afterAll(() => bench.close())

type Write = (actor: Actor, index: number) => Promise<unknown>

const plain: Write = (actor, index) =>
  withConnection(services.database.pool, tenantContext(actor), (client) =>
    client.query(
      `insert into unchained
       values ($1, $2, now(), null, 'Quittance', 'job', null, null, null, 'import.create', 'done', 'import', $3, '{"rows": 3}', '', '')`,
      [actor.organisation_id, index, newId()],
    ),
  )

const chained: Write = (actor) =>
  withConnection(services.database.pool, tenantContext(actor), (client) =>
    recordAudit(
      client,
      actor,
      { action: 'import.create', subject_kind: 'import', subject_id: newId(), detail: { rows: 3 } },
      services.clock.now(),
    ),
  )

/** Events per second. */
const rate = async (write: Write, actors: readonly Actor[], at_once: number): Promise<number> => {
  let next = 0
  const work = async (worker: number): Promise<void> => {
    for (let index = next++; index < events; index = next++) {
      const actor = actors[worker % actors.length]
      if (actor !== undefined) await write(actor, index)
    }
  }
  await Promise.all(actors.map((actor) => write(actor, -1)))
  const started_ms = performance.now()
  await Promise.all(Array.from({ length: at_once }, (_, worker) => work(worker)))
  return Math.round(events / ((performance.now() - started_ms) / 1_000))
}

it.each([
  ['one after the other', 1, 1],
  [`${workers} at once in one organisation`, 1, workers],
  [`${workers} at once in ${workers} organisations`, workers, workers],
])('%s', async (name, organisations, at_once) => {
  const actors: Actor[] = []
  for (let count = 0; count < organisations; count += 1) actors.push(await bench.organisationWith(1))
  const bare = await rate(plain, actors, at_once)
  await superuser.query('truncate unchained')
  const audited = await rate(chained, actors, at_once)
  const ratio = (bare / audited).toFixed(2)
  console.info(`audit cost: ${name}: ${audited} chained events/s, ${bare} plain inserts/s, ${ratio} times the time`)
  let recorded = 0
  for (const { organisation_id } of actors) {
    const verdict = await verifyChain(services, organisation_id)
    expect(verdict.fault).toBeNull()
    recorded += verdict.events - 2
  }
  expect(recorded).toBe(events)
})
