import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { FinalJobError, type JobDefinition } from './job.js'
import { queueBackends, type TestQueueServer } from './testing/queue-backends.js'
import { type Parcel, parcelJob } from './testing/parcel-job.js'
import { QueueBench } from './testing/queue-bench.js'
import { waitUntil } from './testing/wait-until.js'

// Goal: the queue behaves the same on both of its servers. Method: the same tests on each, with real workers.

for (const { name, present, start } of queueBackends) {
  describe.skipIf(!present)(`the queue on ${name}`, () => {
    let server: TestQueueServer
    let bench: QueueBench

    beforeAll(async () => {
      server = await start()
    })
    afterAll(async () => {
      await server.stop()
    })
    const open = () => (bench = new QueueBench(server.connection))
    afterEach(async () => {
      await bench.close()
      expect(bench.senderErrors).toEqual([])
    })
    const depthOf = async (definition: JobDefinition<Parcel>) => {
      const [depth] = await bench.sender().depths([definition])
      return depth
    }

    it('runs each job once, whichever of two workers gets it', async () => {
      open()
      const job = parcelJob({ concurrency: 5 })
      const seen: number[] = []
      const workers = [1, 2].map(() => bench.worker(job, ({ number }) => void seen.push(number)))
      const sender = bench.sender()
      const numbers = Array.from({ length: 60 }, (_, number) => number)
      await Promise.all(numbers.map((number) => sender.enqueue(job, { number })))
      await waitUntil('all jobs finished', async () => (await depthOf(job))?.completed_total === 60)
      expect(seen.toSorted((a, b) => a - b)).toEqual(numbers)
      const events = workers.flatMap((worker) => worker.events)
      expect(events.filter(({ kind }) => kind === 'started')).toHaveLength(60)
      expect(events.filter(({ kind }) => kind === 'finished')).toHaveLength(60)
      expect(events).toHaveLength(120)
    })

    it('takes jobs of the same key for one while it waits or runs, and for a new one afterwards', async () => {
      open()
      const job = parcelJob()
      const sender = bench.sender()
      for (let time = 0; time < 3; time += 1) await sender.enqueue(job, { number: 1 })
      expect(await depthOf(job)).toMatchObject({ waiting: 1 })
      const running = Promise.withResolvers<void>()
      const released = Promise.withResolvers<void>()
      let runs = 0
      bench.worker(job, async () => {
        runs += 1
        running.resolve()
        await released.promise
      })
      await running.promise
      await sender.enqueue(job, { number: 1 })
      expect(await depthOf(job)).toMatchObject({ waiting: 0, active: 1 })
      released.resolve()
      await waitUntil('the job finished', async () => (await depthOf(job))?.completed_total === 1)
      expect(runs).toBe(1)
      await sender.enqueue(job, { number: 1 })
      await waitUntil('it ran again', () => runs === 2)
    })

    it('refuses a payload of the wrong shape at the sender', async () => {
      open()
      const job = parcelJob()
      const wrong: JobDefinition<unknown> = { ...job, key: () => 'wrong' }
      await expect(bench.sender().enqueue(wrong, { number: 'one' })).rejects.toThrow(z.ZodError)
      const schedule = { id: 'wrong', when: { every_ms: 1000 }, payload: {} }
      await expect(bench.sender().schedule(wrong, schedule)).rejects.toThrow(z.ZodError)
      expect(await depthOf(job)).toMatchObject({ waiting: 0, delayed: 0 })
    })

    it('refuses it once more at the worker, and does not try in vain', async () => {
      open()
      const job = parcelJob()
      const other: JobDefinition<unknown> = { ...job, payload: z.unknown(), key: () => 'other' }
      let runs = 0
      const worker = bench.worker(job, () => void (runs += 1))
      await bench.sender().enqueue(other, { number: 1.5 })
      await waitUntil('the job failed', () => worker.events.length === 2)
      expect(worker.events).toEqual([
        { kind: 'started', id: 'other' },
        { kind: 'failed for good', id: 'other' },
      ])
      expect(runs).toBe(0)
    })

    it('tries a failing job again after growing pauses, until its attempts are used up', async () => {
      open()
      const job = parcelJob({ attempts: 3, backoff_ms: 100 })
      const at_ms: number[] = []
      const worker = bench.worker(job, () => {
        at_ms.push(performance.now())
        throw new Error('in vain')
      })
      await bench.sender().enqueue(job, { number: 7 })
      await waitUntil('it failed for good', async () => (await depthOf(job))?.failed_total === 1)
      expect(worker.kinds()).toEqual(['started', 'failed', 'started', 'failed', 'started', 'failed for good'])
      const [first = 0, second = 0, third = 0] = at_ms
      expect(second - first).toBeGreaterThanOrEqual(90)
      expect(third - second).toBeGreaterThanOrEqual(180)
      expect(await depthOf(job)).toMatchObject({ waiting: 0, active: 0, delayed: 0, completed_total: 0 })
      await bench.sender().enqueue(job, { number: 7 })
      await waitUntil('its key is free again', () => at_ms.length > 3)
    })

    it('finishes a job that succeeds at a later try', async () => {
      open()
      const job = parcelJob()
      let runs = 0
      const worker = bench.worker(job, () => {
        runs += 1
        if (runs === 1) throw new Error('not yet')
      })
      await bench.sender().enqueue(job, { number: 1 })
      await waitUntil('it finished', async () => (await depthOf(job))?.completed_total === 1)
      expect(worker.kinds()).toEqual(['started', 'failed', 'started', 'finished'])
      expect(await depthOf(job)).toMatchObject({ failed_total: 0 })
    })

    it('does not try again what says that another try would be in vain', async () => {
      open()
      const job = parcelJob()
      const worker = bench.worker(job, () => {
        throw new FinalJobError('never')
      })
      await bench.sender().enqueue(job, { number: 1 })
      await waitUntil('it failed', async () => (await depthOf(job))?.failed_total === 1)
      expect(worker.kinds()).toEqual(['started', 'failed for good'])
      expect(await depthOf(job)).toMatchObject({ waiting: 0, active: 0, delayed: 0 })
    })

    it('counts what waits, runs, is delayed and has ended', async () => {
      open()
      const job = parcelJob({ backoff_ms: 60_000, concurrency: 2 })
      const sender = bench.sender()
      const released = Promise.withResolvers<void>()
      const worker = bench.worker(job, async ({ number }) => {
        if (number === 0) throw new Error('tried again in a minute')
        if (number === 1) throw new FinalJobError('never')
        if (number >= 4) await released.promise
      })
      for (const number of [0, 1, 2, 3]) await sender.enqueue(job, { number })
      await waitUntil('four have run', () => worker.events.length === 8)
      for (const number of [4, 5, 6, 7, 8]) await sender.enqueue(job, { number })
      await waitUntil('two run', () => worker.events.length === 10)
      await waitUntil('counts are there', async () => (await depthOf(job))?.completed_total === 2)
      expect(await depthOf(job)).toEqual({
        name: job.name,
        waiting: 3,
        active: 2,
        delayed: 1,
        completed_total: 2,
        failed_total: 1,
      })
      released.resolve()
      await waitUntil('all have run', async () => (await depthOf(job))?.completed_total === 7)
      expect(await depthOf(job)).toMatchObject({ waiting: 0, active: 0, delayed: 1, failed_total: 1 })
    })

    it('counts nothing of a job that was never sent', async () => {
      open()
      const job = parcelJob()
      expect(await depthOf(job)).toEqual({
        name: job.name,
        waiting: 0,
        active: 0,
        delayed: 0,
        completed_total: 0,
        failed_total: 0,
      })
    })
  })
}
