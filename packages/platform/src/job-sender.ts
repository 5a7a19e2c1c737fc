import { ErrorCode } from 'bullmq'
import type { JobDefinition } from './job.js'
import { openQueue, type QueueConnection } from './queue-backend.js'

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
  /** Throws when the payload is not of the job's shape. A job of the same key that still waits or runs is not doubled. */
  enqueue<Payload>(definition: JobDefinition<Payload>, payload: Payload): Promise<void>
  /** Makes a job come round; a schedule of the same id is replaced. */
  schedule<Payload>(definition: JobDefinition<Payload>, schedule: Schedule<Payload>): Promise<void>
  /** What each queue holds and has done, for readiness and metrics; opens the queue of each definition. */
  depths(definitions: readonly { readonly name: string }[]): Promise<readonly QueueDepth[]>
  close(): Promise<void>
}

type Queue = ReturnType<typeof openQueue>

/** Opens the sending side. `onError` is told of broken connections; what a caller asked for fails at the caller. */
export const openJobSender = (connection: QueueConnection, onError: (error: Error) => void): JobSender => {
  const queues = new Map<string, Queue>()
  let closed = false
  const queueOf = (name: string): Queue => {
    const existing = queues.get(name)
    if (existing) return existing
    const queue = openQueue(connection, name)
    // The sockets of a closed queue end a moment later; how they do concerns nobody.
    queue.on('error', (error) => closed || onError(error))
    queues.set(name, queue)
    // A queue that found no server when it was opened would never look for one again.
    queue.waitUntilReady().catch(async () => {
      if (queues.get(name) === queue) queues.delete(name)
      await queue.close().catch(onError)
    })
    return queue
  }
  return {
    enqueue: async (definition, payload) => {
      const checked = definition.payload.parse(payload)
      await queueOf(definition.name).add(definition.name, checked, {
        ...triesOf(definition),
        jobId: definition.key(checked),
      })
    },
    schedule: async (definition, schedule) => {
      const payload = definition.payload.parse(schedule.payload)
      const template = { name: definition.name, data: payload, opts: triesOf(definition) }
      const repetition = repetitionOf(schedule.when)
      await untilNobodyInterferes(() => queueOf(definition.name).upsertJobScheduler(schedule.id, repetition, template))
    },
    depths: async (definitions) => await Promise.all(definitions.map(({ name }) => depthOf(name, queueOf(name)))),
    close: async () => {
      closed = true
      await Promise.all([...queues.values()].map((queue) => queue.close()))
    },
  }
}

const triesOf = (definition: Pick<JobDefinition<never>, 'attempts' | 'backoff_ms'>) => ({
  attempts: definition.attempts,
  backoff: { type: 'exponential', delay: definition.backoff_ms },
})

const repetitionOf = (when: Schedule<unknown>['when']) =>
  'every_ms' in when ? { every: when.every_ms } : { pattern: when.pattern, tz: when.time_zone }

/** What PostgreSQL answers to one of two transactions that wait for each other. */
const deadlock_detected = '40P01'

/** Each time that another process makes the same schedule in the same moment, one of the two has to begin again. */
const schedule_tries_maximum = 20

const untilNobodyInterferes = async (make: () => Promise<unknown>): Promise<void> => {
  for (let tried = 1; ; tried += 1) {
    try {
      await make()
      return
    } catch (error) {
      if (!isInterference(error) || tried === schedule_tries_maximum) throw error
    }
  }
}

const isInterference = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === ErrorCode.SchedulerJobIdCollision ||
    error.code === ErrorCode.SchedulerJobSlotsBusy ||
    error.code === deadlock_detected)

const depthOf = async (name: string, queue: Queue): Promise<QueueDepth> => {
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
}
