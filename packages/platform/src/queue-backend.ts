import { setTimeout as sleep } from 'node:timers/promises'
import { createPostgresBackend, createRedisBackend, type Processor, type WorkerOptions, withBackend } from 'bullmq'
import { connectionAddress } from './connection-address.js'

/** Where the queue lives: in the product's own PostgreSQL, or in Redis/Valkey when an address of one is configured. */
export type QueueConnection =
  | { readonly kind: 'postgresql'; readonly url: string }
  | { readonly kind: 'redis'; readonly url: string }

const onPostgres = withBackend(createPostgresBackend)
const onRedis = withBackend(createRedisBackend)

/** The hash tag keeps all keys in one slot of a Redis cluster. */
const redisPrefix = '{quittance}'

/**
 * Two connections to PostgreSQL for a queue or worker, beside the one on which a worker listens. The address is taken
 * apart here because the backend adds its search path to the server options, and those within a connection string win.
 */
const postgresConnection = (url: string) => ({
  ...connectionAddress(url),
  application_name: 'quittance-queue',
  max: 2,
  connectionTimeoutMillis: 30_000,
  keepAlive: true,
})

/** Jobs that have ended are counted and not kept: what they did is in the product's own tables. */
const defaultJobOptions = { removeOnComplete: true, removeOnFail: true }

/** The sending side of the queue of one kind of job. */
export const openQueue = (connection: QueueConnection, name: string) => {
  switch (connection.kind) {
    case 'postgresql':
      return new onPostgres.Queue<unknown, void, string>(name, {
        connection: postgresConnection(connection.url),
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

/** A worker asks for its next job again at once when asking failed, thousands of times while a server is starting. */
const withPause = async <T>(ask: () => Promise<T>, pause_ms: number): Promise<T> => {
  try {
    return await ask()
  } catch (error) {
    await sleep(pause_ms)
    throw error
  }
}

class PostgresWorker extends onPostgres.Worker<unknown, void, string> {
  protected override async moveToActive(token: string, name?: string) {
    return await withPause(() => super.moveToActive(token, name), this.opts.runRetryDelay ?? 0)
  }
}

class RedisWorker extends onRedis.Worker<unknown, void, string> {
  protected override async moveToActive(token: string, name?: string) {
    return await withPause(() => super.moveToActive(token, name), this.opts.runRetryDelay ?? 0)
  }
}

/** The running side of it. It does nothing before `run` is called. */
export const openWorker = (
  connection: QueueConnection,
  name: string,
  processor: Processor<unknown, void, string>,
  options: Omit<WorkerOptions, 'connection' | 'prefix' | 'autorun'>,
) => {
  switch (connection.kind) {
    case 'postgresql':
      return new PostgresWorker(name, processor, {
        connection: postgresConnection(connection.url),
        autorun: false,
        ...options,
      })
    case 'redis':
      return new RedisWorker(name, processor, {
        connection: { url: connection.url, maxRetriesPerRequest: null },
        prefix: redisPrefix,
        autorun: false,
        ...options,
      })
  }
}
