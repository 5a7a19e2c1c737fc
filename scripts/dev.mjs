/**
 * `pnpm dev`: the whole product with reload. TypeScript is compiled as files change, API and worker start again after
 * each compilation, and Vite serves the dashboard with hot replacement and hands API requests on.
 */
import { spawn } from 'node:child_process'
import { existsSync, watch } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageFolders } from './tools/stamp.mjs'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const DASHBOARD = join(ROOT, 'dashboards', 'backoffice')
const OPERATOR = join(ROOT, 'services', 'operator', 'dist', 'main.js')
/** A compilation writes many files; the restart waits until it has been quiet for this long. */
const QUIET_MS = 400

const port = process.env.PORT || '4000'
const children = new Set()
let stopping = false

/** Each program leads a process group of its own, so that what it started itself ends with it. */
function run(command, args, options = {}) {
  const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', detached: true, ...options })
  children.add(child)
  child.once('close', () => children.delete(child))
  return child
}

function end(child) {
  try {
    process.kill(-child.pid, 'SIGTERM')
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

const closed = (child) => new Promise((resolve) => child.once('close', resolve))

function startProduct() {
  const env = { ...process.env, NODE_ENV: 'development' }
  return run(process.execPath, ['--enable-source-maps', OPERATOR, 'start'], { env })
}

/** Restarts the product one change after the other, however many come in the meantime. */
function restartOnChange() {
  let product = startProduct()
  let timer
  let queue = Promise.resolve()
  const restart = async () => {
    if (stopping) return
    const ended = children.has(product) ? closed(product) : undefined
    end(product)
    await ended
    if (!stopping) product = startProduct()
  }
  for (const folder of packageFolders(ROOT).filter((name) => !name.startsWith('dashboards/') && name !== 'test')) {
    const dist = join(ROOT, folder, 'dist')
    if (!existsSync(dist)) continue
    watch(dist, { recursive: true }, (_event, file) => {
      if (!file?.endsWith('.js')) return
      clearTimeout(timer)
      timer = setTimeout(() => (queue = queue.then(restart)), QUIET_MS)
    })
  }
}

async function stop() {
  if (stopping) return
  stopping = true
  const all = [...children].map(closed)
  for (const child of children) end(child)
  await Promise.all(all)
  process.exit(0)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)

console.log('Compiling…')
const code = await closed(run('tsc', ['-b', 'services/operator']))
if (code !== 0) console.log('There are type errors; the product runs with what was compiled.')
run('tsc', ['-b', 'services/operator', '--watch', '--preserveWatchOutput'])
restartOnChange()
if (existsSync(join(DASHBOARD, 'vite.config.ts'))) {
  const env = { ...process.env, QUITTANCE_API_URL: `http://127.0.0.1:${port}` }
  run(join(DASHBOARD, 'node_modules', '.bin', 'vite'), [], { cwd: DASHBOARD, env })
}
