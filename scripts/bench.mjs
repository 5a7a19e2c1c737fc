/**
 * Runs the measurements, which print figures and take minutes: what row-level security costs, and a crowd of agencies on
 * few connections. Arguments are handed to Vitest.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInForeground } from './tools/run.mjs'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const vitest = join(ROOT, 'node_modules', '.bin', 'vitest')
const args = ['run', '--config', 'vitest.bench.config.ts', ...process.argv.slice(2)]
process.exitCode = await runInForeground(vitest, args, { cwd: ROOT })
