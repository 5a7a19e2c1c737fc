import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLogger, systemClock } from '@quittance/platform'
import { createTestDatabase } from '@quittance/testkit'
import pg from 'pg'
import { type ApiOptions, type RunningApi, startApi } from '../index.js'
import { createWorld } from './world.js'

/** One line of the log, parsed. */
export type LogLine = { readonly [name: string]: unknown }

/**
 * A real server on a free port of the loopback, with a migrated database, a storage folder and a built dashboard of its
 * own, two agencies and their people. `options` replaces what the server is started with.
 */
export const openApiBench = async (options: Partial<ApiOptions> = {}) => {
  const database = await createTestDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'quittance-api-'))
  const log: LogLine[] = []
  const serviceOptions = {
    database_url: database.url,
    redis_url: null,
    storage_folder: join(folder, 'storage'),
    secret_key: new Uint8Array(32),
    public_url: 'http://127.0.0.1',
    connections_maximum: 5,
    statement_timeout_ms: 15_000,
    application_name: 'api-test',
    clock: systemClock,
    log: createLogger({
      level: 'debug',
      service: 'api',
      destination: { write: (line) => void log.push(JSON.parse(line)) },
    }),
  }
  const world = await createWorld(serviceOptions)
  const dashboard_folder = await buildDashboard(folder)
  const start = (more: Partial<ApiOptions> = {}): Promise<RunningApi> =>
    startApi({
      ...serviceOptions,
      host: '127.0.0.1',
      port: 0,
      trusted_proxies: [],
      introspection: false,
      free_documents: true,
      dashboard_folder,
      ...options,
      ...more,
    })
  const api = await start()
  const superuser = new pg.Pool({ connectionString: database.superuserUrl, max: 3 })
  superuser.on('error', () => undefined)
  return {
    ...world,
    api,
    database,
    folder,
    log,
    serviceOptions,
    /** Another server with the same database. */
    start,
    /** Looks behind the walls. */
    query: async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> =>
      (await superuser.query<Row>(text, values)).rows,
    superuser,
    /** Names of the files that lie in storage, unfinished ones included. */
    storedFiles: async (): Promise<string[]> => {
      const entries = await readdir(serviceOptions.storage_folder, { recursive: true, withFileTypes: true }).catch(
        () => [],
      )
      return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    },
    close: async () => {
      await api.close()
      await superuser.end()
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export type ApiBench = Awaited<ReturnType<typeof openApiBench>>

/** As Vite leaves it, below a folder whose name begins with a dot and one that is called assets. */
const buildDashboard = async (folder: string): Promise<string> => {
  const built = join(folder, '.hidden', 'assets', 'dist')
  await mkdir(join(built, 'assets'), { recursive: true })
  await writeFile(join(built, 'index.html'), '<!doctype html><title>Quittance</title>')
  await writeFile(join(built, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  await writeFile(join(built, 'assets', 'main-4f2a.js'), 'export {}')
  await writeFile(join(built, '..', 'secret.txt'), 'not for the public')
  return built
}
