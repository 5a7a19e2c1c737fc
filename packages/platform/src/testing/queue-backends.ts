import { createTestDatabase } from '@quittance/testkit'
import type { QueueConnection } from '../queue.js'
import { redisProgram, startRedis } from './redis-server.js'

/** A queue server of one test file's own. */
export type TestQueueServer = { readonly connection: QueueConnection; stop(): Promise<void> }

export type TestQueueBackend = {
  readonly name: string
  /** Whether this machine can run it. */
  readonly present: boolean
  start(): Promise<TestQueueServer>
}

/** Every server on which the queue must behave the same. */
export const queueBackends: readonly TestQueueBackend[] = [
  {
    name: 'PostgreSQL',
    present: true,
    start: async () => {
      const database = await createTestDatabase()
      return { connection: { kind: 'postgresql', url: database.url }, stop: () => database.drop() }
    },
  },
  {
    name: redisProgram === undefined ? 'Redis (no redis-server or valkey-server on the PATH)' : 'Redis',
    present: redisProgram !== undefined,
    start: async () => {
      const redis = await startRedis(redisProgram ?? '')
      return { connection: { kind: 'redis', url: redis.url }, stop: () => redis.stop() }
    },
  },
]
