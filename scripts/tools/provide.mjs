import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installationEnvironment } from './environment.mjs'
import { runStep } from './run.mjs'

/**
 * The pinned versions: Node from `.node-version`, pnpm from `packageManager`. Both come from npm, which every
 * machine with Node has, into `.quittance/tools`: no global installation, no shared cache.
 */
export function pinnedVersions(root) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return {
    node: readFileSync(join(root, '.node-version'), 'utf8').trim(),
    pnpm: manifest.packageManager.replace(/^pnpm@/, ''),
  }
}

/** npm's package with the Node binary of one platform; the package `node` only downloads it in an install script. */
function nodePackage() {
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'
  const platform = process.platform === 'win32' ? 'win' : process.platform
  return `${prefix}-${platform}-${process.arch}`
}

const major = (version) => Number(version.split('.')[0])

const toolFolder = (root, name) => join(root, '.quittance', 'tools', name)

function installedNode(root, version) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  return join(toolFolder(root, `node-${version}`), 'node_modules', nodePackage(), 'bin', name)
}

/** The path of a Node of the pinned major version or newer: the running one, else the installed one, else undefined. */
export function findNode(root, version) {
  if (major(process.versions.node) >= major(version)) return process.execPath
  const binary = installedNode(root, version)
  return existsSync(binary) ? binary : undefined
}

/** Answers the path of a Node of the pinned major version or newer, and installs the pinned one when there is none. */
export async function provideNode(root, version) {
  const found = findNode(root, version)
  if (found !== undefined) return found
  await installFromNpm(root, `node-${version}`, `${nodePackage()}@${version}`, `Node ${version}`)
  return installedNode(root, version)
}

/** Answers the command line (as an array) that runs the pinned pnpm under `node`. */
export async function providePnpm(root, version, node) {
  const script = join(toolFolder(root, `pnpm-${version}`), 'node_modules', 'pnpm', 'bin', 'pnpm.mjs')
  if (!existsSync(script)) await installFromNpm(root, `pnpm-${version}`, `pnpm@${version}`, `pnpm ${version}`)
  return [node, script]
}

/** Installs one package into its own folder; the folder appears only when it is whole. */
async function installFromNpm(root, name, specifier, title) {
  const folder = toolFolder(root, name)
  const partial = `${folder}.partial`
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(partial, { recursive: true })
  writeFileSync(join(partial, 'package.json'), '{ "private": true }\n')
  const flags = ['--no-audit', '--no-fund', '--no-package-lock', '--global=false', '--loglevel=error']
  const [command, ...before] = npmCommand()
  await runStep(`Installing ${title}`, command, [...before, 'install', '--prefix', partial, ...flags, specifier], {
    cwd: partial,
    env: installationEnvironment(root, process.execPath),
    describe: (output) => `Installing ${title}: npm failed${reason(output)}.`,
  })
  rmSync(folder, { recursive: true, force: true })
  renameSync(partial, folder)
}

/** npm started us, or it is next to Node on the PATH. */
function npmCommand() {
  const script = process.env.npm_execpath
  if (script !== undefined && /npm-cli\.[cm]?js$/.test(script)) return [process.execPath, script]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm']
}

const OFFLINE = /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|dns error|error sending request/i

/** Why npm or pnpm failed, when it is one of the usual reasons; empty otherwise. Begins with a colon. */
export function reason(output) {
  if (OFFLINE.test(output)) {
    return ': the package registry cannot be reached; the first start needs the network, later ones do not'
  }
  if (/ENOSPC|no space left/i.test(output)) return ': the disk is full'
  if (/EACCES|EPERM|permission denied/i.test(output)) return ': a folder is not writable for this user'
  if (/OUTDATED_LOCKFILE/.test(output)) return ': pnpm-lock.yaml does not match package.json; run pnpm install'
  return ''
}
