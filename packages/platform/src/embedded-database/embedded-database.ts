import { mkdir, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { explainFolderError, OperatorError, systemCode } from '../operator-error.js'
import { findFreePort } from '../port.js'
import { type ProcessLock, readLockHolder, takeProcessLock } from '../process-lock.js'
import {
  type Access,
  type DatabaseUrls,
  databaseUrls,
  newPassword,
  readAccess,
  superuserUrl,
  writeAccess,
} from './access.js'
import { chooseAccount } from './account.js'
import { findBinaries } from './binaries.js'
import { clusterExists, clusterIn, createCluster, resetPassword } from './cluster.js'
import { createDatabase } from './create-database.js'
import { readServerState, stopLeftoverServer } from './leftover.js'
import { type RunningServer, startServer } from './server.js'

export type EmbeddedDatabaseOptions = {
  /** The data folder: `.quittance`, or what QUITTANCE_DATA says. Created when missing. */
  readonly folder: string
  /** False for tests: faster, and what was written may be lost when the server stops. */
  readonly durable?: boolean
  readonly connections_maximum?: number
  /** Told before a step that takes more than a moment, as one line for people. */
  readonly onStep?: (line: string) => void
}

export type EmbeddedDatabase = DatabaseUrls & {
  /** The server's own database, as superuser: for making and dropping databases and for tests. */
  readonly superuserUrl: string
  /** Resolves when the server has ended, wanted or not. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL that comes with the product and makes its database when there is none. Throws OperatorError
 * for all that the operator can mend: a folder in use or not writable, a full disk, a version that does not fit.
 */
export const startEmbeddedDatabase = async (options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> => {
  const folder = resolve(options.folder)
  const lock = await lockFolder(folder)
  try {
    const { access, server } = await startCluster(folder, options)
    await createDatabase(access)
    const stop = async (): Promise<void> => {
      await server.stop()
      await lock.release()
    }
    return {
      ...databaseUrls(access),
      superuserUrl: superuserUrl(access),
      ended: server.ended,
      stop,
    }
  } catch (error) {
    await lock.release()
    throw explainFolderError(error, folder)
  }
}

/** The addresses of the embedded database that another process runs in this folder, or undefined when none does. */
export const findRunningDatabase = async (folder: string): Promise<DatabaseUrls | undefined> => {
  if ((await readLockHolder(lockFileIn(resolve(folder)))) === undefined) return undefined
  const access = await readAccess(folder)
  const state = await readServerState(clusterIn(resolve(folder)))
  if (access?.application_password === undefined || state?.ready !== true) return undefined
  return databaseUrls({ ...access, application_password: access.application_password })
}

const lockFileIn = (folder: string): string => join(folder, 'postgres.lock')

/** A process that was just killed may still be ending; two that run do so for longer. */
const lock_wait_ms = 3000

const lockFolder = async (folder: string): Promise<Extract<ProcessLock, { taken: true }>> => {
  const deadline = Date.now() + lock_wait_ms
  try {
    await makeFolder(folder)
    for (;;) {
      const lock = await takeProcessLock(lockFileIn(folder))
      if (lock.taken) return lock
      if (Date.now() > deadline) {
        throw new OperatorError(
          'already_running',
          `Quittance already runs in ${folder} (process ${lock.holder.pid}): stop it first, or set QUITTANCE_DATA to another folder.`,
        )
      }
      await wait(100)
    }
  } catch (error) {
    throw explainFolderError(error, folder)
  }
}

/**
 * Makes a folder and those above it. Node's own recursive mkdir neither ends in /proc nor tells a read-only disk from a
 * missing parent.
 */
const makeFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder)
  } catch (error) {
    const code = systemCode(error)
    if (code === 'EEXIST' && (await isFolder(folder))) return
    if (code !== 'ENOENT' || (await isFolder(dirname(folder)))) throw cannotMake(folder, code, error)
    await makeFolder(dirname(folder))
    await makeFolder(folder)
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

const cannotMake = (folder: string, code: string | undefined, cause: unknown): OperatorError =>
  new OperatorError(
    'folder_not_writable',
    `The data folder ${folder} cannot be made (${code}): give this user the right to, or set QUITTANCE_DATA to another folder.`,
    { cause },
  )

const startCluster = async (
  folder: string,
  options: EmbeddedDatabaseOptions,
): Promise<{ access: Access; server: RunningServer }> => {
  const durable = options.durable ?? true
  const binaries = findBinaries()
  const cluster = clusterIn(folder)
  const remembered = await readAccess(folder)
  const password = remembered?.password ?? newPassword()
  const application_password = remembered?.application_password ?? newPassword()
  const existed = await clusterExists(folder)
  if (!existed) {
    options.onStep?.('Creating the database…')
    await createCluster(folder, binaries, password, durable)
  }
  const account = await chooseAccount(cluster, binaries.postgres)
  await stopLeftoverServer(cluster)
  if (existed && remembered === undefined) await resetPassword(folder, account, binaries, password)
  const start = async (port: number) =>
    await startServer({
      account,
      program: binaries.postgres,
      cluster,
      logFile: join(folder, 'postgres.log'),
      port,
      durable,
      connections_maximum: options.connections_maximum ?? 200,
    })
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort(attempt === 1 ? remembered?.port : undefined)
    const access = { port, password, application_password }
    // Written only when it changed: a start as root would else take the file from its owner.
    if (port !== remembered?.port || remembered.application_password === undefined) await writeAccess(folder, access)
    const result = await start(access.port)
    if (result.kind === 'running') return { access, server: result.server }
    if (attempt === start_attempts_maximum) throw startFailure(result.kind, cluster)
    // Sessions of a killed server end by themselves, a moment after it.
    if (result.kind === 'memory_in_use') await wait(500)
  }
}

const start_attempts_maximum = 20

const startFailure = (kind: 'port_taken' | 'memory_in_use', cluster: string): OperatorError =>
  kind === 'port_taken'
    ? new OperatorError('port_taken', 'PostgreSQL found no free port on the loopback.')
    : new OperatorError(
        'already_running',
        `Sessions of a PostgreSQL server that was killed still use ${cluster}: end them, then start again.`,
      )
