import { setTimeout as sleep } from 'node:timers/promises'
import { type Job, UnrecoverableError, WaitingError } from 'bullmq'
import { FinalJobError, type RunnableJob } from './job.js'
import { openWorker, type QueueConnection } from './queue-backend.js'

/** What the worker tells of each run, for logs and metrics. Each start is followed by one of the three ends. */
export type JobObserver = {
  started(name: string, id: string): void
  finished(name: string, id: string, duration_ms: number): void
  failed(name: string, id: string, error: Error, lastTry: boolean): void
  /** The worker is stopping and the job had not ended: it waits again, and none of its tries is used up. */
  givenBack(name: string, id: string): void
  /** A connection broke or a step of the queue failed; the worker goes on by itself. */
  error(error: Error): void
}

/** How soon a worker notices what went wrong. */
export type WorkerTiming = {
  /** After this long without a sign of life from its worker, a job is given to another one. */
  readonly lock_ms: number
  /** How often the workers look for such jobs. */
  readonly stalled_check_ms: number
  /** Pause before the server of the queue is tried again. */
  readonly reconnect_ms: number
}

const defaultTiming: WorkerTiming = { lock_ms: 30_000, stalled_check_ms: 15_000, reconnect_ms: 1_000 }

/** A killed worker costs a job one stall; a job that takes its worker down each time is given up after these. */
const stalls_maximum = 3

/** Finished jobs are counted per minute; a day of minutes is kept, the total for ever. */
const metricPoints_maximum = 24 * 60

/** A worker that runs. `close` asks its jobs to stop by their signal and waits for them to end or be given back. */
export type RunningWorker = { close(): Promise<void> }

/** A worker for one kind of job that can be started; what its payload is has been closed over. */
export type StartableWorker<Services> = {
  readonly name: string
  start(connection: QueueConnection, services: Services, observer: JobObserver, timing?: WorkerTiming): RunningWorker
}

/** Joins a definition and the code that runs it into a worker for the list of a process. */
export const workerOf = <Payload, Services>(job: RunnableJob<Payload, Services>): StartableWorker<Services> => ({
  name: job.definition.name,
  start: (connection, services, observer, timing = defaultTiming) => {
    const stopping = new AbortController()
    const processor = processorOf(job, services, observer, stopping.signal)
    return supervise(() => open(connection, job, processor, observer, timing), stopping, observer, timing)
  },
})

type Run = ReturnType<typeof processorOf>

const processorOf =
  <Payload, Services>(
    { definition, run }: RunnableJob<Payload, Services>,
    services: Services,
    observer: JobObserver,
    stopping: AbortSignal,
  ) =>
  async (received: Job<unknown, void>, token?: string, lost?: AbortSignal): Promise<void> => {
    const { name } = definition
    const id = received.id ?? name
    const started_ms = performance.now()
    observer.started(name, id)
    try {
      const payload = definition.payload.safeParse(received.data)
      if (!payload.success) throw new FinalJobError(`The payload is not that of ${name}: ${payload.error.message}`)
      await run(payload.data, services, lost ? AbortSignal.any([lost, stopping]) : stopping)
      observer.finished(name, id, performance.now() - started_ms)
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error))
      const final = failure instanceof FinalJobError
      if (stopping.aborted && !final) {
        observer.givenBack(name, id)
        throw await giveBack(received, token, observer)
      }
      observer.failed(name, id, failure, final || received.attemptsMade + 1 >= definition.attempts)
      throw final ? new UnrecoverableError(failure.message) : failure
    }
  }

/** Puts a job back among those that wait. When that fails its lock runs out, which comes to the same a little later. */
const giveBack = async (job: Job<unknown, void>, token: string | undefined, observer: JobObserver): Promise<Error> => {
  await job.moveToWait(token).catch((error: Error) => observer.error(error))
  return new WaitingError()
}

const open = (
  connection: QueueConnection,
  { definition }: { readonly definition: { readonly name: string; readonly concurrency: number } },
  processor: Run,
  observer: JobObserver,
  timing: WorkerTiming,
) => {
  const worker = openWorker(connection, definition.name, processor, {
    concurrency: definition.concurrency,
    lockDuration: timing.lock_ms,
    stalledInterval: timing.stalled_check_ms,
    maxStalledCount: stalls_maximum,
    runRetryDelay: timing.reconnect_ms,
    metrics: { maxDataPoints: metricPoints_maximum },
  })
  worker.on('error', (error) => observer.error(error))
  // Another worker has the job now; what this one still does is in vain.
  worker.on('lockRenewalFailed', (ids) => ids.forEach((id) => worker.cancelJob(id, 'The lock of the job was lost')))
  // Such a job is ended by the queue without having been started again.
  worker.on('failed', (job, error) => {
    if (job?.deferredFailure) observer.failed(definition.name, job.id ?? definition.name, error, true)
  })
  return worker
}

/** A worker that found no server when it was opened would never look for one again: it is replaced until it finds one. */
const supervise = (
  openOne: () => ReturnType<typeof open>,
  stopping: AbortController,
  observer: JobObserver,
  timing: WorkerTiming,
): RunningWorker => {
  let worker = openOne()
  const settle = async (): Promise<void> => {
    for (;;) {
      try {
        await worker.waitUntilReady()
        if (!stopping.signal.aborted) await worker.run()
        return
      } catch (error) {
        if (stopping.signal.aborted) return
        observer.error(error instanceof Error ? error : new Error(String(error)))
        await worker.close(true)
        await sleep(timing.reconnect_ms, undefined, { signal: stopping.signal }).catch(() => undefined)
        if (stopping.signal.aborted) return
        worker = openOne()
      }
    }
  }
  void settle()
  return {
    close: async () => {
      stopping.abort(new Error('The worker is stopping'))
      await worker.close()
    },
  }
}
