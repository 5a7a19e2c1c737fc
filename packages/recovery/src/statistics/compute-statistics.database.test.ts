import { addDays, measure_ids } from '@quittance/core'
import { newId, workerOf } from '@quittance/platform'
import * as fc from 'fast-check'
import type pg from 'pg'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { computeAgeing } from '../ageing/compute-ageing.js'
import { measureTotals } from '../kpi/measure-table.js'
import { arbitraryWorld, last_day } from '../kpi/testing/arbitrary-world.js'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { insertDelivery, insertFrame } from '../kpi/testing/insert-world.js'
import { oracle } from '../kpi/testing/oracle.js'
import { actorOf, valueOf, wholeReport } from '../kpi/testing/read-report.js'
import type { Delivery, World } from '../kpi/testing/world.js'
import { queueConnection } from '../open-services.js'
import { resolveReport } from '../report/resolve-report.js'
import { clientReader, type SqlReader } from '../report/sql-reader.js'
import { computeDays } from './compute-days.js'
import { computeStatistics } from './compute-statistics.run.js'
import type { ComputeStatisticsPayload } from './compute-statistics.job.js'
import { planStatistics } from './plan-statistics.js'
import { requestStatistics } from './request-statistics.js'

/** The day after the world's last one, in the morning: all its days are over, its promises not all decided. */
const now = new Date(`${addDays(last_day, 1)}T08:00:00Z`)
const bench = await openFiguresBench(now)
afterAll(() => bench.close())
const { owner, services } = bench
const { clock } = services
const never = new AbortController().signal

const run = (world: World, more: Partial<ComputeStatisticsPayload> = {}, signal: AbortSignal = never): Promise<void> =>
  computeStatistics.run(
    { organisation_id: world.organisation_id, trigger: 'night', run_id: null, ...more },
    services,
    signal,
  )

const deliver = async (client: pg.Client, world: World, delivery: Delivery): Promise<void> => {
  await client.query('begin')
  await insertDelivery(client, world, delivery)
  await client.query('commit')
}

/** Reads everything and compares it with a plain walk over what had been delivered. */
const expectExact = async (world: World, deliveries: readonly Delivery[]) => {
  const actor = actorOf(world.organisation_id)
  const spec = wholeReport(last_day)
  const expected = oracle({ ...world, deliveries }, spec)
  return await bench.read(actor, async (reader) => {
    const totals = await measureTotals(reader, valueOf(await resolveReport(reader, actor, clock, spec)), measure_ids)
    expect(Object.fromEntries(measure_ids.map((id) => [id, totals.placement[id] ?? 0n]))).toEqual(expected.placement)
    const ageing = valueOf(await computeAgeing(reader, actor, clock, spec))
    expect(ageing.buckets.map(({ id, open }) => [id, open.amount_minor])).toEqual(
      expected.ageing.map(({ id, open_minor }) => [id, open_minor]),
    )
    return totals.data_state
  })
}

const stored = async (world: World): Promise<unknown> => {
  const rows = async (table: string, order: string) =>
    (
      await owner.query(
        `select to_jsonb(t) - 'computed_at' as row from ${table} t where organisation_id = $1 order by ${order}`,
        [world.organisation_id],
      )
    ).rows
  return {
    measures: await rows('daily_measure', 'portfolio_id, day, measure, placed_on, agent_id'),
    totals: await rows('measure_total', 'portfolio_id, grain, first_day, placed_on, agent_id, claim_kind, debtor_kind'),
    balances: await rows('claim_balance', 'portfolio_id, claim_id'),
    work: await rows('case_work', 'portfolio_id, debt_case_id'),
    changes: await rows('daily_open_change', 'portfolio_id, day, placed_on, due_on'),
    days: await rows('statistics_day', 'portfolio_id, day'),
  }
}

const countOf = async (sql: string, world: World): Promise<number> =>
  Number((await owner.query<{ count: string }>(sql, [world.organisation_id])).rows[0]?.count)

