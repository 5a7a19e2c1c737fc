import { setTimeout as sleep } from 'node:timers/promises'
import { createTestDatabase } from '@quittance/testkit'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findFreePort } from './port.js'
import { parcelJob } from './testing/parcel-job.js'
import { QueueBench } from './testing/queue-bench.js'
import { createTcpGate, type TcpGate } from './testing/tcp-gate.js'
import { waitUntil } from './testing/wait-until.js'

// Goal: the queue in PostgreSQL outlives every loss of its connections without a restart of the process. Method: end
// its sessions on the server, and shut the way to it. An error that nobody hears would end the test run.

const database = await createTestDatabase()
const superuser = new pg.Client({ connectionString: database.superuserUrl })

beforeAll(async () => {
  await superuser.connect()
})
afterAll(async () => {
  await superuser.end()
  await database.drop()
})

/** Ends the sessions of this database that fit; answers how many. */
const endSessions = async (condition: string): Promise<number> => {
  const ended = await superuser.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and (${condition})`,
  )
  return ended.rowCount ?? 0
}

describe('lost connections', () => {
  const benches: QueueBench[] = []
  const open = (url: string = database.url) => {
    const bench = new QueueBench({ kind: 'postgresql', url })
    benches.push(bench)
    return bench
  }
  afterEach(async () => {
    for (const bench of benches.splice(0)) await bench.close()
  })

  it('listens again when the connection on which it listens is ended', async () => {
    const bench = open()
    const job = parcelJob()
    const seen: number[] = []
    const worker = bench.worker(job, ({ number }) => void seen.push(number))
    const sender = bench.sender()
    await sender.enqueue(job, { number: 0 })
    await waitUntil('it works', () => seen.length === 1)
    for (const number of [1, 2, 3]) {
      await waitUntil('it listens', async () => (await endSessions(`query ~* '\\mlisten\\M'`)) > 0)
      await waitUntil('the loss was told', () => worker.kinds().filter((kind) => kind === 'error').length >= number)
      await sender.enqueue(job, { number })
      await waitUntil('it works again', () => seen.includes(number))
    }
    expect(seen).toEqual([0, 1, 2, 3])
  })

  it('goes on when all its connections are ended, idle and at work', async () => {
    const bench = open()
    const job = parcelJob({ concurrency: 3 })
    const finished = new Set<number>()
    bench.worker(job, async ({ number }) => {
      await sleep(20)
      finished.add(number)
    })
    const sender = bench.sender()
    for (let round = 0; round < 6; round += 1) {
      const numbers = Array.from({ length: 10 }, (_, index) => round * 10 + index)
      // Who enqueues in the moment of the loss gets the error and tries again, as the sweep of the imports does.
      for (const number of numbers)
        await waitUntil('it is enqueued', () =>
          sender.enqueue(job, { number }).then(
            () => true,
            () => false,
          ),
        )
      await endSessions(`application_name = 'quittance-queue' or query ~* '\\mlisten\\M'`)
    }
    await waitUntil('all jobs ran', () => finished.size === 60)
    await waitUntil('nothing is left', async () => {
      const [depth] = await sender.depths([job])
      return depth?.waiting === 0 && depth.active === 0 && depth.delayed === 0
    })
  })

  describe('behind a door', () => {
    let gate: TcpGate
    let url: string
    beforeAll(async () => {
      const address = new URL(database.url)
      gate = await createTcpGate(await findFreePort(), Number(address.port))
      address.port = String(gate.port)
      url = address.href
    })
    afterEach(async () => {
      await gate.shut()
    })

    it('finds a server that was not there when worker and sender were opened', async () => {
      const bench = open(url)
      const job = parcelJob()
      const seen: number[] = []
      const worker = bench.worker(job, ({ number }) => void seen.push(number))
      const sender = bench.sender()
      await expect(sender.enqueue(job, { number: 1 })).rejects.toThrow()
      await expect(sender.depths([job])).rejects.toThrow()
      await waitUntil('the worker has tried twice', () => worker.events.length >= 2)
      await gate.open()
      await sender.enqueue(job, { number: 1 })
      await waitUntil('it ran', () => seen.length === 1)
      await bench.close()
    })

    it('finds the server again, runs what was enqueued meanwhile, and does not flood the log', async () => {
      await gate.open()
      const inside = open()
      const bench = open(url)
      const job = parcelJob()
      const seen: number[] = []
      const worker = bench.worker(job, ({ number }) => void seen.push(number))
      await inside.sender().enqueue(job, { number: 1 })
      await waitUntil('it works', () => seen.length === 1)
      await gate.shut()
      await inside.sender().enqueue(job, { number: 2 })
      await sleep(1_500)
      expect(worker.kinds().filter((kind) => kind === 'error').length).toBeLessThan(50)
      await gate.open()
      await waitUntil('it ran', () => seen.length === 2)
      await bench.close()
    })

    it('can be closed while there is no server', async () => {
      const bench = open(url)
      const job = parcelJob()
      const worker = bench.worker(job, () => undefined)
      await expect(bench.sender().enqueue(job, { number: 1 })).rejects.toThrow()
      await worker.close()
      await bench.close()
    })

    it('does not flood the log while the server refuses sessions', async () => {
      await gate.open()
      const bench = open(url)
      const job = parcelJob()
      const seen: number[] = []
      const worker = bench.worker(job, ({ number }) => void seen.push(number))
      const sender = open().sender()
      await sender.enqueue(job, { number: 1 })
      await waitUntil('it works', () => seen.length === 1)
      const other = new URL(database.superuserUrl)
      other.pathname = '/postgres'
      const outside = new pg.Client({ connectionString: other.href })
      await outside.connect()
      await sender.enqueue(job, { number: 1 })
      await outside.query(`alter database ${database.name} allow_connections false`)
      try {
        await endSessions(`application_name = 'quittance-queue' or query ~* '\\mlisten\\M'`)
        const before = worker.events.length
        await sleep(1_500)
        expect(worker.events.length - before).toBeLessThan(50)
      } finally {
        await outside.query(`alter database ${database.name} allow_connections true`)
        await outside.end()
      }
      await waitUntil('it is enqueued', () =>
        sender.enqueue(job, { number: 3 }).then(
          () => true,
          () => false,
        ),
      )
      await waitUntil('it works again', () => seen.includes(3))
    })
  })

  it('keeps server options that the address holds', async () => {
    const address = new URL(database.url)
    address.searchParams.set('options', '-c statement_timeout=12345')
    const bench = open(address.href)
    const job = parcelJob()
    const seen: number[] = []
    bench.worker(job, ({ number }) => void seen.push(number))
    await bench.sender().enqueue(job, { number: 1 })
    await waitUntil('it ran', () => seen.length === 1)
  })
})
