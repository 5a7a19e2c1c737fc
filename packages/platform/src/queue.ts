import { runMigrations } from 'bullmq'
import type pg from 'pg'

export type { QueueConnection } from './queue-backend.js'
export * from './job-sender.js'
export * from './job-worker.js'

/** Creates or updates the tables of the PostgreSQL queue, in its own schema. Runs with the other migrations. */
export const runQueueMigrations = async (pool: pg.Pool): Promise<void> => {
  const client = await pool.connect()
  try {
    await runMigrations(client)
  } finally {
    client.release()
  }
}