let seed = 0
let world: World
let first: Delivery
let second: Delivery
beforeEach(async () => {
  seed += 1
  const [sample] = fc.sample(arbitraryWorld, { seed, numRuns: 1 })
  const [one, two, three] = sample?.deliveries ?? []
  if (sample === undefined || one === undefined || two === undefined || three === undefined) throw new Error('No world')
  world = { ...sample, deliveries: [one, two, three] }
  ;[first, second] = [one, two]
  await insertFrame(owner, world)
})

describe('the statistics job', () => {
  it('closes every day up to yesterday, once', async () => {
    for (const delivery of world.deliveries) await deliver(owner, world, delivery)
    expect(await expectExact(world, world.deliveries)).toBe('live')
    await run(world)
    expect(await expectExact(world, world.deliveries)).toBe('closed')
    const marks = `select count(*) from statistics_mark where organisation_id = $1 and day <= '${last_day}'`
    expect(await countOf(marks, world)).toBe(0)
    const before = await stored(world)
    await run(world)
    expect(await stored(world)).toEqual(before)
    const runs = await owner.query(
      'select days_recomputed > 0 as worked, finished_at is not null as finished, failure from statistics_run where organisation_id = $1 order by id',
      [world.organisation_id],
    )
    expect(runs.rows).toEqual([
      { worked: true, finished: true, failure: null },
      { worked: false, finished: true, failure: null },
    ])
  })

  it('takes in late facts and computes only the days they touch', async () => {
    await deliver(owner, world, first)
    await run(world)
    await deliver(owner, world, second)
    expect(await expectExact(world, [first, second])).toBe('live')
    const marked = await countOf(
      `select count(distinct (portfolio_id, day)) from statistics_mark where organisation_id = $1 and day <= '${last_day}'`,
      world,
    )
    const run_id = newId()
    await run(world, { run_id, trigger: 'demand' })
    expect(await expectExact(world, [first, second])).toBe('closed')
    const found = await owner.query('select days_recomputed from statistics_run where id = $1', [run_id])
    expect(found.rows).toEqual([{ days_recomputed: marked }])
  })

  it('that is stopped leaves every figure right, and the next one goes on', async () => {
    for (const delivery of world.deliveries) await deliver(owner, world, delivery)
    await bench.computeThrough(world.organisation_id, last_day, 0.3)
    const stopping = new AbortController()
    stopping.abort(new Error('The worker is stopping'))
    await expect(run(world, {}, stopping.signal)).rejects.toThrow('The worker is stopping')
    expect(await expectExact(world, world.deliveries)).toBe('live')
    await run(world)
    expect(await expectExact(world, world.deliveries)).toBe('closed')
    const failures = await owner.query(
      'select failure from statistics_run where organisation_id = $1 and finished_at is not null order by id',
      [world.organisation_id],
    )
    expect(failures.rows).toEqual([{ failure: 'The worker is stopping' }, { failure: null }])
  })

  it('decides promises whose deadline has passed', async () => {
    for (const delivery of world.deliveries) await deliver(owner, world, delivery)
    await owner.query(`update promise set status = 'open', decided_on = null where organisation_id = $1`, [
      world.organisation_id,
    ])
    const overdue = `select count(*) from promise where organisation_id = $1 and status = 'open' and due_on + grace_days <= '${last_day}'`
    expect(await countOf(overdue, world)).toBeGreaterThan(0)
    await run(world)
    expect(await countOf(overdue, world)).toBe(0)
  })
})

