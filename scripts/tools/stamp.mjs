import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', 'coverage', '.quittance', '.git'])
const WORKSPACE_FOLDERS = ['packages', 'services', 'dashboards']

/** The folders of every package of the workspace, `test` included, as paths relative to `root`. */
export function packageFolders(root) {
  const nested = WORKSPACE_FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  )
  return [...nested, 'test'].filter((folder) => existsSync(join(root, folder, 'package.json'))).toSorted()
}

/** Changes when the packages to install change: lockfile, manifests, and the platform they are installed for. */
export function installStamp(root, nodeVersion) {
  const manifests = packageFolders(root).map((folder) => `${folder}/package.json`)
  const hash = createHash('sha256').update(`${nodeVersion} ${process.platform} ${process.arch}\n`)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests]) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

/** Changes when a source changes. Sizes and times only: reading every file would cost more than it saves. */
export function buildStamp(root) {
  const hash = createHash('sha256')
  const add = (path) => {
    const { size, mtimeMs } = statSync(join(root, path))
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  for (const file of ['tsconfig.base.json', 'tsconfig.json', 'pnpm-lock.yaml']) add(file)
  for (const folder of packageFolders(root)) if (folder !== 'test') walk(root, folder, add)
  return hash.digest('hex')
}

function walk(root, folder, visit) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    if (entry.isFile()) visit(path)
    else if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) walk(root, path, visit)
  }
}

/** True when `file` holds exactly `stamp`. */
export function stampMatches(file, stamp) {
  return existsSync(file) && readFileSync(file, 'utf8') === stamp
}

/** Remembers that the work behind `stamp` is done. */
export function writeStamp(file, stamp) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, stamp)
}
