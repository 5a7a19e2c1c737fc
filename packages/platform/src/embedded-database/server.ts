import { spawn, type ChildProcess } from 'node:child_process'
import { open, stat, truncate } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { OperatorError } from '../operator-error.js'
import type { Account } from './account.js'
import { exitOf, firstComplaint } from './cluster.js'
import { readServerState } from './leftover.js'

export type ServerOptions = {
  readonly account: Account
  readonly program: string
  readonly cluster: string
  readonly logFile: string
  readonly port: number
  readonly durable: boolean
  readonly connections_maximum: number
}

export type RunningServer = {
  /** Resolves when the server has ended, wanted or not. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

/** How the start went: a server, or why there is none. */
export type ServerStart =
  | { readonly kind: 'running'; readonly server: RunningServer }
  | { readonly kind: 'port_taken' }
  | { readonly kind: 'memory_in_use' }

const log_bytes_maximum = 10_000_000
const stop_timeout_ms = 20_000
/**
 * How long sessions that were just closed are given to say goodbye (a smart shutdown), before the rest is ended. A
 * pool counts as closed a moment before its sockets are, and would report them as lost.
 */
const goodbye_ms = 500

/**
 * Settings for one machine that also runs everything else. wal_level minimal: nothing replicates from this server,
 * and bulk loads write less. A server that is not durable is for tests: it
 * flushes nothing, and stops without doing so.
 */
const settingsOf = (options: ServerOptions): Record<string, string> => ({
  listen_addresses: '127.0.0.1',
  port: String(options.port),
  unix_socket_directories: '',
  max_connections: String(options.connections_maximum),
  shared_buffers: '128MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  log_line_prefix: '%m [%p] ',
  ...(options.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
})

/** Starts the server and waits until it takes connections. */
export const startServer = async (options: ServerOptions): Promise<ServerStart> => {
  const log_start = await prepareLog(options.logFile)
  const log = await open(options.logFile, 'a')
  const settings = Object.entries(settingsOf(options)).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = options.account.start(options.program, ['-D', options.cluster, ...settings], {
    stdio: ['ignore', log.fd, log.fd],
    // In a session of its own: a terminal's Ctrl-C must not end the database before those who use it.
    detached: true,
  })
  const ended = exitOf(child)
  try {
    if (await isReady(child, ended, options.cluster))
      return { kind: 'running', server: supervise(child, ended, options.durable) }
  } finally {
    await log.close()
  }
  const complaints = await readFrom(options.logFile, log_start)
  if (/could not bind|could not create any TCP\/IP sockets/.test(complaints)) return { kind: 'port_taken' }
  if (/shared memory block .* is still in use/.test(complaints)) return { kind: 'memory_in_use' }
  if (/No space left on device/.test(complaints)) {
    throw new OperatorError(
      'disk_full',
      `The disk that holds ${options.cluster} is full: free some space and start again.`,
    )
  }
  throw new OperatorError(
    'start_failed',
    `PostgreSQL did not start: ${firstComplaint(complaints)} (more in ${options.logFile})`,
  )
}

/** Answers false when the server ended instead of becoming ready. After a crash it first replays its log. */
const isReady = async (child: ChildProcess, ended: Promise<number>, cluster: string): Promise<boolean> => {
  const isOver = ended.then(() => true)
  for (;;) {
    const state = await readServerState(cluster)
    if (state !== undefined && state.pid === child.pid && state.ready) return true
    if (await Promise.race([isOver, wait(10, false)])) return false
  }
}

const supervise = (child: ChildProcess, exit: Promise<number>, durable: boolean): RunningServer => {
  const watcher = startWatcher(child.pid)
  const endWatcher = async (): Promise<void> => {
    await exit
    watcher?.kill('SIGKILL')
  }
  const ended = endWatcher()
  return {
    ended,
    stop: async () => {
      child.kill(durable ? 'SIGTERM' : 'SIGQUIT')
      const late = [
        setTimeout(() => child.kill('SIGINT'), goodbye_ms),
        setTimeout(() => child.kill('SIGQUIT'), stop_timeout_ms),
      ]
      await ended
      for (const timer of late) clearTimeout(timer)
    },
  }
}

/**
 * A shell that reads from a pipe nobody writes to: the read ends when our process does, however that happens, and
 * then the shell stops the server. Without it a killed process would leave its server behind.
 */
const startWatcher = (pid: number | undefined): ChildProcess | undefined => {
  if (pid === undefined || process.platform === 'win32') return undefined
  const watcher = spawn('/bin/sh', ['-c', 'read -r line; kill -INT "$1"', 'sh', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  watcher.unref()
  return watcher
}

/** Keeps the log small, and answers where what this start writes begins. */
const prepareLog = async (file: string): Promise<number> => {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  )
  if (size <= log_bytes_maximum) return size
  await truncate(file)
  return 0
}

const readFrom = async (file: string, position: number): Promise<string> => {
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    const buffer = Buffer.alloc(Math.min(size - position, 100_000))
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, position)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}