describe('facts committed while the job works', () => {
  it.each(Array.from({ length: 18 }, (_, place) => place + 1))(
    'are not lost when that is before or after its statement %i',
    async (place) => {
      await deliver(owner, world, first)
      await bench.beside(async (slow) => {
        await slow.query('begin')
        const read = clientReader(slow)
        const plan = await planStatistics(read, world.organisation_id, last_day)
        let statements = 0
        const interrupted: SqlReader = async (row, statement) => {
          statements += 1
          if (statements === place) await deliver(owner, world, second)
          return await read(row, statement)
        }
        await computeDays(interrupted, world.organisation_id, plan, now)
        expect(statements).toBe(17)
        if (place > statements) await deliver(owner, world, second)
        await slow.query('commit')
      })
      await expectExact(world, [first, second])
      await run(world)
      expect(await expectExact(world, [first, second])).toBe('closed')
    },
  )

  it('are not overwritten by a run that began earlier and writes later', async () => {
    await deliver(owner, world, first)
    await bench.beside(async (earlier) => {
      await earlier.query('begin')
      const plan = await planStatistics(clientReader(earlier), world.organisation_id, last_day)
      await computeDays(clientReader(earlier), world.organisation_id, plan, now)
      await deliver(owner, world, second)
      const later = run(world)
      await untilWaiting()
      await earlier.query('commit')
      await later
    })
    expect(await expectExact(world, [first, second])).toBe('closed')
  })

  it('are not lost when their transaction began before the job and commits after it', async () => {
    await deliver(owner, world, first)
    await bench.beside(async (importer) => {
      await importer.query('begin')
      await insertDelivery(importer, world, second)
      await run(world)
      expect(await expectExact(world, [first])).toBe('closed')
      await importer.query('commit')
    })
    expect(await expectExact(world, [first, second])).toBe('live')
    await run(world)
    expect(await expectExact(world, [first, second])).toBe('closed')
  })

  it('are not lost among runs and imports at the same time', async () => {
    const nights = async () => {
      for (let night = 0; night < 4; night += 1) await run(world)
    }
    const importing = bench.beside(async (importer) => {
      for (const delivery of world.deliveries) await deliver(importer, world, delivery)
    })
    await Promise.all([importing, nights(), nights()])
    await expectExact(world, world.deliveries)
    await run(world)
    expect(await expectExact(world, world.deliveries)).toBe('closed')
  })
})

/** Returns once a session waits for the lock: the job has come to where the test wants it. */
const untilWaiting = async (): Promise<void> => {
  for (;;) {
    const waiting = await owner.query(
      `select from pg_locks where locktype = 'advisory' and not granted
       and database = (select oid from pg_database where datname = current_database())`,
    )
    if (waiting.rowCount !== 0) return
  }
}

describe('a run asked for by a person', () => {
  it('is written down, audited, and done by the worker', async () => {
    await deliver(owner, world, first)
    const worker = workerOf(computeStatistics).start(queueConnection(bench.options), services, {
      started: () => undefined,
      finished: () => undefined,
      failed: () => undefined,
      givenBack: () => undefined,
      error: () => undefined,
    })
    try {
      const requested = valueOf(await requestStatistics(services, actorOf(world.organisation_id)))
      await expect
        .poll(
          async () =>
            (
              await owner.query(
                'select finished_at is not null as finished, trigger, failure from statistics_run where id = $1',
                [requested.run_id],
              )
            ).rows,
          { timeout: 20_000, interval: 100 },
        )
        .toEqual([{ finished: true, trigger: 'demand', failure: null }])
    } finally {
      await worker.close()
    }
    expect(await expectExact(world, [first])).toBe('closed')
    const audits = await owner.query('select action from audit_event where organisation_id = $1', [
      world.organisation_id,
    ])
    expect(audits.rows).toEqual([{ action: 'statistics.requested' }])
  })

  it.each(['agent', 'auditor', 'creditor'] as const)('is refused to the role %s and changes nothing', async (role) => {
    const actor = { ...actorOf(world.organisation_id), role }
    expect(await requestStatistics(services, actor)).toEqual({ ok: false, error: { code: 'not_allowed' } })
    expect(await countOf('select count(*) from statistics_run where organisation_id = $1', world)).toBe(0)
  })
})
