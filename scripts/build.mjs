/**
 * Builds the TypeScript projects, then each dashboard that has a build script. Needs Node 24. With `--product` only what
 * runs is compiled, not the tests.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runQuietly } from './tools/run.mjs'
import { packageFolders } from './tools/stamp.mjs'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

/** The dashboards that can be built, as paths relative to the root. */
function dashboards() {
  return packageFolders(ROOT)
    .filter((folder) => folder.startsWith('dashboards/'))
    .filter((folder) => existsSync(join(ROOT, folder, 'tsconfig.json')))
    .filter((folder) => 'build' in (JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')).scripts ?? {}))
}

/** The operator's tool refers to all that runs. */
const projects = process.argv.includes('--product') ? ['services/operator'] : []

const steps = [
  { title: 'tsc -b', command: join(ROOT, 'node_modules', '.bin', 'tsc'), args: ['-b', ...projects], cwd: ROOT },
  ...dashboards().map((folder) => ({
    title: `build of ${folder}`,
    command: process.execPath,
    args: ['--run', 'build'],
    cwd: join(ROOT, folder),
  })),
]

for (const { title, command, args, cwd } of steps) {
  const { code, output } = await runQuietly(command, args, { cwd })
  if (code !== 0) {
    console.error(`${output}\n${title} failed.`)
    process.exit(1)
  }
}
