import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  balancesOf,
  booksOf,
  deliver,
  type Delivery,
  type IntakeBench,
  openIntakeBench,
  outcomeOf,
  upload,
} from './testing/intake-bench.js'

const program = path.join(import.meta.dirname, 'testing/worker-process.mjs')
const claims_count = 8_000

const claims: Delivery = {
  kind: 'claim',
  text: `reference;debtor name;amount;due date;settled date;disputed\n${Array.from(
    { length: claims_count },
    (_, index) =>
      `R${index};Durand ${index % 3_000};${index % 50 === 0 ? '0.00' : '100.50'};2026-01-31;${index % 5 === 0 ? '2026-06-30' : ''};${index % 7 === 0 ? 'yes' : 'no'}\n`,
  ).join('')}`,
}
const payments: Delivery = {
  kind: 'payment',
  text: `claim reference;paid on;amount;payment reference;reversal of\n${Array.from(
    { length: claims_count },
    (_, index) =>
      `R${index};2026-06-30;60.25;P${index};\n${index % 3 === 0 ? `R${index};2026-06-30;-60.25;V${index};P${index}\n` : ''}`,
  ).join('')}`,
}

const workers: ChildProcess[] = []
let bench: IntakeBench
beforeEach(async () => {
  bench = await openIntakeBench()
})
afterEach(async () => {
  for (const worker of workers.splice(0)) await kill(worker)
  await bench.close()
})

const startWorker = (): ChildProcess => {
  const settings = JSON.stringify({ database_url: bench.database.url, storage_folder: bench.folder })
  const worker = spawn(process.execPath, [program, settings], { stdio: ['ignore', 'ignore', 'inherit'] })
  workers.push(worker)
  return worker
}

const kill = async (worker: ChildProcess): Promise<void> => {
  if (worker.exitCode !== null || worker.signalCode !== null) return
  const gone = once(worker, 'exit')
  worker.kill('SIGKILL')
  await gone
}

/** Waits until the import is in one of the states, or has ended before this could be seen. */
const reach = async (import_id: string, states: readonly string[]): Promise<string> => {
  for (;;) {
    const { state } = await outcomeOf(bench, import_id)
    if (states.includes(state) || ['applied', 'failed', 'cancelled'].includes(state)) return state
    await wait(5)
  }
}

const killIn = async (import_id: string, states: readonly string[]): Promise<string> => {
  const worker = startWorker()
  const state = await reach(import_id, states)
  await kill(worker)
  return state
}

const undisturbedBooks = async () => {
  const other = await openIntakeBench()
  try {
    for (const delivery of [claims, payments]) await deliver(other, delivery)
    return { books: await booksOf(other), balances: await balancesOf(other) }
  } finally {
    await other.close()
  }
}

describe('a worker killed with -9', () => {
  it('in any state leaves nothing half applied, and the next one ends where an undisturbed one does', async () => {
    const undisturbed = await undisturbedBooks()
    for (const delivery of [claims, payments]) {
      const before = await booksOf(bench)
      const import_id = await upload(bench, delivery)
      for (const states of [['inspecting'], ['staging'], ['validating', 'applying'], ['applying']]) {
        await killIn(import_id, states)
        // The server may still be committing for the one killed: books read before an import is seen unapplied hold
        // nothing of it, and once all is applied there is nothing left to disturb.
        const books = await booksOf(bench)
        if ((await outcomeOf(bench, import_id)).state !== 'applied') expect(books).toEqual(before)
      }
      startWorker()
      expect(await reach(import_id, [])).toBe('applied')
      const [row] = await bench.query<{ attempt: number }>('select attempt from import where id = $1', [import_id])
      expect(row?.attempt).toBeGreaterThan(1)
      for (const worker of workers.splice(0)) await kill(worker)
    }
    expect(await balancesOf(bench)).toEqual(undisturbed.balances)
    expect(await booksOf(bench)).toEqual(undisturbed.books)
  }, 300_000)
})
