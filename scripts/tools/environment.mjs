import { accessSync, constants, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

/**
 * The environment of every command: the pinned Node and the workspace's own tools come first on the PATH. Node keeps
 * what it compiled, which makes the next start a good deal faster.
 */
export function environmentWith(root, node) {
  const folders = [dirname(node), join(root, 'node_modules', '.bin')]
  return {
    NODE_COMPILE_CACHE: join(root, '.quittance', 'compile-cache'),
    ...process.env,
    PATH: [...folders, process.env.PATH ?? ''].join(delimiter),
  }
}

/**
 * The environment of installations: the same, without NODE_ENV (under `production` the build's own tools would be
 * left out), and with a home folder one can write to, because npm and pnpm keep their caches there.
 */
export function installationEnvironment(root, node) {
  const { NODE_ENV: _, ...environment } = environmentWith(root, node)
  if (isWritable(homedir())) return environment
  // The npm that runs this script hands its own cache folder on.
  const home = ownHome(root)
  return { ...environment, HOME: home, npm_config_cache: join(home, '.npm') }
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function ownHome(root) {
  const folder = join(root, '.quittance', 'home')
  mkdirSync(folder, { recursive: true })
  return folder
}
