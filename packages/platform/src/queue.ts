import { runMigrations } from 'bullmq'
import type pg from 'pg'
import { queueRole } from './tenancy.js'

export type { QueueConnection } from './queue-backend.js'
export * from './job-sender.js'
export * from './job-worker.js'

/**
 * Creates or updates the tables of the PostgreSQL queue, in its own schema, as their owner, and lets the queue's role work
 * on them. Runs with the other migrations, which make that role.
 */
export const runQueueMigrations = async (pool: pg.Pool): Promise<void> => {
  const client = await pool.connect()
  try {
    await runMigrations(client)
    await client.query(queueGrants)
  } finally {
    client.release()
  }
}

/** Jobs come and go; the history of the queue's own tables is for reading. All is granted again after each migration. */
const queueGrants = `
  grant usage on schema bullmq to ${queueRole};
  grant select, insert, update, delete on all tables in schema bullmq to ${queueRole};
  revoke insert, update, delete on bullmq.migration from ${queueRole};
  grant usage on all sequences in schema bullmq to ${queueRole};
`
