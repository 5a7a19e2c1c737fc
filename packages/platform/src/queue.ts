import {
  createPostgresBackend,
  createRedisBackend,
  type Processor,
  runMigrations,
  UnrecoverableError,
  type WorkerOptions,
  withBackend,
} from 'bullmq'
import type pg from 'pg'
import { FinalJobError, type JobDefinition, type RunnableJob } from './job.js'

/** Where the queue lives: in the product's own PostgreSQL, or in Redis/Valkey when an address of one is configured. */
export type QueueConnection =
  | { readonly kind: 'postgresql'; readonly url: string }
  | { readonly kind: 'redis'; readonly url: string }

const onPostgres = withBackend(createPostgresBackend)
const onRedis = withBackend(createRedisBackend)

/** The hash tag keeps all keys in one slot of a Redis cluster. */
const redisPrefix = '{quittance}'

/** Connections to PostgreSQL that a queue or worker may hold, beside the one on which a worker listens. */
const connectionsPerQueue_maximum = 2

const openQueue = (connection: QueueConnection, name: string) => {
  const defaultJobOptions = { removeOnComplete: true, removeOnFail: true }
  switch (connection.kind) {
    case 'postgresql':
      return new onPostgres.Queue<unknown, void, string>(name, {
        connection: { connectionString: connection.url, max: connectionsPerQueue_maximum },
        defaultJobOptions,
      })
    case 'redis':
      return new onRedis.Queue<unknown, void, string>(name, {
        connection: { url: connection.url },
        prefix: redisPrefix,
        defaultJobOptions,
      })
  }
}

const openWorker = (
  connection: QueueConnection,
  name: string,
  processor: Processor<unknown, void, string>,
  options: Pick<WorkerOptions, 'concurrency' | 'lockDuration' | 'stalledInterval' | 'maxStalledCount' | 'metrics'>,
) => {
  switch (connection.kind) {
    case 'postgresql':
      return new onPostgres.Worker<unknown, void, string>(name, processor, {
        connection: { connectionString: connection.url, max: connectionsPerQueue_maximum },
        ...options,
      })
    case 'redis':
      return new onRedis.Worker<unknown, void, string>(name, processor, {
        connection: { url: connection.url, maxRetriesPerRequest: null },
        prefix: redisPrefix,
        ...options,
      })
  }
}

/** Creates or updates the tables of the PostgreSQL queue, in its own schema. Runs with the other migrations. */
export const runQueueMigrations = async (pool: pg.Pool): Promise<void> => {
  const client = await pool.connect()
  try {
    await runMigrations(client)
  } finally {
    client.release()
  }
}

/** When a job comes round by itself. */
export type Schedule<Payload> = {
  /** Unique among the schedules of the job. */
  readonly id: string
  /** Cron pattern with seconds, read in `time_zone`; or a fixed interval. */
  readonly when: { readonly pattern: string; readonly time_zone: string } | { readonly every_ms: number }
  readonly payload: Payload
}

/** Jobs of one name by state, and how many have ended since the queue was made. */
export type QueueDepth = {
  readonly name: string
  readonly waiting: number
  readonly active: number
  readonly delayed: number
  readonly completed_total: number
  readonly failed_total: number
}

/** The sending side of the queue. */
export type JobSender = {
  enqueue<Payload>(definition: JobDefinition<Payload>, payload: Payload): Promise<void>
  schedule<Payload>(definition: JobDefinition<Payload>, schedule: Schedule<Payload>): Promise<void>
  /** What each queue holds and has done, for readiness and metrics; opens the queue of each definition. */
  depths(definitions: readonly { readonly name: string }[]): Promise<readonly QueueDepth[]>
  close(): Promise<void>
}

