import { MikroORM, type EntityManager } from '@mikro-orm/postgresql'
import type { EntityClass, MigrationObject } from '@mikro-orm/core'
import { Migrator } from '@mikro-orm/migrations'
import pg from 'pg'
import { releaseEnded } from './release-ended.js'
import { contextStatements, type EntryContext, type TenantContext } from './tenancy.js'

export type { EntityManager } from '@mikro-orm/postgresql'

/** The two ways to the database: the ORM for interactive work, a pool of plain connections for bulk and set-wise work. */
export type Database = {
  readonly orm: MikroORM
  readonly pool: pg.Pool
  close(): Promise<void>
}

export type DatabaseOptions = {
  readonly url: string
  readonly entities: readonly EntityClass<object>[]
  /** The schema's history; only the migration commands need it. */
  readonly migrations?: readonly MigrationObject[]
  /** Connections of each of the two pools. */
  readonly connections_maximum: number
  /** After this long PostgreSQL ends an interactive statement; bulk work sets its own. */
  readonly statement_timeout_ms: number
  readonly application_name: string
}

/** Opens both pools. Connections are made when first used; `checkConnection` makes one now. */
export const openDatabase = async (options: DatabaseOptions): Promise<Database> => {
  const orm = await MikroORM.init({
    clientUrl: options.url,
    entities: [...options.entities],
    extensions: [Migrator],
    pool: { min: 0, max: options.connections_maximum },
    driverOptions: {
      application_name: options.application_name,
      statement_timeout: options.statement_timeout_ms,
      onPoolCreated: releaseEnded,
    },
    // Dates stay 'YYYY-MM-DD' and the queue's tables are not ours to diff.
    schemaGenerator: { ignoreSchema: ['bullmq'], ignorePolicies: true, ignoreRoutines: true },
    ensureDatabase: false,
    ...(options.migrations && {
      migrations: { migrationsList: [...options.migrations], snapshot: false, silent: true },
    }),
  })
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.connections_maximum,
    application_name: options.application_name,
    idleTimeoutMillis: 30_000,
  })
  // An idle connection that the server ends must not end the process; the next query opens another one.
  pool.on('error', () => undefined)
  return {
    orm,
    pool,
    close: async () => {
      await Promise.all([orm.close(true), pool.end()])
    },
  }
}

/** Runs work in one ORM transaction under the given context; every query in it passes the row-level walls. */
export const withEntityManager = async <T>(
  database: Database,
  context: TenantContext | EntryContext,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> => {
  const em = database.orm.em.fork()
  return await em.transactional(async (transaction) => {
    await transaction
      .getConnection()
      .execute(contextStatements(context), [], 'run', transaction.getTransactionContext())
    return await work(transaction)
  })
}

/** Runs work in one transaction of a plain connection under the given context. */
export const withConnection = async <T>(
  pool: pg.Pool,
  context: TenantContext | EntryContext,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect()
  let broken: Error | undefined
  // The server may end a connection between two statements; the next one fails then, and nobody else is to be told.
  const onError = (error: Error): void => {
    broken = error
  }
  client.on('error', onError)
  try {
    await client.query(`begin; ${contextStatements(context)}`)
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    client.off('error', onError)
    client.release(broken)
  }
}
