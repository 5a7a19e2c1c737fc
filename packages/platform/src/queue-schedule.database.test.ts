import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { JobDefinition } from './job.js'
import { openQueue } from './queue-backend.js'
import { queueBackends, type TestQueueServer } from './testing/queue-backends.js'
import { type Parcel, parcelJob } from './testing/parcel-job.js'
import { QueueBench } from './testing/queue-bench.js'
import { waitUntil } from './testing/wait-until.js'

// Goal: what is scheduled comes round, once per round, at the hour of its time zone, whoever schedules it how often.

const hourIn = (time_zone: string, at_ms: number | undefined) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: time_zone, timeStyle: 'medium' }).format(at_ms)

const nightly = (time_zone: string, pattern = '0 15 1 * * *') => ({
  id: 'night',
  when: { pattern, time_zone },
  payload: { number: 1 },
})

for (const { name, present, start } of queueBackends) {
  describe.skipIf(!present)(`a schedule on ${name}`, () => {
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

    /** What the server itself holds of a job. */
    const look = async (job: JobDefinition<Parcel>) => {
      const queue = openQueue(server.connection, job.name)
      try {
        return { schedules: await queue.getJobSchedulers(), counts: await queue.getJobCounts() }
      } finally {
        await queue.close()
      }
    }
    const pending = async (job: JobDefinition<Parcel>) => {
      const [depth] = await bench.sender().depths([job])
      return depth === undefined ? 0 : depth.waiting + depth.active + depth.delayed
    }

    it('comes round at a fixed interval, with its payload, and leaves nothing behind', async () => {
      open()
      const job = parcelJob()
      const seen: number[] = []
      bench.worker(job, ({ number }) => void seen.push(number))
      await bench.sender().schedule(job, { id: 'often', when: { every_ms: 150 }, payload: { number: 42 } })
      await waitUntil('three rounds', () => seen.length >= 3)
      expect(new Set(seen)).toEqual(new Set([42]))
      expect((await look(job)).counts).toMatchObject({ completed: 0, failed: 0 })
    })

    it('comes round by a pattern', async () => {
      open()
      const job = parcelJob()
      let rounds = 0
      bench.worker(job, () => void (rounds += 1))
      await bench.sender().schedule(job, nightly('Europe/Paris', '* * * * * *'))
      await waitUntil('two rounds', () => rounds >= 2)
    })

    it('reads the pattern in the time zone given', async () => {
      open()
      for (const time_zone of ['Europe/Paris', 'America/Los_Angeles', 'Asia/Kolkata']) {
        const job = parcelJob()
        await bench.sender().schedule(job, nightly(time_zone))
        const { schedules } = await look(job)
        expect(schedules.map(({ next }) => hourIn(time_zone, next))).toEqual(['01:15:00'])
        expect(schedules[0]?.next).toBeGreaterThan(Date.now())
      }
    })

    it('is one schedule however often it is made, also by several processes at once', async () => {
      open()
      const job = parcelJob()
      const senders = [bench.sender(), bench.sender(), bench.sender()]
      for (let time = 0; time < 3; time += 1)
        await Promise.all(senders.map((sender) => sender.schedule(job, nightly('Europe/Paris'))))
      expect((await look(job)).schedules).toHaveLength(1)
      expect(await pending(job)).toBe(1)
    })

    it('is not doubled by being made again while its job runs', async () => {
      open()
      const job = parcelJob()
      const running = Promise.withResolvers<void>()
      const released = Promise.withResolvers<void>()
      let together = 0
      let together_maximum = 0
      const run = async () => {
        together += 1
        together_maximum = Math.max(together_maximum, together)
        running.resolve()
        await released.promise
        together -= 1
      }
      bench.worker(job, run)
      const often = { id: 'often', when: { every_ms: 300 }, payload: { number: 1 } }
      await bench.sender().schedule(job, often)
      await running.promise
      for (let time = 0; time < 3; time += 1) await bench.sender().schedule(job, often)
      expect((await look(job)).schedules).toHaveLength(1)
      // The job that runs, and the one of the next round.
      expect(await pending(job)).toBeLessThanOrEqual(2)
      released.resolve()
      await waitUntil('three rounds', async () => (await bench.sender().depths([job]))[0]?.completed_total === 3)
      expect(together_maximum).toBe(1)
      expect(await pending(job)).toBeLessThanOrEqual(1)
    })

    it('is replaced by one of the same id', async () => {
      open()
      const job = parcelJob()
      const sender = bench.sender()
      await sender.schedule(job, nightly('Europe/Paris'))
      await sender.schedule(job, { ...nightly('Europe/Paris', '0 30 3 * * *'), payload: { number: 2 } })
      const { schedules } = await look(job)
      expect(schedules.map(({ next }) => hourIn('Europe/Paris', next))).toEqual(['03:30:00'])
      expect(schedules[0]?.template?.data).toEqual({ number: 2 })
      expect(await pending(job)).toBe(1)
      await sender.schedule(job, nightly('Asia/Tokyo', '0 30 3 * * *'))
      expect((await look(job)).schedules.map(({ next }) => hourIn('Asia/Tokyo', next))).toEqual(['03:30:00'])
      expect(await pending(job)).toBe(1)
      await sender.schedule(job, { id: 'night', when: { every_ms: 100 }, payload: { number: 3 } })
      expect((await look(job)).schedules).toHaveLength(1)
      const seen: number[] = []
      bench.worker(job, ({ number }) => void seen.push(number))
      await waitUntil('the interval holds', () => seen.length >= 3)
      expect(new Set(seen)).toEqual(new Set([3]))
    })

    it('goes on after a round that failed', async () => {
      open()
      const job = parcelJob({ attempts: 1 })
      let rounds = 0
      const worker = bench.worker(job, () => {
        rounds += 1
        throw new Error('this time too')
      })
      await bench.sender().schedule(job, { id: 'often', when: { every_ms: 150 }, payload: { number: 1 } })
      await waitUntil('three rounds', () => rounds >= 3)
      expect(worker.kinds().slice(0, 4)).toEqual(['started', 'failed for good', 'started', 'failed for good'])
    })

    it('refuses a pattern or a time zone that does not exist', async () => {
      open()
      const job = parcelJob()
      await expect(bench.sender().schedule(job, nightly('Europe/Paris', 'every night'))).rejects.toThrow()
      await expect(bench.sender().schedule(job, nightly('Europe/Atlantis'))).rejects.toThrow()
      expect((await look(job)).schedules).toEqual([])
      expect(await pending(job)).toBe(0)
    })
  })
}
