import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort, isAlive } from '@quittance/platform'
import { createTestDatabase } from '@quittance/testkit'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { childProcesses, type OperatorProcess, runOperator } from '../support/operator-process.js'
import { waitUntil } from '../support/wait-until.js'

/** The start as a person or a service manager sees it: a process, its exit code and its lines. */
let folder = ''
let port = 0
const running: OperatorProcess[] = []

const start = (settings: Readonly<Record<string, string>> = {}): OperatorProcess => {
  const process = runOperator(['start'], {
    PORT: String(port),
    QUITTANCE_DATA: join(folder, 'data'),
    QUITTANCE_DEMO: 'off',
    ...settings,
  })
  running.push(process)
  return process
}

const ready = 'Quittance is ready at'

const stop = async (process: OperatorProcess, signal: NodeJS.Signals = 'SIGTERM') => {
  process.child.kill(signal)
  return await process.ended
}

const pidOf = (process: OperatorProcess): number => {
  if (process.child.pid === undefined) throw new Error('The program was not started')
  return process.child.pid
}

const serviceOf = async (process: OperatorProcess, name: string): Promise<number | undefined> =>
  (await childProcesses(pidOf(process))).find(({ command }) => command.endsWith(` ${name}`))?.pid

const answers = async (path: string): Promise<number> => (await fetch(`http://127.0.0.1:${port}${path}`)).status

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quittance start '))
  port = await findFreePort()
})

afterEach(async () => {
  for (const process of running.splice(0)) await stop(process, 'SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

/** What a start says that must fail. */
const refusal = async (settings: Readonly<Record<string, string>>): Promise<string> => {
  const process = start(settings)
  expect(await process.ended).toBe(1)
  return process.output()
}

describe('a start that cannot be is one clear line and exit code 1', () => {
  test('the port is taken', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    expect(await refusal({})).toBe(
      `Port ${port} on 127.0.0.1 is taken by another program: stop it, or set PORT to another number.\n`,
    )
    await new Promise((resolve) => server.close(resolve))
  })

  test('the data folder cannot be made', async () => {
    await writeFile(join(folder, 'data'), '')
    expect(await refusal({})).toMatch(/^The data folder .* cannot be made .*QUITTANCE_DATA.*\n$/)
  })

  test('the database cannot be reached, and its password is not shown', async () => {
    const nowhere = await findFreePort()
    const DATABASE_URL = `postgresql://user:secret@127.0.0.1:${nowhere}/quittance`
    expect(await refusal({ DATABASE_URL })).toBe(
      `Cannot use the database quittance at 127.0.0.1:${nowhere}: nothing listens there. Check DATABASE_URL.\n`,
    )
  })

  test('the database lacks migrations', async () => {
    const database = await createTestDatabase({ empty: true })
    expect(await refusal({ DATABASE_URL: database.url })).toMatch(/^The database lacks .*"quittance migrate".*\n$/)
    await database.drop()
  })

  test('the configuration is wrong: one line for each problem', async () => {
    expect((await refusal({ PORT: 'http', LOG_LEVEL: 'loud' })).trim().split('\n')).toHaveLength(2)
  })
})

describe('with a database of one’s own', () => {
  test('migrate, start, serve and stop', async () => {
    const database = await createTestDatabase({ empty: true })
    const settings = { DATABASE_URL: database.url, QUITTANCE_OWNER_DATABASE_URL: database.ownerUrl }
    const migration = runOperator(['migrate'], settings)
    expect(await migration.ended).toBe(0)
    expect(migration.output()).toContain('applied 0001-tables')
    expect(migration.output()).not.toContain('create role')
    const process = start({ DATABASE_URL: database.url })
    await process.printed(ready)
    expect(process.output()).not.toContain('SET ROLE')
    expect(await answers('/health')).toBe(200)
    expect(await answers('/health/ready')).toBe(200)
    expect(await stop(process)).toBe(0)
    await expect(answers('/health')).rejects.toThrow()
    await database.drop()
  })
})

describe('with one login for everything', () => {
  test('it works, and says what is missing and how to mend it', async () => {
    const database = await createTestDatabase({ empty: true })
    const settings = { DATABASE_URL: database.ownerUrl }
    const migration = runOperator(['migrate'], settings)
    expect(await migration.ended).toBe(0)
    expect(migration.output()).toContain(
      'grant quittance_application, quittance_creditor, quittance_queue to quittance_login;',
    )
    const process = start(settings)
    await process.printed(ready)
    expect(process.output()).toContain('rest on SET ROLE alone')
    expect(await answers('/health/ready')).toBe(200)
    expect(await stop(process)).toBe(0)
    await database.drop()
  })
})

describe('with the embedded database', () => {
  test('a worker that is killed is started again, and the API goes on', async () => {
    const process = start()
    await process.printed(ready)
    const killed = await serviceOf(process, 'worker')
    if (killed === undefined) throw new Error('No worker runs')
    globalThis.process.kill(killed, 'SIGKILL')
    await waitUntil('another worker runs', async () => {
      const next = await serviceOf(process, 'worker')
      return next === undefined || next === killed ? null : next
    })
    expect(await answers('/health/ready')).toBe(200)
    expect(await stop(process, 'SIGINT')).toBe(0)
  })

  test('a kill -9 leaves nothing behind, and the next start is clean', async () => {
    const first = start()
    await first.printed(ready)
    const parts = await childProcesses(pidOf(first))
    expect(parts.length).toBeGreaterThanOrEqual(3)
    await stop(first, 'SIGKILL')
    const second = start()
    await second.printed(ready)
    expect(await answers('/health/ready')).toBe(200)
    for (const { pid } of parts) expect(isAlive(pid)).toBe(false)
    expect(await stop(second)).toBe(0)
  })

  test('a second start in the same folder is refused, the first goes on', async () => {
    const first = start()
    await first.printed(ready)
    const second = start({ PORT: String(await findFreePort()) })
    expect(await second.ended).toBe(1)
    expect(second.output()).toMatch(/^Quittance already runs in .* \(process \d+\): stop it first.*\n$/)
    expect(await answers('/health')).toBe(200)
    expect(await stop(first)).toBe(0)
  })
})
