/**
 * Runs everything that `npm test` promises: types, lint, format, unused code, and every Vitest project, on a real
 * PostgreSQL and in a real browser. Arguments are handed to Vitest, and then only Vitest runs. The last line is
 *
 *     N passed, N failed, N skipped
 *
 * with a check counted as one test; the exit code is 0 only when nothing failed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInForeground, runQuietly } from './tools/run.mjs'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = (name) => join(ROOT, 'node_modules', '.bin', name)

const CHECKS = [
  { title: 'build and types', command: process.execPath, args: [join(ROOT, 'scripts', 'build.mjs')] },
  { title: 'lint', command: bin('oxlint'), args: ['--deny-warnings'] },
  { title: 'format', command: bin('oxfmt'), args: ['--check'] },
  { title: 'unused code and dependencies', command: bin('knip'), args: ['--no-progress'] },
]

/** Runs one check and answers whether it passed; its output is shown only when it did not. */
async function passes({ title, command, args }) {
  const started = Date.now()
  const { code, output } = await runQuietly(command, args, { cwd: ROOT })
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  if (code === 0) console.log(`✓ ${title} (${seconds} s)`)
  else console.log(`${output}\n✗ ${title} (${seconds} s)`)
  return code === 0
}

/** Runs Vitest and answers its totals and the names of the tests that were skipped. */
async function runVitest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'quittance-report-'))
  const report = join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const code = await runInForeground(bin('vitest'), ['run', ...reporters, ...args], { cwd: ROOT })
    return summarise(readReport(report), code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults
  } catch {
    // Vitest stopped before it could write: its exit code makes this a failure.
    return []
  }
}

const NOT_RUN = new Set(['skipped', 'pending', 'todo', 'disabled'])

/**
 * A file that fails outside of its tests (it does not load, a hook throws) counts as one failure, and so does an
 * error that Vitest reports only by its exit code.
 */
function summarise(files, code) {
  const tests = files.flatMap((file) => file.assertionResults)
  const skipped = tests.filter((test) => NOT_RUN.has(test.status)).map((test) => test.fullName)
  const failedTests = tests.filter((test) => test.status === 'failed').length
  const failedFiles = files.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length
  const failed = failedTests + failedFiles
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped,
  }
}

const totals = { passed: 0, failed: 0 }
const vitestArguments = process.argv.slice(2)
if (vitestArguments.length === 0) {
  for (const check of CHECKS) totals[(await passes(check)) ? 'passed' : 'failed'] += 1
}
const { passed, failed, skipped } = await runVitest(vitestArguments)
totals.passed += passed
totals.failed += failed

if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((name) => `  - ${name}`).join('\n')}`)
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${skipped.length} skipped`)
process.exitCode = totals.failed === 0 ? 0 : 1
