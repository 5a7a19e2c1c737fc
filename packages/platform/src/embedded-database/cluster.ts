import type { ChildProcess } from 'node:child_process'
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { join } from 'node:path'
import { OperatorError } from '../operator-error.js'
import { superuser } from './access.js'
import { chooseAccount, type Account } from './account.js'
import { type PostgresBinaries, postgresMajor } from './binaries.js'

/** Where the server's own files lie in the data folder. */
export const clusterIn = (folder: string): string => join(folder, 'postgres')

/** The major version of the data in `folder`, or undefined when there is none yet. */
const versionOf = async (folder: string): Promise<string | undefined> => {
  try {
    return (await readFile(join(clusterIn(folder), 'PG_VERSION'), 'utf8')).trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Whether the data folder already holds a database. Refuses one that another PostgreSQL made. */
export const clusterExists = async (folder: string): Promise<boolean> => {
  const version = await versionOf(folder)
  if (version === undefined) return false
  if (version === postgresMajor) return true
  throw new OperatorError(
    'not_supported',
    `${clusterIn(folder)} was made by PostgreSQL ${version}, this is PostgreSQL ${postgresMajor}: ` +
      'dump it with the old version and restore it here, or set QUITTANCE_DATA to a new folder.',
  )
}

/**
 * Makes an empty cluster. It is made beside its place and moved there when it is whole, so that a full disk or a
 * kill in the middle leaves nothing that looks like a database. Text sorts by the Unicode root collation, as people
 * expect and as most installed servers do.
 */
export const createCluster = async (
  folder: string,
  binaries: PostgresBinaries,
  password: string,
  durable: boolean,
): Promise<void> => {
  const draft = `${clusterIn(folder)}.new`
  const passwordFile = join(draft, 'password')
  const data = join(draft, 'data')
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { mode: 0o700 })
  try {
    const account = await chooseAccount(draft, binaries.initdb)
    await writeFile(passwordFile, password, { mode: 0o600 })
    if (account.owner !== undefined) await chown(passwordFile, account.owner.uid, account.owner.gid)
    await runInitdb(account, binaries.initdb, [
      `--pgdata=${data}`,
      `--pwfile=${passwordFile}`,
      `--username=${superuser}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=und',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ])
    await rename(data, clusterIn(folder))
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

const runInitdb = async (account: Account, program: string, args: readonly string[]): Promise<void> => {
  const child = account.start(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const [errors, code] = await Promise.all([child.stderr === null ? '' : text(child.stderr), exitOf(child)])
  if (code === 0) return
  if (/No space left on device|Disk quota exceeded/.test(errors)) {
    throw new OperatorError(
      'disk_full',
      `The disk is full: the database could not be created. Free about 100 MB, or set QUITTANCE_DATA to a folder on another disk.`,
    )
  }
  throw new OperatorError('start_failed', `PostgreSQL could not create its files: ${firstComplaint(errors)}`)
}

/** A new password for the superuser, given without the old one: only the owner of the files can do that. */
export const resetPassword = async (
  folder: string,
  account: Account,
  binaries: PostgresBinaries,
  password: string,
): Promise<void> => {
  const child = account.start(binaries.postgres, ['--single', '-D', clusterIn(folder), 'postgres'], {
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  child.stdin?.end(`alter role ${superuser} password '${password}'\n`)
  const [errors, code] = await Promise.all([child.stderr === null ? '' : text(child.stderr), exitOf(child)])
  if (code !== 0)
    throw new OperatorError('start_failed', `PostgreSQL could not open its files: ${firstComplaint(errors)}`)
}

/** The exit code of a program; a signal counts as a failure. */
export const exitOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })

/** The line of a PostgreSQL log that says why it ended. */
export const firstComplaint = (log: string): string => {
  const lines = log.split('\n').filter((line) => line.trim() !== '')
  const complaint = lines.find((line) => /\b(FATAL|PANIC|error):/.test(line)) ?? lines.at(-1) ?? 'it gave no reason'
  return complaint.replace(/^.*?\b(FATAL|PANIC|error):\s*/, '')
}
