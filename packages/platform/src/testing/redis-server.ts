import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { findFreePort } from '../port.js'
import { isAlive } from '../process-lock.js'

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The Redis or Valkey server of this machine, or undefined where there is none. */
export const redisProgram: string | undefined = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => [join(folder, 'valkey-server'), join(folder, 'redis-server')])
  .find(isProgram)

export type TestRedis = { readonly url: string; stop(): Promise<void> }

/** Starts an empty server of the test's own, on a port of the loopback, that writes nothing to the disk. */
export const startRedis = async (program: string, preferred_port?: number): Promise<TestRedis> => {
  const port = await findFreePort(preferred_port)
  const folder = await mkdtemp(join(tmpdir(), 'quittance-redis-'))
  const options = { port: String(port), bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no' }
  const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])
  const server = spawn(program, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(server, 'exit')
  let output = ''
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (bytes: Buffer) => {
      output += bytes.toString()
      if (output.includes('Ready to accept connections')) resolve()
    })
    server.on('exit', () => reject(new Error(`${program} did not start: ${output}`)))
  })
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      if (server.pid !== undefined && isAlive(server.pid)) server.kill()
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}
