import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Parcel, parcelJob, quickTiming } from './testing/parcel-job.js'
import { queueBackends, type TestQueueServer } from './testing/queue-backends.js'
import { QueueBench } from './testing/queue-bench.js'
import { waitUntil } from './testing/wait-until.js'

// Goal: no job is lost, whatever ends its worker. Method: workers that are closed, killed, or robbed of their job.

const program = fileURLToPath(new URL('./testing/killed-worker.ts', import.meta.url))

const untilAborted = async (signal: AbortSignal): Promise<never> => {
  if (!signal.aborted) await once(signal, 'abort')
  throw signal.reason
}

for (const { name, present, start } of queueBackends) {
  describe.skipIf(!present)(`a worker on ${name}`, () => {
    let server: TestQueueServer
    let bench: QueueBench
    const children: ChildProcess[] = []

    beforeAll(async () => {
      server = await start()
    })
    afterAll(async () => {
      await server.stop()
    })
    const open = () => (bench = new QueueBench(server.connection))
    afterEach(async () => {
      for (const child of children.splice(0)) child.kill('SIGKILL')
      await bench.close()
    })
    /** A worker in a process of its own. */
    const startProcess = async (job_name: string) => {
      const { kind, url } = server.connection
      const words = ['--experimental-transform-types', '--no-warnings', '--conditions=source', program]
      const child = spawn(process.execPath, [...words, kind, url, job_name], { stdio: ['ignore', 'pipe', 'inherit'] })
      children.push(child)
      let said = ''
      child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()))
      const ended = once(child, 'exit')
      const says = (word: string) => waitUntil(`the process says ${word}`, () => said.includes(word))
      await says('ready')
      return {
        says,
        kill: async () => {
          child.kill('SIGKILL')
          await ended
        },
      }
    }

    it('gives its jobs back when it is closed, and uses up none of their tries', async () => {
      open()
      const job = parcelJob({ attempts: 1, concurrency: 2 })
      const first = bench.worker(job, (_, signal) => untilAborted(signal))
      await bench.sender().enqueue(job, { number: 1 })
      await bench.sender().enqueue(job, { number: 2 })
      await waitUntil('both run', () => first.events.length === 2)
      await first.close()
      expect(first.kinds()).toEqual(['started', 'started', 'givenBack', 'givenBack'])
      expect((await bench.sender().depths([job]))[0]).toMatchObject({ waiting: 2, active: 0, failed_total: 0 })
      const seen: number[] = []
      const second = bench.worker(job, ({ number }) => void seen.push(number))
      await waitUntil('both ran', () => second.events.length === 4)
      expect(seen.toSorted()).toEqual([1, 2])
      expect(second.kinds().filter((kind) => kind === 'finished')).toHaveLength(2)
    })

    it('waits for a job that comes to its end all the same', async () => {
      open()
      const job = parcelJob()
      const worker = bench.worker(job, async (_, signal) => {
        await untilAborted(signal).catch(() => undefined)
      })
      await bench.sender().enqueue(job, { number: 1 })
      await waitUntil('it runs', () => worker.events.length === 1)
      await worker.close()
      expect(worker.kinds()).toEqual(['started', 'finished'])
      expect((await bench.sender().depths([job]))[0]).toMatchObject({ waiting: 0, active: 0, completed_total: 1 })
    })

    it('may be closed at once after its start, and twice', async () => {
      open()
      const worker = bench.worker(parcelJob(), () => undefined)
      await Promise.all([worker.close(), worker.close()])
      await worker.close()
      expect(worker.events).toEqual([])
    })

    it('that is killed loses no job: another one runs it when the lock has run out', async () => {
      open()
      const job = parcelJob({ attempts: 1 })
      await bench.sender().enqueue(job, { number: 5 })
      const first = await startProcess(job.name)
      await first.says('running')
      const seen: Parcel[] = []
      const second = bench.worker(job, (parcel) => void seen.push(parcel))
      await first.kill()
      await waitUntil('it ran again', () => second.kinds().includes('finished'))
      expect(seen).toEqual([{ number: 5 }])
      expect((await bench.sender().depths([job]))[0]).toMatchObject({ active: 0, waiting: 0, completed_total: 1 })
    })

    it('tells a job that another worker has taken it, and does not end it', async () => {
      open()
      const job = parcelJob()
      const thief = Promise.withResolvers<Awaited<ReturnType<typeof startProcess>>>()
      const lost = Promise.withResolvers<void>()
      let runs = 0
      const worker = bench.worker(job, async (_, signal) => {
        runs += 1
        if (runs > 1) return
        const other = await startProcess(job.name)
        thief.resolve(other)
        // As a machine that slept: this process stands still for longer than the lock lasts.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 4 * quickTiming.lock_ms)
        await other.says('running')
        await untilAborted(signal).catch(() => lost.resolve())
      })
      await bench.sender().enqueue(job, { number: 1 })
      await lost.promise
      await waitUntil('the end was refused', () => worker.kinds().filter((kind) => kind === 'error').length > 1)
      expect((await bench.sender().depths([job]))[0]).toMatchObject({ active: 1, completed_total: 0 })
      await (await thief.promise).kill()
      await waitUntil('it ran again', async () => (await bench.sender().depths([job]))[0]?.completed_total === 1)
      expect(runs).toBe(2)
    })

    it('gives up a job that takes its worker down each time, and says so', async () => {
      open()
      const job = parcelJob()
      await bench.sender().enqueue(job, { number: 9 })
      for (let time = 0; time < 4; time += 1) {
        const worker = await startProcess(job.name)
        await worker.says('running')
        await worker.kill()
      }
      const last = bench.worker(job, () => undefined)
      await waitUntil('it was given up', () => last.events.length > 0)
      expect(last.kinds()).toEqual(['failed for good'])
      expect((await bench.sender().depths([job]))[0]).toMatchObject({ active: 0, waiting: 0, failed_total: 1 })
    })
  })
}