export const openJobSender = (connection: QueueConnection, onError: (error: Error) => void): JobSender => {
  const queues = new Map<string, ReturnType<typeof openQueue>>()
  const queueOf = (name: string) => {
    const existing = queues.get(name)
    if (existing) return existing
    const queue = openQueue(connection, name)
    queue.on('error', onError)
    queues.set(name, queue)
    return queue
  }
  const options = (definition: Pick<JobDefinition<never>, 'attempts' | 'backoff_ms'>) => ({
    attempts: definition.attempts,
    backoff: { type: 'exponential', delay: definition.backoff_ms },
  })
  return {
    enqueue: async (definition, payload) => {
      const checked = definition.payload.parse(payload)
      await queueOf(definition.name).add(definition.name, checked, {
        ...options(definition),
        jobId: definition.key(checked),
      })
    },
    schedule: async (definition, schedule) => {
      const repeat =
        'every_ms' in schedule.when
          ? { every: schedule.when.every_ms }
          : { pattern: schedule.when.pattern, tz: schedule.when.time_zone }
      await queueOf(definition.name).upsertJobScheduler(schedule.id, repeat, {
        name: definition.name,
        data: definition.payload.parse(schedule.payload),
        opts: options(definition),
      })
    },
    depths: async (definitions) =>
      await Promise.all(
        definitions.map(async ({ name }) => {
          const queue = queueOf(name)
          const [counts, completed, failed] = await Promise.all([
            queue.getJobCounts('waiting', 'active', 'delayed'),
            queue.getMetrics('completed', 0, 0),
            queue.getMetrics('failed', 0, 0),
          ])
          return {
            name,
            waiting: counts['waiting'] ?? 0,
            active: counts['active'] ?? 0,
            delayed: counts['delayed'] ?? 0,
            completed_total: completed.meta.count,
            failed_total: failed.meta.count,
          }
        }),
      ),
    close: async () => {
      await Promise.all([...queues.values()].map((queue) => queue.close()))
    },
  }
}

/** What the worker tells of each run, for logs and metrics. */
export type JobObserver = {
  started(name: string, id: string): void
  finished(name: string, id: string, duration_ms: number): void
  failed(name: string, id: string, error: Error, lastTry: boolean): void
  error(error: Error): void
}

/** After this long without a sign of life from its worker, a job is given to another one. */
const lock_ms = 30_000
/** How often the workers look for such jobs. */
const stalledCheck_ms = 15_000
/** A killed worker costs a job one stall; a job that takes its worker down each time is given up after these. */
const stalls_maximum = 3

/** Finished jobs are counted per minute; a day of minutes is kept, the total for ever. */
const metricPoints_maximum = 24 * 60

/** A worker for one kind of job that can be started; what its payload is has been closed over. */
export type StartableWorker<Services> = {
  readonly name: string
  start(connection: QueueConnection, services: Services, observer: JobObserver): { close(): Promise<void> }
}

/** Joins a definition and the code that runs it into a worker for the list of a process. */
export const workerOf = <Payload, Services>(job: RunnableJob<Payload, Services>): StartableWorker<Services> => ({
  name: job.definition.name,
  start: (connection, services, observer) => startJobWorker(connection, job, services, observer),
})

const startJobWorker = <Payload, Services>(
  connection: QueueConnection,
  job: RunnableJob<Payload, Services>,
  services: Services,
  observer: JobObserver,
): { close(): Promise<void> } => {
  const { definition } = job
  const stopping = new AbortController()
  const worker = openWorker(
    connection,
    definition.name,
    async (received, _token, signal) => {
      const id = received.id ?? definition.name
      const started_ms = performance.now()
      observer.started(definition.name, id)
      try {
        const payload = definition.payload.parse(received.data)
        await job.run(payload, services, signal ? AbortSignal.any([signal, stopping.signal]) : stopping.signal)
        observer.finished(definition.name, id, performance.now() - started_ms)
      } catch (error) {
        const failure = error instanceof Error ? error : new Error(String(error))
        const final = failure instanceof FinalJobError || received.attemptsMade + 1 >= definition.attempts
        observer.failed(definition.name, id, failure, final)
        throw failure instanceof FinalJobError ? new UnrecoverableError(failure.message) : failure
      }
    },
    {
      concurrency: definition.concurrency,
      lockDuration: lock_ms,
      stalledInterval: stalledCheck_ms,
      maxStalledCount: stalls_maximum,
      metrics: { maxDataPoints: metricPoints_maximum },
    },
  )
  worker.on('error', (error) => observer.error(error))
  return {
    close: async () => {
      stopping.abort(new Error('The worker is stopping'))
      await worker.close()
    },
  }
}
