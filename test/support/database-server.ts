import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@quittance/recovery/database'
import { findRunningDatabase, startEmbeddedDatabase } from '@quittance/platform'
import { createDatabase, type TestServer, withDatabase } from '@quittance/testkit/server'
import type { TestProject } from 'vitest/node'

/**
 * The one PostgreSQL of a test run. Every Vitest project that needs it runs this set-up in the same process; the
 * first starts the server and migrates the template that all test databases are copies of, the last stops it. When
 * Vitest is killed, the server ends with it.
 */
type Shared = { readonly server: Promise<Running>; users: number }
type Running = { readonly info: TestServer; stop(): Promise<void> }

// Each project loads its own copy of this module, so the shared server hangs on the process.
const holder: typeof globalThis & { quittanceTestServer?: Shared } = globalThis

const folderPrefix = 'quittance-test-'

const start = async (): Promise<Running> => {
  await removeLeftFolders()
  const folder = await mkdtemp(join(tmpdir(), folderPrefix))
  // Under root the server runs as another account, which has to pass through.
  await chmod(folder, 0o711)
  const database = await startEmbeddedDatabase({ folder, durable: false, connections_maximum: 200 })
  const stop = async (): Promise<void> => {
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const info: TestServer = {
      superuserUrl: database.superuserUrl,
      ownerUrl: database.ownerUrl,
      applicationUrl: database.url,
      template: 'quittance_template',
    }
    await createDatabase(info, info.template, 'template1')
    await migrate(withDatabase(info.ownerUrl, info.template))
    return { info, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

const left_ms = 3_600_000

/** What a run that was killed left behind. A folder that is young may belong to a run that is just starting. */
const removeLeftFolders = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(folderPrefix)) continue
    const folder = join(tmpdir(), name)
    const age_ms = Date.now() - (await stat(folder).then((found) => found.mtimeMs, Date.now))
    if (age_ms < left_ms || (await findRunningDatabase(folder)) !== undefined) continue
    await rm(folder, { recursive: true, force: true }).catch(() => undefined)
  }
}

/** Called by Vitest before the first test of a project; answers what it calls after the last. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const shared = (holder.quittanceTestServer ??= { server: start(), users: 0 })
  shared.users += 1
  const running = await shared.server
  project.provide('database', running.info)
  return async () => {
    shared.users -= 1
    if (shared.users > 0) return
    delete holder.quittanceTestServer
    await running.stop()
  }
}
