import { MikroORM, type EntityManager } from '@mikro-orm/postgresql'
import type { EntityClass, MigrationObject } from '@mikro-orm/core'
import { Migrator } from '@mikro-orm/migrations'
import pg from 'pg'
import { type ConnectionAddress, connectionAddress } from './connection-address.js'
import { releaseEnded } from './release-ended.js'
import { contextStatements, type EntryContext, type TenantContext } from './tenancy.js'

export type { EntityManager } from '@mikro-orm/postgresql'

/** The two ways to the database: the ORM for interactive work, a pool of plain connections for bulk and set-wise work. */
export type Database = {
  readonly orm: MikroORM
  readonly pool: pg.Pool
  /** How far each of the two is used, for measurements. */
  use(): { readonly interactive: PoolUse; readonly bulk: PoolUse }
  close(): Promise<void>
}

/** Connections now: open ones, those of them that nobody works with, and those who wait for one. */
export type PoolUse = { readonly total: number; readonly idle: number; readonly waiting: number }

export type DatabaseOptions = {
  readonly url: string
  readonly entities: readonly EntityClass<object>[]
  /** The schema's history; only the migration commands need it. */
  readonly migrations?: readonly MigrationObject[]
  /** Connections of each of the two pools. */
  readonly connections_maximum: number
  /** After this long PostgreSQL ends an interactive statement; bulk work sets its own. 0 is never. */
  readonly statement_timeout_ms: number
  /**
   * The same for plain connections, in a process whose commands run while somebody waits. A statement may set its own.
   */
  readonly bulk_statement_timeout_ms?: number
  readonly application_name: string
  /** Told of each connection that broke, for the log; whoever works on it gets an error of his own. */
  readonly onConnectionError?: (error: Error) => void
}

/** Who waits longer for a connection, because all are busy or the server does not answer, gets an error. */
const connect_timeout_ms = 30_000

/** Opens both pools. Connections are made when first used. */
export const openDatabase = async (options: DatabaseOptions): Promise<Database> => {
  const address = connectionAddress(options.url)
  let ormPool: pg.Pool | undefined
  const orm = await openOrm(options, address, (created) => {
    ormPool = created
  })
  const pool = new pg.Pool({
    ...address,
    max: options.connections_maximum,
    application_name: options.application_name,
    statement_timeout: options.bulk_statement_timeout_ms ?? 0,
    connectionTimeoutMillis: connect_timeout_ms,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  })
  watchConnections(pool, options)
  return {
    orm,
    pool,
    use: () => ({ interactive: useOf(ormPool), bulk: useOf(pool) }),
    close: async () => {
      await Promise.all([orm.close(true), pool.end()])
    },
  }
}

/** The ORM makes its pool when it is first needed. */
const useOf = (pool: pg.Pool | undefined): PoolUse =>
  pool === undefined
    ? { total: 0, idle: 0, waiting: 0 }
    : { total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }

const openOrm = async (
  options: DatabaseOptions,
  address: ConnectionAddress,
  onPool: (pool: pg.Pool) => void,
): Promise<MikroORM> => {
  // MikroORM takes host, account and database from an address and drops the rest: TLS, sockets, server options. It
  // gets what `pg` makes of the address, and the address itself for everything else.
  const resolved = new pg.Client(address)
  return await MikroORM.init({
    host: resolved.host,
    port: resolved.port,
    user: resolved.user ?? '',
    password: resolved.password ?? '',
    dbName: resolved.database ?? '',
    entities: [...options.entities],
    extensions: [Migrator],
    pool: { min: 0, max: options.connections_maximum },
    driverOptions: {
      ...address,
      application_name: options.application_name,
      statement_timeout: options.statement_timeout_ms,
      connectionTimeoutMillis: connect_timeout_ms,
      keepAlive: true,
      onPoolCreated: (pool: pg.Pool) => {
        onPool(pool)
        watchConnections(pool, options)
        releaseEnded(pool)
      },
    },
    // Dates stay 'YYYY-MM-DD'. The queue's tables and the partitions of the audit trail are not the ORM's to diff.
    schemaGenerator: { ignoreSchema: ['bullmq', 'audit_partition'], ignorePolicies: true, ignoreRoutines: true },
    ensureDatabase: false,
    ...(options.migrations && {
      migrations: { migrationsList: [...options.migrations], snapshot: false, silent: true },
    }),
  })
}

/**
 * A connection that the server ends must not end the process. `pg` tells of it by an 'error' event, of idle connections
 * on the pool and of those in use on the connection alone, and such an event that nobody hears is fatal.
 */
const watchConnections = (pool: pg.Pool, { onConnectionError }: DatabaseOptions): void => {
  pool.on('connect', (client) => client.on('error', (error) => onConnectionError?.(error)))
  // The connection has told it already; the next query opens another one.
  pool.on('error', () => undefined)
}

/** Runs work in one ORM transaction under the given context; every query in it passes the row-level walls. */
export const withEntityManager = async <T>(
  database: Database,
  context: TenantContext | EntryContext,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> => {
  const statements = contextStatements(context)
  const em = database.orm.em.fork()
  return await em.transactional(async (transaction) => {
    await transaction.getConnection().execute(statements, [], 'run', transaction.getTransactionContext())
    return await work(transaction)
  })
}

/** Runs work in one transaction of a plain connection under the given context. */
export const withConnection = async <T>(
  pool: pg.Pool,
  context: TenantContext | EntryContext,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> => {
  const statements = contextStatements(context)
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query(`begin; ${statements}`)
    const result = await work(client)
    await commit(client)
    return result
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    // A connection in an unknown state is closed and not given to the next user.
    client.release(broken)
  }
}

/** PostgreSQL answers the commit of a failed transaction with a rollback and no error. */
const commit = async (client: pg.PoolClient): Promise<void> => {
  const { command } = await client.query('commit')
  if (command === 'ROLLBACK')
    throw new Error('Nothing was kept: a statement of the transaction had failed, and its error was passed over')
}
