/**
 * Runs one of the project's commands on a machine that has only Node >= 20.19 and npm:
 *
 *     node scripts/with-tools.mjs <start | test | bench | fault | build | dev | quittance> [arguments]
 *
 * It provides Node and pnpm, installs the packages and builds, each only when something changed, and then runs the
 * command. With nothing to do it costs some tens of milliseconds and no network.
 */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { takeLock } from './tools/lock.mjs'
import { environmentWith, installationEnvironment } from './tools/environment.mjs'
import { findNode, pinnedVersions, provideNode, providePnpm, reason } from './tools/provide.mjs'
import { PlainError, runInForeground, runStep } from './tools/run.mjs'
import { buildStamp, installStamp, packageFolders, stampMatches, writeStamp } from './tools/stamp.mjs'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const OPERATOR = 'services/operator/dist/main.js'
const COMMANDS = {
  start: { builds: true, script: [OPERATOR, 'start'] },
  quittance: { builds: true, script: [OPERATOR] },
  test: { builds: false, script: ['scripts/test.mjs'] },
  bench: { builds: false, script: ['scripts/bench.mjs'] },
  fault: { builds: true, script: ['scripts/fault.mjs'] },
  build: { builds: false, script: ['scripts/build.mjs'] },
  dev: { builds: false, script: ['scripts/dev.mjs'] },
}

async function main([name = '', ...rest]) {
  const command = COMMANDS[name]
  if (command === undefined) {
    throw new PlainError(`Usage: node scripts/with-tools.mjs <${Object.keys(COMMANDS).join(' | ')}> [arguments]`)
  }
  refuseOldNode()
  const versions = pinnedVersions(ROOT)
  const node = await prepare(versions, command.builds)
  const [script, ...given] = command.script
  return runInForeground(node, ['--enable-source-maps', join(ROOT, script), ...given, ...rest], {
    env: environmentWith(ROOT, node),
  })
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new PlainError(`Node ${process.versions.node} is too old: Quittance needs Node 20.19 or newer to start.`)
}

/** Does what is missing, one process at a time in one folder, and answers the path of the Node to use. */
async function prepare(versions, builds) {
  const ready = findNode(ROOT, versions.node)
  if (ready !== undefined && isInstalled(versions) && (!builds || isBuilt())) return ready
  const release = await takeLock(join(ROOT, '.quittance', 'prepare.lock'))
  try {
    const node = await provideNode(ROOT, versions.node)
    if (!isInstalled(versions)) await install(versions, node)
    if (builds && !isBuilt()) await build(node)
    return node
  } finally {
    release()
  }
}

/** The stamp lies inside node_modules, so that both vanish together. */
const INSTALLED = join(ROOT, 'node_modules', '.quittance-installed')
const BUILT = join(ROOT, '.quittance', 'built')

function isInstalled(versions) {
  return stampMatches(INSTALLED, installStamp(ROOT, versions.node))
}

/** Brings node_modules in line with the lockfile. */
async function install(versions, node) {
  const stamp = installStamp(ROOT, versions.node)
  const [command, ...before] = await providePnpm(ROOT, versions.pnpm, node)
  const flags = ['--frozen-lockfile', '--prod=false', '--reporter=append-only', '--config.confirm-modules-purge=false']
  await runStep('Installing packages', command, [...before, 'install', ...flags], {
    cwd: ROOT,
    env: installationEnvironment(ROOT, node),
    describe: (output) => `Installing packages: pnpm failed${reason(output)}.`,
  })
  writeStamp(INSTALLED, stamp)
}

const ONLY_FOR_TESTS = new Set(['test', 'packages/testkit'])

/** True when no source changed since the last build and all that a build makes is still there. */
function isBuilt() {
  const folders = packageFolders(ROOT).filter((folder) => !ONLY_FOR_TESTS.has(folder))
  return stampMatches(BUILT, buildStamp(ROOT)) && folders.every((folder) => existsSync(join(ROOT, folder, 'dist')))
}

async function build(node) {
  const stamp = buildStamp(ROOT)
  await runStep('Building', node, [join(ROOT, 'scripts', 'build.mjs'), '--product'], {
    cwd: ROOT,
    env: environmentWith(ROOT, node),
  })
  writeStamp(BUILT, stamp)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.exitCode = 1
  console.error(error instanceof PlainError ? error.message : error)
}
