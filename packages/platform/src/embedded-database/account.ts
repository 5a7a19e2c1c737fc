import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { chown, readFile, stat } from 'node:fs/promises'
import { OperatorError } from '../operator-error.js'

/**
 * How the server's programs are run. PostgreSQL refuses to run as root; under root its programs run as another
 * account, and that account must reach binaries and data although root's folders (/root is 0700) are closed to it.
 */
export type Account = {
  /** The owner that the data must have; undefined: whoever we are. */
  readonly owner: Owner | undefined
  start(program: string, args: readonly string[], options: SpawnOptions): ChildProcess
}

type Owner = { readonly uid: number; readonly gid: number }

/** The server needs nothing of our environment, and our secrets and PG… variables least of all. */
const environment = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

const ourselves: Account = {
  owner: undefined,
  start: (program, args, options) => spawn(program, args, { ...options, env: environment }),
}

/**
 * Chooses the account that runs the server for the data in `folder` (which exists): ourselves; under root the owner
 * of the data. A folder that is still root's own, because it is new, is given to `postgres` where the system has
 * that account and else to `nobody`.
 */
export const chooseAccount = async (folder: string, program: string): Promise<Account> => {
  const self = process.getuid?.()
  if (self === undefined) return ourselves
  const found = await stat(folder)
  if (self !== 0) {
    if (found.uid === self) return ourselves
    throw new OperatorError(
      'folder_not_writable',
      `${folder} belongs to another user (uid ${found.uid}): start as that user or as root, or set QUITTANCE_DATA to another folder.`,
    )
  }
  const owner = found.uid === 0 ? await findServiceAccount() : { uid: found.uid, gid: found.gid }
  if (found.uid === 0) await chown(folder, owner.uid, owner.gid)
  const plain = asOwner(owner)
  if (await canReach(plain, folder, program)) return plain
  const privileged = await asOwnerThatReachesAll(owner)
  if (privileged !== undefined && (await canReach(privileged, folder, program))) return privileged
  throw new OperatorError(
    'folder_not_writable',
    `PostgreSQL does not run as root, and the account it would use (uid ${owner.uid}) cannot reach ${folder}: ` +
      'move the project below a folder open to it (for instance /srv), start as another user, or set DATABASE_URL.',
  )
}

/** initdb asks the system for the name of its account, so a bare number would not do. */
const findServiceAccount = async (): Promise<Owner> => {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  for (const name of ['postgres', 'nobody']) {
    const line = lines.find((fields) => fields[0] === name)
    if (line !== undefined) return { uid: Number(line[2]), gid: Number(line[3]) }
  }
  throw new OperatorError(
    'not_supported',
    'PostgreSQL does not run as root, and there is no account "postgres" or "nobody" to run it: start as another user.',
  )
}

const asOwner = (owner: Owner): Account => ({
  owner,
  start: (program, args, options) => spawn(program, args, { ...options, ...owner, env: environment }),
})

/** Linux capabilities by their bit, the narrower first: to read and search everywhere, or to write as well. */
const capabilities = [
  { name: 'dac_read_search', bit: 2n },
  { name: 'dac_override', bit: 1n },
]

/**
 * The account, but keeping root's capability to pass through closed folders. `setpriv` belongs to util-linux, which
 * every Debian has. PostgreSQL asks access(2) whether its files are executable, and access(2) ignores the
 * capabilities of a user who is not root unless the bit no_setuid_fixup is set. Containers often lack the narrower
 * capability.
 */
const asOwnerThatReachesAll = async (owner: Owner): Promise<Account | undefined> => {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '')
  const permitted = BigInt(`0x${/^CapPrm:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? '0'}`)
  const capability = capabilities.find(({ bit }) => (permitted >> bit) % 2n === 1n)
  if (capability === undefined) return undefined
  const privileges = [
    `--reuid=${owner.uid}`,
    `--regid=${owner.gid}`,
    '--clear-groups',
    `--inh-caps=-all,+${capability.name}`,
    `--ambient-caps=-all,+${capability.name}`,
    '--securebits=+no_setuid_fixup',
    '--',
  ]
  return {
    owner,
    start: (program, args, options) =>
      spawn('setpriv', [...privileges, program, ...args], { ...options, env: environment }),
  }
}

/** Whether the account can enter the folder and run the program; tried, because no reading of mode bits is certain. */
const canReach = (account: Account, folder: string, program: string): Promise<boolean> =>
  new Promise((resolve) => {
    const script = 'cd "$1" && test -x "$2" && exec "$2" --version'
    const child = account.start('/bin/sh', ['-c', script, 'sh', folder, program], { stdio: 'ignore' })
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
