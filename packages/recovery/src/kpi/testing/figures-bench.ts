import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BusinessDate, businessDateOf, type Clock } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { createTestDatabase } from '@quittance/testkit'
import pg from 'pg'
import { pino } from 'pino'
import { type Actor, tenantContext } from '../../actor.js'
import { openServices, type ServiceOptions } from '../../open-services.js'
import { clientReader, type SqlReader } from '../../report/sql-reader.js'
import type { Services } from '../../services.js'
import { computeDays } from '../../statistics/compute-days.js'
import { planStatistics } from '../../statistics/plan-statistics.js'
import { actorOf } from './read-report.js'

/** A database with the product's services on it, and a way around the walls to put facts in. */
export type FiguresBench = {
  readonly options: ServiceOptions
  readonly services: Services
  /** Superuser: no wall stands before it. */
  readonly owner: pg.Client
  /** Works on another such connection, as a second process would. */
  beside<Value>(work: (client: pg.Client) => Promise<Value>): Promise<Value>
  /** Reads as a person does, behind both walls. */
  read<Value>(actor: Actor, work: (reader: SqlReader) => Promise<Value>): Promise<Value>
  /** What the night does, or of a `share` below 1 only the first part of it. */
  computeThrough(organisation_id: string, through: BusinessDate, share?: number): Promise<void>
  close(): Promise<void>
}

/** Opens a bench whose clock shows one moment. */
export const openFiguresBench = async (now: Date): Promise<FiguresBench> => {
  const test = await createTestDatabase()
  const clock: Clock = { now: () => now, today: (timeZone) => businessDateOf(now, timeZone) }
  const options: ServiceOptions = {
    database_url: test.url,
    redis_url: null,
    storage_folder: path.join(tmpdir(), test.name),
    secret_key: new Uint8Array(32),
    public_url: 'http://127.0.0.1',
    connections_maximum: 6,
    statement_timeout_ms: 30_000,
    application_name: 'test',
    log: pino({ level: 'silent' }),
    clock,
  }
  const { services, close } = await openServices(options)
  const owner = new pg.Client(test.superuserUrl)
  await owner.connect()
  return {
    options,
    services,
    owner,
    beside: async (work) => {
      const client = new pg.Client(test.superuserUrl)
      await client.connect()
      try {
        return await work(client)
      } finally {
        await client.end()
      }
    },
    read: (actor, work) =>
      withConnection(services.database.pool, tenantContext(actor), (client) => work(clientReader(client))),
    computeThrough: (organisation_id, through, share = 1) =>
      withConnection(services.database.pool, tenantContext(actorOf(organisation_id)), async (client) => {
        const run = clientReader(client)
        const plan = await planStatistics(run, organisation_id, through)
        await computeDays(run, organisation_id, plan.slice(0, Math.ceil(plan.length * share)), now)
      }),
    close: async () => {
      await owner.end()
      await close()
      await test.drop()
    },
  }
}
