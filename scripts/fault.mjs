/**
 * Runs the tests of faults and chance for longer than `npm test` does: more random worlds, larger files, killed processes.
 * QUITTANCE_FAULT_ROUNDS says how many times as much (10 when it is not set). Arguments are handed to Vitest.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInForeground } from './tools/run.mjs'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const vitest = join(ROOT, 'node_modules', '.bin', 'vitest')

/** Tests of the database that do more with more rounds, beside all of the project `fault`. */
const LONGER = [
  'bulk-export.database',
  'figures-against-oracle.database',
  'kpis-against-plain-sql.database',
  'kpis-in-all-outputs.database',
  'stock-against-oracle.database',
]

const args = ['run', '--project', 'fault', '--project', 'database', 'test/fault', ...LONGER, ...process.argv.slice(2)]
const env = { ...process.env, QUITTANCE_FAULT_ROUNDS: process.env.QUITTANCE_FAULT_ROUNDS ?? '10' }
process.exitCode = await runInForeground(vitest, args, { cwd: ROOT, env })
