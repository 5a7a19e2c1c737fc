import { readFile, readlink, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { OperatorError } from '../operator-error.js'
import { isAlive } from '../process-lock.js'

/** What a running server tells in its postmaster.pid: process, and whether it takes connections yet. */
export type ServerState = { readonly pid: number; readonly ready: boolean }

/** The state that the server of this cluster wrote last, or undefined. It may be of a server that is gone. */
export const readServerState = async (cluster: string): Promise<ServerState | undefined> => {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  const lines = text.split('\n')
  const pid = Number(lines[0])
  // The eighth line is filled with blanks to a fixed width.
  return Number.isInteger(pid) && pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : undefined
}

const stop_timeout_ms = 30_000

/**
 * Ends a server that outlived the process that started it, so that the next one starts clean. Called only under the
 * lock of the data folder, so nobody is using it.
 */
export const stopLeftoverServer = async (cluster: string): Promise<void> => {
  const state = await readServerState(cluster)
  if (state === undefined || !isAlive(state.pid)) return
  if (!(await servesCluster(state.pid, cluster))) {
    // The number went to another program since; PostgreSQL itself would take that for a running server.
    await rm(join(cluster, 'postmaster.pid'), { force: true })
    return
  }
  await endProcess(state.pid, cluster)
}

/** A server's working folder is its cluster. Where the system does not tell, the number has to do. */
const servesCluster = async (pid: number, cluster: string): Promise<boolean> => {
  if (process.platform !== 'linux') return true
  const folder = await readlink(`/proc/${pid}/cwd`).catch(() => '')
  return folder === (await realpath(cluster))
}

/** A fast shutdown ends the sessions and writes a checkpoint; an immediate one leaves that to the next start. */
const endProcess = async (pid: number, cluster: string): Promise<void> => {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(pid, signal)
    const deadline = Date.now() + stop_timeout_ms
    while (Date.now() < deadline) {
      if (!isAlive(pid)) return
      await wait(20)
    }
  }
  throw new OperatorError(
    'already_running',
    `A PostgreSQL server (process ${pid}) still uses ${cluster} and does not end: stop it, then start again.`,
  )
}
