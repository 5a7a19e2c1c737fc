import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type RunningApi, startApi } from '@quittance/api'
import type { BusinessDate, Clock } from '@quittance/core'
import { createLogger, findFreePort, type Logger, type MailSettings } from '@quittance/platform'
import { openServices, type ServiceOptions, type Services } from '@quittance/recovery/services'
import { createTestDatabase, type TestDatabase } from '@quittance/testkit'
import { startWorker } from '@quittance/worker'
import pg from 'pg'

/** The whole product as it runs in production, on a database and a folder of one test file's own. */
export type Product = {
  readonly url: string
  readonly database: TestDatabase
  readonly storage_folder: string
  readonly services: Services
  /** What API and worker logged as unexpected; a test that provokes nothing expects none. */
  readonly log_errors: readonly string[]
  /** Looks behind the walls, as superuser. */
  query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>
  close(): Promise<void>
}

export type ProductOptions = {
  /** The agency's business day; instants stay real, because cookies and browsers live by them. */
  readonly today: BusinessDate
  /** Whether the worker runs inside; a test that kills it starts its own process. */
  readonly worker: boolean
  /** Under a host name, as passkeys demand it; else under the numeric address. */
  readonly named_host?: boolean
  /** The server that takes e-mails over; without it they wait. */
  readonly mail?: MailSettings
}

/** Starts API, dashboard and worker. The caller closes it. */
export const openProduct = async ({ today, worker, named_host = false, mail }: ProductOptions): Promise<Product> => {
  const database = await createTestDatabase()
  const storage_folder = await mkdtemp(path.join(tmpdir(), 'quittance-e2e-'))
  const { log, log_errors } = listeningLog()
  // Addresses that other servers send people back to must be known before the server listens.
  const port = await findFreePort()
  const public_url = `http://${named_host ? 'localhost' : '127.0.0.1'}:${port}`
  const clock: Clock = { now: () => new Date(), today: () => today }
  const options: ServiceOptions = {
    database_url: database.url,
    redis_url: null,
    storage_folder,
    secret_key: new Uint8Array(32),
    public_url,
    outbound_networks: ['127.0.0.0/8', '::1'],
    connections_maximum: 6,
    statement_timeout_ms: 30_000,
    application_name: 'quittance-e2e',
    log,
    clock,
    ...(mail !== undefined && { mail }),
  }
  const opened = await openServices(options)
  const running = worker ? await startWorker(options) : null
  const api: RunningApi = await startApi({
    ...options,
    host: '127.0.0.1',
    port,
    trusted_proxies: [],
    introspection: false,
    free_documents: false,
  })
  const superuser = new pg.Pool({ connectionString: database.superuserUrl, max: 2 })
  return {
    url: named_host ? public_url : api.url,
    database,
    storage_folder,
    services: opened.services,
    log_errors,
    query: async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
      (await superuser.query<Row>(text, [...values])).rows,
    close: async () => {
      await api.close()
      await running?.close()
      await opened.close()
      await superuser.end()
      await database.drop()
      await rm(storage_folder, { recursive: true, force: true })
    },
  }
}

const listeningLog = (): { readonly log: Logger; readonly log_errors: string[] } => {
  const log_errors: string[] = []
  const destination = { write: (line: string) => void log_errors.push(line) }
  return { log: createLogger({ level: 'error', service: 'e2e', destination }), log_errors }
}
