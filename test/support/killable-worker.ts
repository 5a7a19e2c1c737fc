import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Product } from './product.js'

/** A worker in a process of its own. */
export type KillableWorker = {
  /** Ends it as a power cut would: nothing is closed, nothing given back. */
  kill(): Promise<void>
}

/** Starts a worker process for a product that was opened without one; `today` as in the product's options. */
export const startKillableWorker = async (product: Product, today: string): Promise<KillableWorker> => {
  const child: ChildProcess = fork(path.join(import.meta.dirname, 'worker-process.ts'), {
    // Vitest's own would make it read our sources, which only Vitest can.
    execArgv: [],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: product.database.url,
      STORAGE_FOLDER: product.storage_folder,
      TODAY: today,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const gone = once(child, 'exit')
  const first = await Promise.race([once(child, 'message'), gone])
  if (first[0] !== 'ready') throw new Error('The worker process ended before it was ready: build the packages first')
  return {
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}
